import type { Correction, FeedPart, LanguageMap } from '../content/schema.js';
import type { Locale } from '../locale/locale.js';
import { contentHash } from './content-hash.js';
import type { Attributes } from './definition.js';
import type { PinnedFacts, PinnedRecord } from './pinned.js';
import { asOfLine } from './record.js';
import { statusNotice, type RecordStatus } from './told.js';
import { asShown } from './shown.js';
import { choosingAttributes, own, shownRecords, wordsOf, type AnyFeed, type AnyRecord, type Showing } from './shown-records.js';
import { dotted, textFor } from './text.js';
import { moreLabel } from './words.js';

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

/** What was announced of the records an element shows: also of those that have left the feed. */
function announced(definition: Showing, attributes: Attributes, feed: PinnedFeed, locale: Locale): PinnedRecord[] {
  const last = lastCorrections(feed.corrections);
  const named = choosingAttributes(definition).flatMap(([name]) => wordsOf(attributes, name));
  return shownRecords(definition, attributes, feed, true).flatMap(([collection, records]) => {
    const present = new Set((feed[collection] ?? []).map(({ id }) => id));
    const told = (id: string, record: AnyRecord | undefined, entry: Correction | undefined): PinnedRecord[] => {
      const said = statusOf(record, entry);
      const notice = statusNotice(said, locale);
      const name = record ? nameOf(record) : entry?.title;
      if (!notice) return [];
      return [
        {
          id,
          texts: Object.values(name ?? {}),
          isNamed: named.includes(id),
          isGone: !record,
          status: said.status!,
          name: name && textFor(name, locale),
          notice,
          href: entry?.url,
          newer: entry?.supersededBy && present.has(entry.supersededBy) ? entry.supersededBy : '',
        },
      ];
    };
    const gone = [...last.values()].filter(
      (entry) => entry.collection === collection && !present.has(entry.record) && entry.kind !== 'corrected',
    );
    return [
      ...records.flatMap((record) => told(record.id, record, last.get(`${collection}/${record.id}`))),
      ...gone.flatMap((entry) => told(entry.record, undefined, entry)),
    ];
  });
}

/**
 * All that a page needs to say what has become of content that it keeps.
 *
 * @param attributes of the element, as in markup.
 * @param updated when the feed was last changed, ISO 8601.
 */
export function pinnedFacts(
  definition: Showing,
  attributes: Attributes,
  feed: PinnedFeed,
  updated: string | undefined,
  locale: Locale,
): PinnedFacts {
  const { msg } = locale;
  const date = updated && asOfLine({ asOf: updated }, locale);
  const line = (text: string) => ({ text: dotted(text, date), note: undefined });
  return asShown<PinnedFacts>({
    hash: contentHash(definition, attributes, feed),
    isSingle: !!definition.one,
    records: announced(definition, attributes, feed, locale),
    changed: line(msg('There is a newer version of this text', { id: 'pinned.changed' })),
    gone: line(msg('This text is no longer published at its source', { id: 'pinned.gone' })),
    hidden: msg('The earlier version is therefore not shown here.', { id: 'pinned.hidden' }),
    shown: msg('This page shows the earlier version', { id: 'pinned.shown' }),
    currentLabel: msg('Show the current version', { id: 'pinned.current' }),
    moreLabel: moreLabel(locale),
    revealLabel: msg('Show the withdrawn text', { id: 'pinned.reveal' }),
    hideLabel: msg('Hide the withdrawn text', { id: 'pinned.hide' }),
    withdrawnLabel: msg('Withdrawn text', { id: 'pinned.withdrawn' }),
  });
}
