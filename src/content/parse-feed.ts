import { check } from './check.js';
import type { Issue } from './issue.js';
import { parseCollections } from './parse-collections.js';
import { parseHead, reporter, type ParseResult } from './parse.js';
import { COLLECTIONS, FEED_VERSION, feedHead, type Feed } from './schema.js';
import type { Fields } from './shape.js';
import { wellFormed } from './well-formed.js';

/**
 * Reads a whole feed. What is not right is left out, record by record and in the head member by member, and reported; unknown fields and
 * collections are kept where they are well-formed.
 *
 * @throws {FeedFormatError} if the input is no object or has no version, or a major version other than 1.
 */
export function parseFeed(input: unknown): ParseResult {
  parseHead(input);
  const head = readHead(input as object);
  const { records, issues } = parseCollections(input as object, wellFormed);
  return { feed: { version: FEED_VERSION, ...head.members, ...records } as Feed, issues: withoutEchoes([...head.issues, ...issues]) };
}

/** What a feed says about itself, and what a newer version of the format may have besides: without what has a fault. */
function readHead(input: object): { readonly members: object; readonly issues: readonly Issue[] } {
  const fields: Fields = feedHead.fields;
  const issues: Issue[] = [];
  const report = reporter('feed', '', issues);
  /** What is read, where reading it brings no fault. */
  const sound = <T>(read: () => T): T[] => {
    const before = issues.length;
    const value = read();
    return issues.length > before ? [] : [value];
  };
  for (const name of Object.keys(fields)) if (!Object.hasOwn(input, name)) report(name, 'missing');
  const members = Object.entries(input).flatMap(([name, given]: [string, unknown]) => {
    if (Object.hasOwn(COLLECTIONS, name) || !sound(() => wellFormed(name, name, report)).length) return [];
    // Of a collection that is not known each record counts for itself.
    if (Array.isArray(given) && !Object.hasOwn(fields, name))
      return [[name, given.flatMap((entry, i) => sound(() => wellFormed(entry, `${name}[${i}]`, report)))]];
    const values = sound(() => {
      const value = wellFormed(given, name, report);
      if (Object.hasOwn(fields, name)) check(fields[name]!, value, name, report);
      return value;
    });
    return values.map((value) => [name, value]);
  });
  return { members: Object.fromEntries(members) as object, issues };
}

/** What is no text is told once: not again as the wrong text of its field. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(({ collection, record, field, reason }) => {
    const place = JSON.stringify([collection, record, field]);
    const isNew = !told.has(place);
    if (reason === 'text') told.add(place);
    return isNew;
  });
}
