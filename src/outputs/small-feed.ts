import { referencesOf } from '../content/references.js';
import { FEED_VERSION, type CollectionName, type Feed } from '../content/schema.js';
import type { AnyRecord } from '../views/shown-records.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet.js';

type Chosen = Map<CollectionName, Set<string>>;

/** The records that an element shows, and all that these refer to, as a feed of its own: the element looks the same with it. */
export function smallFeed(content: SnippetContent): Partial<Feed> {
  const { feed } = content;
  const chosen: Chosen = new Map();
  const add = (collection: CollectionName, id: string) => {
    const ids = chosen.get(collection) ?? new Set<string>();
    chosen.set(collection, ids);
    const record = (feed[collection] as readonly AnyRecord[]).find((candidate) => candidate.id === id);
    if (!record || ids.has(id)) return;
    ids.add(id);
    // `related` leads away from what is shown.
    for (const { field, ...named } of referencesOf(record)) if (field !== 'related') add(named.collection, named.id);
    // A statement stands with its details.
    if (collection === 'statements') for (const part of feed.statements) if (part.partOf === id) add('statements', part.id);
  };
  const shown = recordsOf(content);
  for (const [collection, records] of shown) for (const { id } of records) add(collection, id);
  // The legal sentence goes with whatever was said.
  const [legal] = feed.disclaimers;
  if (legal && shown.length) add('disclaimers', legal.id);
  return {
    version: FEED_VERSION,
    id: feed.id,
    title: feed.title,
    updated: feed.updated,
    ...Object.fromEntries(
      (Object.keys(feed) as CollectionName[]).flatMap((name) => {
        const records = (chosen.has(name) ? feed[name] : []).filter(({ id }) => chosen.get(name)!.has(id));
        return records.length ? [[name, records]] : [];
      }),
    ),
  };
}
