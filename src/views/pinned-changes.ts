import type { Correction, FeedPart, LanguageMap } from '../content/schema.js';
import type { RecordStatus } from './record.js';
import type { Attributes } from './definition.js';
import { choosingAttributes, own, shownRecords, wordsOf, type AnyFeed, type AnyRecord, type Showing } from './shown-records.js';

/** A copy of some content, as it was made for a page. */
export interface PinnedCopy {
  /** What the element shows. */
  readonly definition: Showing;
  readonly attributes: Attributes;
  /** What `contentHash` gave when the copy was made. */
  readonly hash: string;
  /** As-of date of the copy, ISO 8601, where the page tells. */
  readonly asOf: string | undefined;
  /** Whether the copy holds the record with this id, or one of these texts. */
  readonly holds: (id: string, texts: readonly string[]) => boolean;
}

/** What was announced of a record since the copy was made. */
export interface Change {
  readonly status: RecordStatus;
  readonly name: LanguageMap | undefined;
  readonly url: string | undefined;
  /** Whether the record has left the feed. */
  readonly isGone: boolean;
  /** Id of the record that took its place, where the feed has it. */
  readonly newer: string;
}

/** The collections of an element, and the corrections. */
export type PinnedFeed = AnyFeed & FeedPart<'corrections'>;

const NAMES = ['title', 'label', 'name', 'term', 'topic', 'text'];
const nameOf = (record: AnyRecord): LanguageMap | undefined =>
  NAMES.map((name) => own<unknown>(record, name)).find((map): map is LanguageMap => typeof map === 'object');

/** The last word on each record, by collection and id. */
function lastCorrections(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  const last = new Map<string, Correction>();
  for (const entry of corrections) {
    const key = `${entry.collection}/${entry.record}`;
    const other = last.get(key);
    if (!other || entry.date >= other.date) last.set(key, entry);
  }
  return last;
}

/** What a record says of itself, else what its last correction says. */
function statusOf(record: AnyRecord | undefined, entry: Correction | undefined): RecordStatus {
  const announced: RecordStatus = entry ? { status: entry.kind, statusDate: entry.date, statusNote: entry.change } : {};
  if (!record || !own(record, 'status')) return announced;
  const { status, statusDate, statusNote } = record as RecordStatus;
  const same = announced.status === status ? announced : {};
  return { status, statusDate: statusDate ?? same.statusDate, statusNote: statusNote ?? same.statusNote };
}

/**
 * What was announced of the records of a copy: also of those that have left the feed.
 *
 * @param isOld whether the content has changed since the copy was made; a correction that the copy already has is not told again.
 */
export function changesOf({ definition, attributes, holds }: PinnedCopy, feed: PinnedFeed, isOld: boolean): Change[] {
  const single = definition.one;
  const last = lastCorrections(feed.corrections);
  const named = choosingAttributes(definition).flatMap(([name]) => wordsOf(attributes, name));
  return shownRecords(definition, attributes, feed, true).flatMap(([collection, records]) => {
    const present = new Set((feed[collection] ?? []).map(({ id }) => id));
    const change = (record: AnyRecord | undefined, entry: Correction | undefined): Change => ({
      status: statusOf(record, entry),
      name: record ? nameOf(record) : entry?.title,
      url: entry?.url,
      isGone: !record,
      newer: entry?.supersededBy && present.has(entry.supersededBy) ? entry.supersededBy : '',
    });
    const kept = records
      .filter((record) => single || holds(record.id, Object.values(nameOf(record) ?? {})))
      .map((record) => change(record, last.get(`${collection}/${record.id}`)))
      // A list that was made after a record was withdrawn is not older for it.
      .filter(({ status: { status } }) => isOld || status === 'superseded' || (single && status === 'withdrawn'));
    const gone = [...last.values()].filter(
      (entry) =>
        isOld &&
        entry.collection === collection &&
        entry.kind !== 'corrected' &&
        !present.has(entry.record) &&
        (named.includes(entry.record) || holds(entry.record, Object.values(entry.title))),
    );
    return [...kept, ...gone.map((entry) => change(undefined, entry))].filter(({ status }) => status.status && status.status !== 'current');
  });
}
