import { check } from './check.js';
import type { Issue } from './issue.js';
import type { Report } from './reasons.js';
import { FEED_VERSION, type CollectionName, type Feed } from './schema.js';
import type { Shape } from './shape.js';

/** What parsing gives: what can be shown, and everything that was left out. */
export interface ParseResult {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
}

/** A feed that cannot be read at all: not a feed, or of a major version this library does not know. */
export class FeedFormatError extends Error {
  override name = 'FeedFormatError';
}

/** Tells a feed from other things. @throws {FeedFormatError} if it is no object or has no version, or a major version other than 1. */
export function parseHead(input: unknown): void {
  const version = (input as Partial<Feed> | null)?.version as unknown;
  if (typeof version !== 'string' || parseInt(version, 10) !== parseInt(FEED_VERSION, 10))
    throw new FeedFormatError(
      `not a CSSR feed of version ${FEED_VERSION}: its version is ${typeof version === 'string' ? version : 'not told'}`,
    );
}

/** The good records of a collection, and the faults of the others. */
export interface ParsedCollection {
  readonly records: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** What is done with a record before its fields are looked at. */
export type Prepare = (record: unknown, path: string, report: Report) => unknown;

/**
 * Reads one collection. Lenient: a record with a fault is left out and reported, all others are kept; unknown fields stay.
 *
 * @param prepare given where all of a record will be published: what no shape knows is then looked at as well.
 */
export function parseCollection(input: object, collection: CollectionName, shape: Shape, prepare?: Prepare): ParsedCollection {
  const issues: Issue[] = [];
  const given: unknown = Object.hasOwn(input, collection) ? (input as Feed)[collection] : [];
  if (Array.isArray(given)) return { records: parseRecords(collection, given, shape, issues, prepare), issues };
  reporter(collection, '', issues)('', 'list');
  return { records: [], issues };
}

/** Adds each fault of a record to a list. */
export const reporter =
  (collection: Issue['collection'], record: string, issues: Issue[]): Report =>
  (field, reason) =>
    void issues.push({ collection, record, field, reason });

function parseRecords(
  collection: CollectionName,
  records: readonly unknown[],
  shape: Shape,
  issues: Issue[],
  prepare?: Prepare,
): unknown[] {
  const ids = new Set<unknown>();
  return records.flatMap((given, index) => {
    const id = (given as { id?: unknown } | null)?.id;
    const report = reporter(collection, typeof id === 'string' && id ? id.slice(0, 80) : `#${index + 1}`, issues);
    const before = issues.length;
    const record = prepare ? prepare(given, '', report) : given;
    check(shape, record, '', report);
    if (ids.has(id)) report('id', 'duplicate');
    if (issues.length > before) return [];
    ids.add(id);
    return [record];
  });
}
