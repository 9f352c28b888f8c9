import type { Issue } from './issue.js';
import { parseCollection, type Prepare } from './parse.js';
import { COLLECTIONS, type CollectionName, type Feed } from './schema.js';

/** The good records of all collections of a feed, and the faults of the others. @param prepare see {@link parseCollection}. */
export function parseCollections(
  input: object,
  prepare?: Prepare,
): { readonly records: Pick<Feed, CollectionName>; readonly issues: readonly Issue[] } {
  const parsed = Object.entries(COLLECTIONS).map(
    ([name, shape]) => [name, parseCollection(input, name as CollectionName, shape, prepare)] as const,
  );
  return {
    records: Object.fromEntries(parsed.map(([name, { records }]) => [name, records])) as unknown as Pick<Feed, CollectionName>,
    issues: parsed.flatMap(([, { issues }]) => issues),
  };
}
