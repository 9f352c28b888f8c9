import type { CollectionName, Correction, Feed } from '../../content/schema.js';
import { byId, groupBy } from '../../views/indexes.js';
import type { PinnedFeed } from '../../views/pinned-facts.js';
import type { AnyRecord } from '../../views/shown-records.js';
import type { Definition } from '../../views/definition.js';

/** What was announced of the records of a feed, looked through once however many elements ask. */
export interface Announced {
  /** Ids of the records of a collection that are told of, and that the feed has no more. */
  readonly gone: (collection: CollectionName) => readonly string[];
  /** A feed by which an element is told of what it shows, and of what it may have shown; from as much of the feed as it shows now. */
  readonly feedFor: (definition: Pick<Definition, 'shows'>, shown: Feed) => PinnedFeed;
}

export function announcedIn(feed: Feed): Announced {
  const of = groupBy(feed.corrections, ({ collection, record }) => `${collection}/${record}`);
  const gone = groupBy(
    feed.corrections.filter(({ collection, record }) => !byId<AnyRecord>(feed[collection], record)),
    ({ collection }) => collection as CollectionName,
  );
  const ofShown = (collection: CollectionName, records: readonly AnyRecord[]): readonly Correction[] =>
    records.flatMap(({ id }) => of.get(`${collection}/${id}`) ?? []);

  /** The records of a collection, and those that took their place: an element leads to such only where the feed has it. */
  const withNewer = (collection: CollectionName, shown: readonly AnyRecord[], told: readonly Correction[]): readonly AnyRecord[] => {
    const all = new Set(shown);
    for (const { supersededBy } of told) {
      const newer = byId<AnyRecord>(feed[collection], supersededBy);
      if (newer) all.add(newer);
    }
    return [...all];
  };

  return {
    gone: (collection) => [...new Set((gone.get(collection) ?? []).map(({ record }) => record))],
    feedFor: ({ shows }, shown) => {
      if (shown === feed) return feed;
      const parts = shows.map(({ collection }) => {
        const records = shown[collection] as readonly AnyRecord[];
        // What is gone may have been shown by any of them: the feed does not say by which.
        const told = [...ofShown(collection, records), ...(gone.get(collection) ?? [])];
        return { collection, told, records: withNewer(collection, records, told) };
      });
      return {
        ...(Object.fromEntries(parts.map(({ collection, records }) => [collection, records])) as object),
        corrections: parts.flatMap(({ told }) => told),
      };
    },
  };
}
