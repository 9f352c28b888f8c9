import { issueLine, type Issue } from '../content/issue.js';
import { FeedFormatError } from '../content/parse.js';
import { parseFeed } from '../content/parse-feed.js';
import { COLLECTIONS, type Feed } from '../content/schema.js';
import { didYouMean, nearest } from '../content/similar.js';
import { complaintLine, isFault, type Complaint, type FieldOfFeed, type PlaceInFile } from './complaint.js';
import { exampleFor } from './example.js';
import { jsonFault } from './json-fault.js';
import { unknownNames, type UnknownName } from './unknown-names.js';
import { UsageError } from './usage-error.js';

/** A feed as far as it is good. */
export interface JudgedFeed {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** What is told of it: faults, and notes on names that the format does not know. */
  readonly complaints: readonly Complaint[];
  /** Of each fault a line that names file, record and field. */
  readonly faults: readonly string[];
  /** What is no fault, but probably not meant. */
  readonly notes: readonly string[];
  /** Whether a record is missing because of a fault that is told: what names it is not at fault. */
  readonly isLeftOut: (collection: string, id: string) => boolean;
  readonly placeOf: PlaceOf;
}

/** Where a field of a feed stands. */
export type PlaceOf = (field: FieldOfFeed) => PlaceInFile;

/** The JSON in a text. @throws {UsageError} with line and column, and the line itself, if it is none. */
export function jsonIn(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const fault = jsonFault(text);
    if (!fault) throw new UsageError(`${place}: ${(error as Error).message}`, 1);
    const { line, column, reason, shown } = fault;
    throw new UsageError([`${place}:${line}:${column} is not JSON: ${reason}`, ...shown.map((each) => `  ${each}`)].join('\n'), 1);
  }
}

/**
 * The good records of a feed, its faults, and what is said in it that the format does not know.
 *
 * @param more complaints that come before: about the files of a folder.
 * @throws {UsageError} if it is no feed at all.
 */
export function judgeFeed(
  json: unknown,
  place: string,
  placeOf: PlaceOf = () => ({ file: place }),
  more: readonly Complaint[] = [],
): JudgedFeed {
  const { feed, issues } = parsed(json, place);
  const whole = json as object;
  const unknown = unknownNames(whole);
  const written = new Map(unknown.flatMap((found) => (found.meant ? [[keyOf(found, found.meant.field), found.name] as const] : [])));
  /** The misspelt name of a field that is missing: told with it, and not again. */
  const inItsPlace = (issue: Issue) => (issue.reason === 'missing' ? written.get(keyOf(issue, issue.field)) : undefined);
  const wrong = issues.map((issue): Complaint => {
    const { reason, ...field } = issue;
    const name = inItsPlace(issue);
    const message = `${sentenceOf(issue)}${name === undefined ? exampleFor(issue, whole) : `; is "${name}" meant to be it?`}`;
    return { severity: 'error', code: reason, ...placeOf(issue), ...field, message };
  });
  const told = new Set(issues.filter(inItsPlace).map((issue) => keyOf(issue, issue.field)));
  const rest = unknown.filter(({ meant, ...found }) => !meant || !told.has(keyOf(found, meant.field)));
  const notes = noteLines(rest).map(({ message, ...field }): Complaint => ({
    severity: 'note',
    code: 'unknown-name',
    ...placeOf(field),
    ...field,
    message,
  }));
  const complaints = [...more, ...wrong, ...notes];
  return {
    feed,
    issues,
    complaints,
    faults: complaints.filter(isFault).map(complaintLine),
    notes: complaints.filter((complaint) => !isFault(complaint)).map(complaintLine),
    isLeftOut: leftOut(issues, unknown),
    placeOf,
  };
}

const keyOf = ({ collection, record }: Pick<UnknownName, 'collection' | 'record'>, field: string) => `${collection}/${record} ${field}`;
/** An issue without the file, which is told beside it. */
const sentenceOf = (issue: Issue): string => issueLine(issue, '').slice(2);

function parsed(json: unknown, place: string) {
  try {
    return parseFeed(json);
  } catch (error) {
    if (!(error instanceof FeedFormatError)) throw error;
    const names = Object.keys(Object(json) as object);
    const misspelt = names.find((name) => name !== 'version' && nearest(name, ['version']));
    const hint = misspelt === undefined ? '; such is "version": "1.1"' : `; is "${misspelt}" meant to be it?`;
    throw new UsageError(`${place}: ${error.message}${hint}`, 1);
  }
}

/** Each name once, however often it is written. */
function noteLines(unknown: readonly UnknownName[]) {
  const found = new Map<string, UnknownName[]>();
  for (const one of unknown) {
    const key = `${one.collection} ${one.field.replace(/\[\d+\]/g, '[]')}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return Array.from(found.values(), ([first, ...others]) => {
    const { collection, record, field, name, meant } = first!;
    const what = collection === 'feed' && !field.includes('.') ? 'a collection or field' : 'a field';
    const more = others.length ? ` (and ${others.length} more times)` : '';
    const known = meant && didYouMean(name, [meant.name]);
    return {
      message: `${collection}/${record} ${field}${more} is not ${what} of the format, and nothing shows it${known ?? ''}`,
      collection,
      record,
      field,
    };
  });
}

function leftOut(issues: readonly Issue[], unknown: readonly UnknownName[]): JudgedFeed['isLeftOut'] {
  const records = new Set(issues.map(({ collection, record }) => `${collection}/${record}`));
  const misspelt = new Set(unknown.flatMap(({ collection, meant }) => (collection === 'feed' && meant ? [meant.name] : [])));
  return (collection, id) =>
    records.has(`${collection}/${id.slice(0, 80)}`) ||
    records.has(`${collection}/`) ||
    (misspelt.has(collection) && Object.hasOwn(COLLECTIONS, collection));
}
