import { referencesOf } from '../content/references.js';
import { COLLECTIONS, FEED_VERSION, type CollectionName, type Feed } from '../content/schema.js';
import { statementsOn } from '../views/follow-up.js';
import { byId, groupBy, named, setWhole } from '../views/indexes.js';
import type { AnyRecord } from '../views/shown-records.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/** The records that an element shows, and all that these refer to, as a feed of its own: the element looks the same with it. */
export function feedSubset(content: SnippetContent): Partial<Feed> {
  const { feed } = content;
  const parts = groupBy(feed.statements, ({ partOf }) => partOf);
  const chosen = new Map<AnyRecord, CollectionName>();
  const shown = recordsOf(content);
  const wanted = shown.flatMap(([collection, records]) => records.map(({ id }) => ({ collection, id })));
  // The legal sentence goes with whatever was said.
  const [legal] = feed.disclaimers;
  if (legal && shown.length) wanted.push({ collection: 'disclaimers', id: legal.id });
  // Not by recursion: statements can be part of one another in a chain of any length.
  for (let next = wanted.pop(); next; next = wanted.pop()) {
    const { collection, id } = next;
    const record = byId<AnyRecord>(feed[collection], id);
    if (!record || chosen.has(record)) continue;
    chosen.set(record, collection);
    // `related` leads away from what is shown.
    for (const reference of referencesOf(record)) if (reference.field !== 'related') wanted.push(reference);
    if (collection !== 'statements') continue;
    // A statement stands with its details, and with what others are to it.
    for (const part of parts.get(id) ?? []) wanted.push({ collection, id: part.id });
    for (const { from } of statementsOn(id, feed.statements)) wanted.push({ collection, id: from.id });
  }
  const collections = new Set(chosen.values());
  return {
    version: FEED_VERSION,
    id: feed.id,
    title: feed.title,
    updated: feed.updated,
    ...Object.fromEntries(
      (Object.keys(feed) as CollectionName[])
        .filter((name) => collections.has(name))
        .map((name) => [name, (feed[name] as readonly AnyRecord[]).filter((record) => chosen.has(record))]),
    ),
  };
}

/**
 * A feed that has only these records of a collection, and those that they name: an element that shows no others looks the same with it, and
 * is made in a time that does not depend on the rest of the feed.
 */
export function feedWith<C extends CollectionName>(feed: Feed, collection: C, records: Feed[C]): Feed {
  const references = groupBy(
    (records as readonly AnyRecord[]).flatMap((record) => referencesOf(record)),
    (reference) => reference.collection,
  );
  const collections = (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => {
    const ids = new Set((references.get(name) ?? []).map(({ id }) => id));
    // The legal sentence is the first, whatever is shown.
    const first = name === 'disclaimers' ? feed.disclaimers.slice(0, 1) : [];
    return [name, [...first, ...named<AnyRecord>(feed[name], [...ids])]] as const;
  });
  const part: Feed = { ...feed, ...(Object.fromEntries(collections) as object), [collection]: records };
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) setWhole(part[name], feed[name]);
  return part;
}
