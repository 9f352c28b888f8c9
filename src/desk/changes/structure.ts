import type { Draft, Paragraph, Row } from '../draft.js';
import { spliced } from '../order.js';
import { without } from '../same.js';
import { cutMarks, joinTouching, shiftMarks } from './marks.js';
import { find, newKey, newRowId, withCell, type At } from './place.js';
import { replaceRows } from './rows.js';

/** A paragraph cut in two within its cell, without the spaces at the cut. Marks across the cut are in both. @param offset in UTF-16 units. */
export function splitParagraph(draft: Draft, at: At, offset: number): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const { row, rowIndex, cell, index, paragraph } = found;
  const { text, marks } = paragraph;
  const head = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset);
  const tail = rest.trimStart();
  if (!head || !tail) return draft;
  const [before] = cutMarks(marks, head.length);
  const [, after] = cutMarks(marks, text.length - tail.length);
  // A key that the feed gave a mark stays with the first part.
  const parts: Paragraph[] = [
    { ...paragraph, text: head, marks: before },
    { ...paragraph, key: newKey(draft, at.language, paragraph.key), text: tail, marks: after.map((mark) => without(mark, 'key')) },
  ];
  return replaceRows(draft, rowIndex, 1, [withCell(row, at.language, spliced(cell, index, 1, parts))], 'as-fresh');
}

/** A paragraph joined with the one that follows it in its language, also where that stands in the next row. */
export function joinParagraphs(draft: Draft, at: At): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const { row, rowIndex, cell, index, paragraph } = found;
  const nextIndex = cell[index + 1] ? rowIndex : draft.rows.findIndex(({ cells }, i) => i > rowIndex && cells[at.language]);
  const nextRow = draft.rows[nextIndex];
  if (!nextRow) return draft;
  const nextCell = nextRow.cells[at.language]!;
  const place = nextIndex === rowIndex ? index + 1 : 0;
  const joined = joinedParagraph(paragraph, nextCell[place]!);
  const rows = draft.rows.slice(rowIndex, nextIndex + 1);
  if (nextIndex === rowIndex) rows[0] = withCell(row, at.language, spliced(cell, index, 2, [joined]));
  else {
    rows[0] = withCell(row, at.language, spliced(cell, index, 1, [joined]));
    rows[rows.length - 1] = withCell(nextRow, at.language, nextCell.slice(1));
  }
  return replaceRows(draft, rowIndex, rows.length, rows, nextIndex === rowIndex ? 'as-fresh' : 'made-before');
}

function joinedParagraph(first: Paragraph, second: Paragraph): Paragraph {
  const text = [first.text, second.text].filter(Boolean).join(' ');
  const marks = [...first.marks, ...shiftMarks(second.marks, text.length - second.text.length)];
  return { ...first, text, marks: joinTouching(marks, text) };
}

/**
 * A paragraph in the row before (-1) or after (1) its own, with those of its cell that stand between: the order of the text stays. Beyond the
 * first and the last row it gets one of its own.
 */
export function moveParagraph(draft: Draft, at: At, by: -1 | 1): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const { row, rowIndex, cell, index } = found;
  const taken = by < 0 ? cell.slice(0, index + 1) : cell.slice(index);
  const left = withCell(row, at.language, by < 0 ? cell.slice(index + 1) : cell.slice(0, index));
  const other = draft.rows[rowIndex + by];
  if (!other && !Object.keys(left.cells).length) return draft;
  const target = other ?? { id: newRowId(draft.rows), cells: {} };
  const there = target.cells[at.language] ?? [];
  const moved = withCell(target, at.language, by < 0 ? [...there, ...taken] : [...taken, ...there]);
  const rows = by < 0 ? [moved, left] : [left, moved];
  return replaceRows(draft, by < 0 && other ? rowIndex - 1 : rowIndex, other ? 2 : 1, rows, 'as-fresh');
}

