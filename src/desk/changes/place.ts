import type { Draft, Paragraph, Row } from '../draft.js';
import { without } from '../same.js';

/** Which paragraph of a draft. */
export interface At {
  /** The id of its row. */
  readonly row: string;
  readonly language: string;
  /** Its key. */
  readonly paragraph: string;
}

/** A paragraph, and where it stands. */
export interface Found {
  readonly rowIndex: number;
  readonly row: Row;
  readonly cell: readonly Paragraph[];
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** The paragraph at a place; undefined where it is no more. A paragraph that has moved to another row is found there. */
export function find(draft: Draft, { row: id, language, paragraph: key }: At): Found | undefined {
  const within = (rowIndex: number): Found | undefined => {
    const row = draft.rows[rowIndex];
    const cell = row?.cells[language];
    const index = cell ? cell.findIndex((paragraph) => paragraph.key === key) : -1;
    return index < 0 ? undefined : { rowIndex, row: row!, cell: cell!, index, paragraph: cell![index]! };
  };
  const named = within(draft.rows.findIndex((row) => row.id === id));
  if (named) return named;
  for (let i = 0; i < draft.rows.length; i++) {
    const found = within(i);
    if (found) return found;
  }
  return undefined;
}

/** A cell with other paragraphs; without any, the row has no such cell. */
export function withCell(row: Row, language: string, cell: readonly Paragraph[]): Row {
  return { ...row, cells: cell.length ? { ...row.cells, [language]: cell } : without(row.cells, language) };
}

/** A row id that is not in use. */
export function newRowId(rows: readonly Row[]): string {
  const numbers = rows.map(({ id }) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0));
  return `r${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}

/** A key for a paragraph that begins as another one does: `p19`, then `p19-2`. */
export function newKey(draft: Draft, language: string, like: string): string {
  const taken = new Set(draft.rows.flatMap(({ cells }) => (cells[language] ?? []).map(({ key }) => key)));
  const stem = like.replace(/-\d+$/, '');
  let key = like;
  for (let n = 2; taken.has(key); n++) key = `${stem}-${n}`;
  return key;
}
