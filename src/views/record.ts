import type { Activity, Conflict, FeedPart, LanguageMap } from '../content/schema.js';
import { formatDate, formatDateAfter } from '../locale/dates.js';
import { primary } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { named } from './indexes.js';
import { bestLanguage, dotted, inline, ownText, textFor, wordsIn, type Text } from './text.js';
import { conflictLabel } from './words.js';

/** What every record carries, in words: where it comes from, of when it is, what became of it, where sources disagree. */

type AnyRecord = Pick<Activity, 'sources' | 'asOf' | 'status' | 'statusDate' | 'statusNote' | 'conflicts' | 'editorNotes'>;

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

/** "CSSR meeting report, cssrweb.org (Arabic page)". Each name once: several sources may be pages of one site. */
export const sourceNames = (ids: readonly string[], feed: FeedPart<'sources'>, locale: Locale): string =>
  locale.commas([...new Set(namesOf(ids, feed.sources, (source) => source.title, locale).map((title) => inline(title, locale)))]);

/** "Source: …"; empty where the feed does not know the source, as when a record stands alone. */
export function sourceLine(record: Pick<Activity, 'sources'>, feed: FeedPart<'sources'>, locale: Locale): string {
  const names = sourceNames(record.sources, feed, locale);
  return names && locale.msg(str`Source: ${names}`, { id: 'source' });
}

/** "As of November 2022" */
export const asOfLine = (record: Pick<Activity, 'asOf'>, locale: Locale): string =>
  locale.msg(str`As of ${formatDateAfter(record.asOf, locale)}`, { id: 'as-of' });

/** "Source: … · As of November 2022" */
export const provenanceLine = (record: Pick<Activity, 'sources' | 'asOf'>, feed: FeedPart<'sources'>, locale: Locale): string =>
  dotted(sourceLine(record, feed, locale), asOfLine(record, locale));

/** The record of the newest knowledge, the first of several. */
export const newestOf = <T extends Pick<Activity, 'asOf'>>(records: readonly T[]): T | undefined =>
  records.reduce<T | undefined>((a, b) => (a && a.asOf >= b.asOf ? a : b), undefined);

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

/** What a reader should know with a short record: what became of it, and the notes of the editor. */
export function remarks(record: AnyRecord, locale: Locale): Text[] {
  const notice = statusNotice(record, locale);
  return [
    ...(notice ? [ownText(notice.text, locale), ...(notice.note ? [notice.note] : [])] : []),
    ...(record.editorNotes ?? []).map((note) => textFor(note, locale)),
  ];
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

/** "Translated from Arabic", where the text shown is not the original. */
export const translatedLine = (original: string, locale: Locale): string =>
  locale.msg(str`Translated from ${locale.languageName(primary(original))}`, { id: 'translated' });
