import type { Activity, Conflict, FeedPart, LanguageMap, Source } from '../content/schema.js';
import { formatDate, formatDateAfter } from '../locale/dates.js';
import { primary } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { named } from './indexes.js';
import { bestLanguage, dotted, inline, ownText, textFor, wordsIn, type Text } from './text.js';
import { conflictLabel } from './words.js';

/** What every record carries, in words: where it comes from, of when it is, what became of it, where sources disagree. */

/** What every record carries of itself. */
export type AnyRecord = Pick<Activity, 'sources' | 'asOf' | 'status' | 'statusDate' | 'statusNote' | 'conflicts' | 'editorNotes'>;

/** What has become of a record, as it carries it. */
export type RecordStatus = Pick<Activity, 'status' | 'statusDate' | 'statusNote'>;

/** What one source says of a disputed point. */
export interface Claim {
  readonly value: Text;
  readonly source: string;
}
export interface Difference {
  readonly field: string;
  readonly claims: readonly Claim[];
  readonly note: Text | undefined;
}
/** What a careful reader can open: where sources differ, and the editor's notes. */
export interface Differences {
  readonly label: string;
  readonly items: readonly Difference[];
  readonly notesLabel: string;
  readonly notes: readonly Text[];
}

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

/** A withdrawn record leaves the lists it was in. hasOwn: a page may have put things on Object.prototype. */
export const isWithdrawn = (record: { readonly id: string; readonly status?: unknown }): boolean =>
  Object.hasOwn(record, 'status') && record.status === 'withdrawn';

/** What became of a record. */
export interface Notice {
  readonly text: string;
  readonly note: Text | undefined;
}

/** What became of the record, where it is not current any more. */
export function statusNotice(record: RecordStatus, locale: Locale): Notice | undefined {
  const { msg } = locale;
  const { status, statusDate, statusNote } = record;
  if (!status || status === 'current') return undefined;
  const word = {
    corrected: msg('This text was corrected', { id: 'status.corrected' }),
    superseded: msg('A newer version has replaced this text', { id: 'status.superseded' }),
    withdrawn: msg('This text was withdrawn by its publisher', { id: 'status.withdrawn' }),
  }[status];
  return {
    text: statusDate ? msg(str`${word} (${formatDate(statusDate, locale)})`, { id: 'status.dated' }) : word,
    note: statusNote && textFor(statusNote, locale),
  };
}

/** "This text was corrected (15 January 2023) · An error in the dates.", on one line. */
export const noticeLine = ({ text, note }: Notice, locale: Locale): string => dotted(text, note && inline(note, locale));

/** Where sources differ, and the notes of the editor, line by line. */
export const noteLines = (record: AnyRecord, feed: FeedPart<'sources'>, locale: Locale): Text[] =>
  linesOf(differences(record, feed, locale), locale);

function linesOf({ items = [], notes = [] }: Partial<Differences> = {}, locale: Locale): Text[] {
  return [
    ...items.flatMap(({ field, claims, note }) => {
      const said = claims.map(({ value, source }) => (source ? `${inline(value, locale)} (${source})` : inline(value, locale)));
      return [ownText(`${field}: ${locale.commas(said)}`, locale), ...(note ? [note] : [])];
    }),
    ...notes,
  ];
}

/** What a reader should know with a short record: what became of it, where sources differ, and the notes of the editor. */
export function remarks(record: AnyRecord, feed: FeedPart<'sources'>, locale: Locale): Text[] {
  const notice = statusNotice(record, locale);
  return [...(notice ? [ownText(notice.text, locale), ...(notice.note ? [notice.note] : [])] : []), ...noteLines(record, feed, locale)];
}

/** What a reader should know with a record that is one of many: what became of it; to open, where sources differ, and the notes of the editor. */
export interface Told {
  readonly notice?: Notice | undefined;
  readonly notes?: { readonly label: string; readonly lines: readonly Text[] } | undefined;
}

export function told(record: AnyRecord, feed: FeedPart<'sources'>, locale: Locale): Told {
  const found = differences(record, feed, locale);
  return {
    notice: statusNotice(record, locale),
    notes: found && { label: dotted(found.label, found.notesLabel), lines: linesOf(found, locale) },
  };
}

export function differences(record: AnyRecord, feed: FeedPart<'sources'>, locale: Locale): Differences | undefined {
  const { conflicts = [], editorNotes = [] } = record;
  if (!conflicts.length && !editorNotes.length) return undefined;
  const { msg } = locale;
  const toItem = ({ field, values, note }: Conflict): Difference => ({
    field: conflictLabel(field, locale),
    claims: values.map(({ value, sources }) => ({ value: textFor(value, locale), source: sourceNames(sources, feed, locale) })),
    note: note && textFor(note, locale),
  });
  return {
    label: conflicts.length
      ? msg(str`Where sources differ (${locale.number(conflicts.length)})`, { id: 'differences' })
      : msg('Notes by the editor', { id: 'editor-notes' }),
    items: conflicts.map(toItem),
    notesLabel: conflicts.length && editorNotes.length ? msg('Notes by the editor', { id: 'editor-notes' }) : '',
    notes: editorNotes.map((note) => textFor(note, locale)),
  };
}

/** "Available in Arabic only", where the main text is not in the reader's language. */
export const onlyInLine = (lang: string, locale: Locale): string =>
  locale.msg(str`Available in ${locale.languageName(primary(lang))} only`, { id: 'only-in' });

/**
 * What is said where the main text is not in the language of the page: "Available in Arabic only"; on a page in a third language, whose
 * readers may not know why it speaks English, "Not available in French: shown in English".
 */
export function languageNote(map: Readonly<Record<string, unknown>>, locale: Locale, original?: string): string | undefined {
  const lang = bestLanguage(map, locale, original);
  const [wanted, shown] = [locale.requested, lang].map(primary) as [string, string];
  if (wanted === shown) return undefined;
  if (Object.keys(map).length === 1) return onlyInLine(lang, locale);
  return locale.msg(str`Not available in ${locale.languageName(wanted)}: shown in ${locale.languageName(shown)}`, { id: 'shown-in' });
}

type Translated = Partial<Pick<Activity, 'originalLanguage' | 'translatedBy'>>;

/**
 * "Unofficial translation from the Arabic", or "Translated from the Arabic by …"; empty where the text is the original, or nobody says what that
 * is. @param shown the language of the text shown.
 */
export function translatedLine({ originalLanguage, translatedBy = {} }: Translated, shown: string, locale: Locale): string {
  const { msg } = locale;
  if (!originalLanguage || primary(originalLanguage) === primary(shown)) return '';
  const from = locale.languageName(primary(originalLanguage));
  const by = Object.entries(translatedBy).find(([tag]) => primary(tag) === primary(shown))?.[1];
  return by
    ? msg(str`Translated from the ${from} by ${inline(textFor(by, locale), locale)}`, { id: 'translated.by' })
    : msg(str`Unofficial translation from the ${from}`, { id: 'translated' });
}

/** "Title by the editor", where the sources give none. */
export const titleLine = ({ titleBy }: Pick<Activity, 'titleBy'>, { msg }: Locale): string =>
  titleBy === 'editor' ? msg('Title by the editor', { id: 'title.editor' }) : '';
