import type { Draft, Paragraph, Row } from '../../draft.js';
import type { At } from '../../changes/place.js';

/** Where the editor is: a paragraph, and what is selected in it. */
export interface Caret extends At {
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Where the caret of a field of the text stands; undefined of other elements. */
export function caretOf(target: EventTarget | null | undefined): Caret | undefined {
  if (!(target instanceof HTMLTextAreaElement)) return undefined;
  const { row, language, key } = target.dataset;
  if (!row || !language || !key) return undefined;
  return { row, language, paragraph: key, from: target.selectionStart, to: target.selectionEnd };
}

/** A paragraph with its row. */
export interface Placed {
  readonly row: Row;
  readonly paragraph: Paragraph;
}

/** All paragraphs of a language, in their order. */
export const column = (draft: Draft, language: string): readonly Placed[] =>
  draft.rows.flatMap((row) => (row.cells[language] ?? []).map((paragraph) => ({ row, paragraph })));

/** The paragraph before (-1) or after (1) another one in its language. */
export function neighbour(draft: Draft, at: At, by: -1 | 1): Placed | undefined {
  const all = column(draft, at.language);
  const i = all.findIndex(({ paragraph }) => paragraph.key === at.paragraph);
  return i < 0 ? undefined : all[i + by];
}

/** A caret at a place of a paragraph. */
export const caretIn = ({ row, paragraph }: Placed, language: string, at: number): Caret => ({
  row: row.id,
  language,
  paragraph: paragraph.key,
  from: at,
  to: at,
});
