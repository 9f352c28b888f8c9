import { chosenBy } from '../views/definition.js';
import { TABLES } from '../elements/tables.js';
import type { Locale } from '../locale/locale.js';
import type { Cell, Table } from '../views/tables.js';
import { attributesOf, type ElementName } from './catalogue.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/** Whether an element is a list, or one row of such. */
export const hasTable = (element: ElementName): boolean => Object.hasOwn(TABLES, element);

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe is put before text that begins with one of `= + - @`, their full-width
 * forms, a tab or a line end. Always quoted, since some programs split at semicolons.
 */
function cellText(cell: Cell): string {
  const text = String(cell ?? '').replace(/[\u2066-\u2069]/g, '');
  const safe = typeof cell === 'string' && /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export interface CsvOptions {
  /** Whether a byte order mark stands first, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** CSV of RFC 4180, with a header also where nothing is listed. @returns undefined for an element that is no list. */
export function csv(content: SnippetContent, locale: Locale, { bom = false }: CsvOptions = {}): string | undefined {
  const { element, attributes = {}, feed } = content;
  if (!hasTable(element)) return undefined;
  const { columns, rows }: Table = TABLES[element as keyof typeof TABLES];
  const ids = new Set(recordsOf(content).flatMap(([, records]) => records.map(({ id }) => id)));
  const made = rows({ feed, ids, chosen: chosenBy(attributes, attributesOf(element)) }, locale);
  const all = [columns, ...made.map((row) => columns.map((column) => row[column]))];
  return (bom ? '\ufeff' : '') + all.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
