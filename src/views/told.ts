import type { Activity, Conflict, FeedPart } from '../content/schema.js';
import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { sourceNames, type AnyRecord } from './record.js';
import { dotted, inline, ownText, textFor, type Text } from './text.js';
import { conflictLabel } from './words.js';

/** What readers are told with a record: what became of it, where sources differ, and what the editor adds. */

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

/** Where sources differ, and the notes of the editor, line by line: of each note it is said whose it is. */
export const noteLines = (record: AnyRecord, feed: FeedPart<'sources'>, locale: Locale): Text[] =>
  linesOf(differences(record, feed, locale), locale);

/** "Note by the editor: …" */
function labelled(note: Text, locale: Locale): Text[] {
  const line = (text: string) => locale.msg(str`Note by the editor: ${text}`, { id: 'editor-note' });
  // A note in another language keeps its own, for those who hear it.
  return note.lang === locale.language ? [{ ...note, text: line(note.text) }] : [ownText(line('').trim(), locale), note];
}

function linesOf({ items = [], notes = [] }: Partial<Differences> = {}, locale: Locale): Text[] {
  return [
    ...items.flatMap(({ field, claims, note }) => {
      const said = claims.map(({ value, source }) => (source ? `${inline(value, locale)} (${source})` : inline(value, locale)));
      return [ownText(`${field}: ${locale.commas(said)}`, locale), ...(note ? [note] : [])];
    }),
    ...notes.flatMap((note) => labelled(note, locale)),
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
    notes: found && {
      label: dotted(found.label, found.notesLabel),
      // Where there are notes only, the label says whose they are.
      lines: found.items.length ? linesOf(found, locale) : found.notes,
    },
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
