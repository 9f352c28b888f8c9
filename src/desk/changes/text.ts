import type { BlockStyle } from '../../content/vocabulary.js';
import type { Draft, Paragraph } from '../draft.js';
import { hashOf } from '../hash.js';
import { spliced } from '../order.js';
import { followText } from './marks.js';
import { find, newKey, newRowId, withCell, type At, type Found } from './place.js';
import { replaceRows } from './rows.js';

/** Words of a paragraph replaced by others. Marks follow the words. @param from in UTF-16 units. */
export function replaceText(draft: Draft, at: At, from: number, to: number, text: string): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const { paragraph } = found;
  const start = clamp(from, paragraph.text.length);
  const end = Math.max(start, clamp(to, paragraph.text.length));
  if (paragraph.text.slice(start, end) === text) return draft;
  const next = {
    ...paragraph,
    text: paragraph.text.slice(0, start) + text + paragraph.text.slice(end),
    marks: followText(paragraph.marks, start, end, text.length),
  };
  return withParagraph(draft, at.language, found, next);
}

/**
 * A paragraph with the text that a field has now. What was typed is found by comparing both.
 *
 * @param caret where the caret stands after it was typed: it tells which of two equal letters is the new one.
 */
export function editText(draft: Draft, at: At, text: string, caret?: number): Draft {
  const old = find(draft, at)?.paragraph.text;
  if (old === undefined || old === text) return draft;
  const [from, to, put] = editBetween(old, text, caret);
  return replaceText(draft, at, from, to, put);
}

/** What was replaced between two states of a text, as little as it can be: from, to, and what stands there now. */
export function editBetween(old: string, text: string, caret?: number): readonly [number, number, string] {
  const most = Math.min(old.length, text.length);
  const sameEnd = (limit: number) => {
    let n = 0;
    while (n < limit && old[old.length - 1 - n] === text[text.length - 1 - n]) n++;
    return n;
  };
  // What follows the caret was there before, if it was typed at the caret.
  const after = caret === undefined ? undefined : text.length - clamp(caret, text.length);
  const typed = after !== undefined && after <= most && sameEnd(after) === after ? after : undefined;
  const end = typed ?? 0;
  let start = 0;
  while (start < most - end && old[start] === text[start]) start++;
  const tail = typed ?? sameEnd(most - start);
  return [start, old.length - tail, text.slice(start, text.length - tail)];
}

/** A paragraph as a heading, or as text. */
export function setStyle(draft: Draft, at: At, style: BlockStyle): Draft {
  const found = find(draft, at);
  return !found || found.paragraph.style === style ? draft : withParagraph(draft, at.language, found, { ...found.paragraph, style });
}

/** A new paragraph at the end of a cell; in the language of a translation it counts as made now. */
export function addParagraph(draft: Draft, rowId: string, language: string, text: string, style?: BlockStyle): Draft {
  const i = draft.rows.findIndex(({ id }) => id === rowId);
  const row = draft.rows[i];
  if (!row) return draft;
  const [original] = draft.languages;
  const beside = row.cells[original!]?.[0] ?? Object.values(row.cells)[0]?.[0];
  const like = beside && language !== original ? `${language}-${beside.key}` : (row.cells[language]?.[0]?.key ?? 'p1');
  const madeFrom = language === original ? '' : hashOf(row, original!);
  const paragraph: Paragraph = {
    key: newKey(draft, language, like),
    style: style ?? beside?.style ?? 'normal',
    text,
    marks: [],
    ...(madeFrom && { madeFrom }),
  };
  return replaceRows(draft, i, 1, [withCell(row, language, [...(row.cells[language] ?? []), paragraph])], 'made-before');
}

/** A new row with one paragraph, after another row, or at the beginning. */
export function addRow(draft: Draft, after: string | undefined, language: string, text: string, style: BlockStyle = 'normal'): Draft {
  const i = draft.rows.findIndex(({ id }) => id === after) + 1;
  const key = newKey(draft, language, language === draft.languages[0] ? 'p1' : `${language}-p1`);
  const row = { id: newRowId(draft.rows), cells: { [language]: [{ key, style, text, marks: [] }] } };
  return replaceRows(draft, i, 0, [row], 'made-before');
}

/** A draft without a paragraph, and without its row where nothing else stands in it. */
export function removeParagraph(draft: Draft, at: At): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const { row, rowIndex, cell, index } = found;
  return replaceRows(draft, rowIndex, 1, [withCell(row, at.language, spliced(cell, index, 1))], 'made-before');
}

/** A draft with another paragraph in the place of one. */
export function withParagraph(draft: Draft, language: string, { rowIndex, row, cell, index }: Found, paragraph: Paragraph): Draft {
  return replaceRows(draft, rowIndex, 1, [withCell(row, language, spliced(cell, index, 1, [paragraph]))], 'made-before');
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(Math.trunc(value) || 0, most));