/**
 * All paragraphs of a language from a row on, one row further down (1) or up (-1): where one side has a paragraph more, all after it stand
 * wrong by one. Up, the cell joins that of the row above.
 */
export function shiftColumn(draft: Draft, rowId: string, language: string, by: -1 | 1): Draft {
  const start = draft.rows.findIndex(({ id }) => id === rowId);
  if (start < 0) return draft;
  const from = by < 0 ? start - 1 : start;
  if (from < 0) return draft;
  const rows = draft.rows.slice(from);
  const column = rows.map(({ cells }) => cells[language] ?? []);
  const next = by > 0 ? [[], ...column] : [[...column[0]!, ...column[1]!], ...column.slice(2), []];
  const last = next[rows.length];
  const all: Row[] = last?.length ? [...rows, { id: newRowId(draft.rows), cells: {} }] : rows;
  return replaceRows(
    draft,
    from,
    rows.length,
    all.map((row, i) => withCell(row, language, next[i] ?? [])),
    'as-fresh',
  );
}

/** A row one place up (-1) or down (1), in all languages: the order of the text changes. */
export function moveRow(draft: Draft, rowId: string, by: -1 | 1): Draft {
  const i = draft.rows.findIndex(({ id }) => id === rowId);
  const other = draft.rows[i + by];
  const row = draft.rows[i];
  if (!row || !other) return draft;
  return replaceRows(draft, Math.min(i, i + by), 2, by < 0 ? [row, other] : [other, row], 'as-fresh');
}

/**
 * Two rows as one: their paragraphs say the same together. Rows between them of the same language join too, since the order of the text
 * stays. @param otherId the row that joins; the next one where absent.
 */
export function pairRows(draft: Draft, rowId: string, otherId?: string): Draft {
  const i = draft.rows.findIndex(({ id }) => id === rowId);
  const j = otherId === undefined ? i + 1 : draft.rows.findIndex(({ id }) => id === otherId);
  const [first, last] = [Math.min(i, j), Math.max(i, j)];
  if (first < 0 || first === last || last >= draft.rows.length) return draft;
  const rows = draft.rows.slice(first, last + 1);
  const joining = Object.keys(draft.rows[j]!.cells);
  const isInTheWay = rows.slice(1, -1).some(({ cells }) => joining.some((language) => cells[language]));
  const parts = isInTheWay ? rows : [rows[0]!, rows.at(-1)!];
  const joined: Row = { id: rowId, cells: joinedCells(draft, parts) };
  const between = isInTheWay ? [] : rows.slice(1, -1);
  return replaceRows(draft, first, rows.length, i < j ? [joined, ...between] : [...between, joined], 'as-fresh');
}

function joinedCells(draft: Draft, rows: readonly Row[]): Row['cells'] {
  const languages = new Set([...draft.languages, ...rows.flatMap(({ cells }) => Object.keys(cells))]);
  const cells = [...languages].map((language) => [language, rows.flatMap((row) => row.cells[language] ?? [])] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell.length));
}

/**
 * A row taken apart: the first paragraphs of each language stay together, then the second ones. Where there is one in each language, each
 * gets a row of its own.
 */
export function unpairRow(draft: Draft, rowId: string): Draft {
  const i = draft.rows.findIndex(({ id }) => id === rowId);
  const row = draft.rows[i];
  if (!row) return draft;
  const cells = Object.entries(row.cells);
  const longest = Math.max(...cells.map(([, cell]) => cell.length));
  const parts: Row['cells'][] =
    longest > 1
      ? Array.from({ length: longest }, (_, n) => Object.fromEntries(cells.flatMap(([l, cell]) => (cell[n] ? [[l, [cell[n]]]] : []))))
      : cells.map(([language, cell]) => ({ [language]: cell }));
  if (parts.length < 2) return draft;
  const first = Number(newRowId(draft.rows).slice(1));
  const rows = parts.map((part, n) => ({ id: n ? `r${first + n - 1}` : rowId, cells: part }));
  return replaceRows(draft, i, 1, rows, 'as-fresh');
}
