import { parseCollection, parseHead, type ParseResult } from './parse.js';
import { COLLECTIONS, type CollectionName, type Feed } from './schema.js';

/**
 * Reads a whole feed. What is not right is left out, record by record, and reported; unknown fields and collections are ignored.
 *
 * @throws {FeedFormatError} if the input is no object or has no version, or a major version other than 1.
 */
export function parseFeed(input: unknown): ParseResult {
  const issues = [...parseHead(input)];
  const collections = Object.entries(COLLECTIONS).map(([name, shape]) => {
    const parsed = parseCollection(input as object, name as CollectionName, shape);
    issues.push(...parsed.issues);
    return [name, parsed.records];
  });
  return { feed: { ...(input as Feed), ...Object.fromEntries(collections) } as Feed, issues };
}
