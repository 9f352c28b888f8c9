import type { BlockStyle } from '../../../content/vocabulary.js';
import { find } from '../../changes/place.js';
import { joinParagraphs, moveParagraph, pairRows, shiftColumn, splitParagraph, unpairRow } from '../../changes/structure.js';
import { addRow, removeParagraph, setStyle } from '../../changes/text.js';
import { typeInto } from '../../changes/type-into.js';
import type { Draft } from '../../draft.js';
import { caretIn, column, neighbour, type Caret } from './caret.js';

/** A draft after an operation, and where the caret is then. */
export interface Outcome {
  readonly draft: Draft;
  readonly caret: Caret;
}

/** What is done with the paragraph at the caret. */
export type Operation = (draft: Draft, caret: Caret) => Outcome;

/** The operations of the tools, by their name in `toolWords`. */
export const OPERATIONS = {
  up: moving(-1),
  down: moving(1),
  split: (draft, caret) => {
    const next = splitParagraph(draft, caret, caret.from);
    return after(next, caret, next === draft ? undefined : neighbour(next, caret, 1));
  },
  join: (draft, caret) => {
    const length = find(draft, caret)?.paragraph.text.length ?? 0;
    return { draft: joinParagraphs(draft, caret), caret: { ...caret, from: length, to: length } };
  },
  pair: (draft, caret) => ({ draft: pairRows(draft, caret.row), caret }),
  unpair: (draft, caret) => ({ draft: unpairRow(draft, caret.row), caret }),
  shiftDown: (draft, caret) => ({ draft: shiftColumn(draft, caret.row, caret.language, 1), caret }),
  shiftUp: (draft, caret) => ({ draft: shiftColumn(draft, caret.row, caret.language, -1), caret }),
  add: (draft, caret) => {
    const next = addRow(draft, caret.row, caret.language, '');
    const known = new Set(draft.rows.map(({ id }) => id));
    const row = next.rows.find(({ id }) => !known.has(id))!;
    return after(next, caret, { row, paragraph: row.cells[caret.language]![0]! });
  },
  remove: (draft, caret) => {
    // The next one, so that several can be removed one after the other.
    return after(removeParagraph(draft, caret), caret, neighbour(draft, caret, 1) ?? neighbour(draft, caret, -1));
  },
} as const satisfies Readonly<Record<string, Operation>>;
export type OperationName = keyof typeof OPERATIONS;

function moving(by: -1 | 1): Operation {
  return (draft, caret) => ({ draft: moveParagraph(draft, caret, by), caret });
}

const after = (draft: Draft, caret: Caret, placed: Parameters<typeof caretIn>[0] | undefined, at = 0): Outcome => ({
  draft,
  caret: placed ? caretIn(placed, caret.language, at) : caret,
});

/** The paragraph before the caret joined with that at the caret. */
export const joinBefore: Operation = (draft, caret) => {
  const before = neighbour(draft, caret, -1);
  return before ? OPERATIONS.join(draft, caretIn(before, caret.language, 0)) : { draft, caret };
};

export const styled =
  (style: BlockStyle): Operation =>
  (draft, caret) => ({ draft: setStyle(draft, caret, style), caret });

/** A field has another text now. What was pasted in several lines becomes as many paragraphs. */
export function typed(draft: Draft, caret: Caret, text: string): Outcome {
  const edited = typeInto(draft, caret, text, caret.to);
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index).reverse();
  if (!breaks.length) return { draft: edited, caret };
  const whole = breaks.reduce((next, at) => splitParagraph(next, caret, at), edited);
  const all = column(whole, caret.language);
  // Empty lines make none.
  const made = all.length - column(edited, caret.language).length;
  const placed = all[all.findIndex(({ paragraph }) => paragraph.key === caret.paragraph) + made];
  return after(whole, caret, placed, placed?.paragraph.text.length);
}
