import { check } from './check.js';
import type { Issue, Reason } from './issue.js';
import { FEED_VERSION, feedHead, type CollectionName, type Feed } from './schema.js';
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

const major = (version: string) => version.split('.')[0];

/** What is said of a feed as a whole. @throws {FeedFormatError} if it is no object or has no version, or a major version other than 1. */
export function parseHead(input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  check(feedHead, input, '', reporter('feed', '', issues));
  const version = (input as Feed | null)?.version;
  if (typeof version !== 'string') throw new FeedFormatError('not a CSSR feed: it has no version');
  if (major(version) !== major(FEED_VERSION))
    throw new FeedFormatError(`the feed has version ${version}, this library reads ${FEED_VERSION}`);
  return issues;
}

/** The good records of a collection, and the faults of the others. */
export interface ParsedCollection {
  readonly records: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** Reads one collection. Lenient: a record with a fault is left out and reported, all others are kept; unknown fields are ignored. */
export function parseCollection(input: object, collection: CollectionName, shape: Shape): ParsedCollection {
  const issues: Issue[] = [];
  const given: unknown = Object.hasOwn(input, collection) ? (input as Feed)[collection] : [];
  if (Array.isArray(given)) return { records: parseRecords(collection, given, shape, issues), issues };
  reporter(collection, '', issues)('', 'list');
  return { records: [], issues };
}

const reporter = (collection: Issue['collection'], record: string, issues: Issue[]) => (field: string, reason: Reason) =>
  void issues.push({ collection, record, field, reason });

function parseRecords(collection: CollectionName, records: readonly unknown[], shape: Shape, issues: Issue[]): unknown[] {
  const seen = new Set<string>();
  return records.filter((input, index) => {
    const given = (input as { id?: unknown } | null)?.id;
    const record = typeof given === 'string' && given ? given.slice(0, 80) : `#${index + 1}`;
    const report = reporter(collection, record, issues);
    const before = issues.length;
    check(shape, input, '', report);
    if (seen.has(record)) report('id', 'duplicate');
    seen.add(record);
    return issues.length === before;
  });
}
