import type { Activity, FeedPart, LanguageMap, Source } from '../content/schema.js';
import { formatDateAfter } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { named } from './indexes.js';
import { dotted, inline, ownText, textFor, wordsIn, type Text } from './text.js';
import { translatedLine, type Translated } from './translation.js';

/** Where a record comes from, and of when it is. */

/** What every record carries of itself. */
export type AnyRecord = Pick<Activity, 'sources' | 'asOf' | 'status' | 'statusDate' | 'statusNote' | 'conflicts' | 'editorNotes'>;

/** The records with these ids, separated by spaces, in their order; all records where no id is given. */
export function chosen<T extends { readonly id: string }>(records: readonly T[], ids = ''): readonly T[] {
  const wanted = wordsIn(ids);
  return wanted.length ? named(records, wanted) : records;
}

/** The titles of sources or names of other records, by id; one that is not in the feed is left out. */
export function namesOf<T extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  records: readonly T[],
  name: (record: T) => LanguageMap,
  locale: Locale,
): Text[] {
  return named(records, ids).map((record) => textFor(name(record), locale));
}

/** The title of a source; of one that is not official with that: "lugarit.com (third party)". */
export function sourceName({ title, standing }: Source, locale: Locale): Text {
  const name = textFor(title, locale);
  return standing === 'third-party'
    ? ownText(locale.msg(str`${inline(name, locale)} (third party)`, { id: 'source.third-party' }), locale)
    : name;
}

/** "CSSR meeting report, cssrweb.org (Arabic page)". Each name once: several sources may be pages of one site. */
export const sourceNames = (ids: readonly string[], feed: FeedPart<'sources'>, locale: Locale): string =>
  locale.commas([...new Set(named(feed.sources, ids).map((source) => inline(sourceName(source, locale), locale)))]);

/** "Source: …"; empty where the feed does not know the source, as when a record stands alone. */
export function sourceLine(record: Pick<Activity, 'sources'>, feed: FeedPart<'sources'>, locale: Locale): string {
  const names = sourceNames(record.sources, feed, locale);
  return names && locale.msg(str`Source: ${names}`, { id: 'source' });
}

type Dated = Pick<Activity, 'asOf'>;

/** "As of November 2022" */
export const asOfLine = (record: Dated, locale: Locale): string =>
  locale.msg(str`As of ${formatDateAfter(record.asOf, locale)}`, { id: 'as-of' });

/**
 * "Source: … · As of November 2022", and of a text that is not the original, who translated it. Of when it is comes last: a page that cannot be
 * updated repeats it.
 *
 * @param shown the language in which the main text is shown.
 */
export const provenanceLine = (record: AnyRecord & Translated, feed: FeedPart<'sources'>, locale: Locale, shown?: string): string =>
  dotted(sourceLine(record, feed, locale), shown && translatedLine(record, shown, locale), asOfLine(record, locale));

/** The sources of several records, and of when these are: "Source: … · As of March 2020 to November 2026". */
export const provenanceOfAll = (records: readonly AnyRecord[], feed: FeedPart<'sources'>, locale: Locale, more = ''): string =>
  dotted(sourceLine({ sources: [...new Set(records.flatMap(({ sources }) => sources))] }, feed, locale), more, asOfSpan(records, locale));

const datesOf = (records: readonly Dated[]): string[] => records.map(({ asOf }) => asOf).sort();

/** "As of November 2022", where all are of one date; else from the oldest to the newest: no record is made to look newer than it is. */
export function asOfSpan(records: readonly Dated[], locale: Locale): string {
  const dates = datesOf(records);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (first === last) return first && asOfLine({ asOf: first }, locale);
  return locale.msg(str`As of ${formatDateAfter(first, locale)} to ${formatDateAfter(last, locale)}`, { id: 'as-of.span' });
}

/** The newest of these dates, ISO 8601: no edition from before it can have the records. What readers are told is {@link asOfSpan}. */
export const newestAsOf = (records: readonly Dated[]): string | undefined => datesOf(records).at(-1);

/** Where what is shown comes from: folded, but for its date. */
export interface Sourced {
  /** What is folded is called: "Sources". Not known to editions of before. */
  readonly sourcesLabel?: string;
  /** As {@link provenanceLine} and {@link provenanceOfAll} make it. */
  readonly provenance: string;
  /** As-of date in ISO 8601; of several records, the newest, since the line tells from when to when; absent where there is none. */
  readonly asOf: string | undefined;
}

export const sourced = (provenance: string, asOf: string | undefined, locale: Locale): Sourced => ({
  sourcesLabel: locale.msg('Sources', { id: 'sources' }),
  provenance,
  asOf,
});
