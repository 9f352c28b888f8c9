import type { Feed, FeedPart } from '../content/schema.js';
import type { Locale } from '../locale/locale.js';
import { sourceNames, type AnyRecord } from './record.js';
import { noteLines, noticeLine, statusNotice, type Told } from './told.js';
import { dotted, inline, type Text } from './text.js';

/** Tables: a row for each record an element shows, in the words of the element. The names of the columns are the same in every language. */

export type Cell = string | number | undefined;

/** What of a feed a table is about. */
export interface TableContent {
  readonly feed: Feed;
  /** Ids of the records shown. */
  readonly ids: ReadonlySet<string>;
  /** What the page asks for, by the names of the properties of the element. */
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Columns and rows; each row has a cell for each column, whether there is something to say or not. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: (of: TableContent, locale: Locale) => readonly Readonly<Record<string, Cell>>[];
}

export const tableOf = <C extends string>(
  columns: readonly C[],
  rows: (of: TableContent, locale: Locale) => readonly Readonly<Record<C, Cell>>[],
): Table => ({ columns, rows });

export const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** What every record has. */
export const PROVENANCE = ['status', 'notes', 'source', 'as_of'] as const;
export function provenance(
  record: AnyRecord,
  feed: FeedPart<'sources'>,
  locale: Locale,
): Readonly<Record<(typeof PROVENANCE)[number], Cell>> {
  const notice = statusNotice(record, locale);
  return {
    status: notice && lines([notice.text, notice.note && inline(notice.note, locale)]),
    notes: lines(noteLines(record, feed, locale).map((note) => inline(note, locale))),
    source: sourceNames(record.sources, feed, locale),
    as_of: record.asOf,
  };
}

/** The parts of a statement, a line for each; with what a reader should know of it. */
export const detailLines = (details: readonly (Text & Told)[], locale: Locale): string =>
  lines(
    details.map((detail) =>
      dotted(
        inline(detail, locale),
        detail.notice && noticeLine(detail.notice, locale),
        ...(detail.notes?.lines ?? []).map((line) => inline(line, locale)),
      ),
    ),
  );
