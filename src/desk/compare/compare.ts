import { COLLECTIONS, type CollectionName, type Feed } from '../../content/schema.js';
import type { AnyRecord } from '../../views/shown-records.js';
import { same } from '../same.js';

/** A field of a record that says something else. */
export interface FieldChange {
  /** Its name in the schema: `title`. */
  readonly field: string;
  /** The languages in which it does, where it is text in several. */
  readonly languages?: readonly string[];
}

/** A record that is new, is gone or says something else. */
export interface RecordChange {
  readonly collection: CollectionName;
  readonly id: string;
  readonly is: 'added' | 'removed' | 'changed';
  /** The record as it was; absent of a new one. */
  readonly older?: AnyRecord;
  /** The record as it is; absent of one that is gone. */
  readonly newer?: AnyRecord;
  /** Of one that says something else: in which fields. */
  readonly fields: readonly FieldChange[];
}

/** What has changed from one feed to another. */
export interface FeedChanges {
  readonly records: readonly RecordChange[];
}

/** Compares two feeds, record by record and field by field, in the order of the collections. The order of records does not count. */
export function compareFeeds(older: Feed, newer: Feed): FeedChanges {
  const records = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) => compareCollection(older, newer, collection));
  return { records };
}

function compareCollection(older: Feed, newer: Feed, collection: CollectionName): RecordChange[] {
  const before = new Map(recordsIn(older, collection).map((record) => [record.id, record]));
  const now = recordsIn(newer, collection);
  const ids = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((record): RecordChange[] => {
    const { id } = record;
    const old = before.get(id);
    if (!old) return [{ collection, id, is: 'added', newer: record, fields: [] }];
    if (same(old, record)) return [];
    return [{ collection, id, is: 'changed', older: old, newer: record, fields: compareRecords(old, record) }];
  });
  const gone = [...before.values()].filter(({ id }) => !ids.has(id));
  return [...changed, ...gone.map((record): RecordChange => ({ collection, id: record.id, is: 'removed', older: record, fields: [] }))];
}

const recordsIn = (feed: Feed, collection: CollectionName): readonly AnyRecord[] => feed[collection];

function compareRecords(older: AnyRecord, newer: AnyRecord): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  return names.flatMap((field): FieldChange[] => {
    const [before, now] = [older[field], newer[field]];
    if (same(before, now)) return [];
    if (!isByLanguage(before ?? now) || !isByLanguage(now ?? before)) return [{ field }];
    const a: Readonly<Record<string, unknown>> = isByLanguage(before) ? before : {};
    const b: Readonly<Record<string, unknown>> = isByLanguage(now) ? now : {};
    const languages = [...new Set([...Object.keys(b), ...Object.keys(a)])].filter((language) => !same(a[language], b[language]));
    return [{ field, languages }];
  });
}

/** Text by language, or a text of paragraphs by language. */
const isByLanguage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([key, entry]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key) && (typeof entry === 'string' || Array.isArray(entry)),
  );
