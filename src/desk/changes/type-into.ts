import type { Draft } from '../draft.js';
import { find, type At } from './place.js';
import { removeStatement } from './statements.js';
import { editText } from './text.js';

/**
 * A paragraph with the text that an editor has typed in its field. A suggestion whose words were taken out of it goes with them: nobody has
 * made it a statement, and what was taken out, a telephone number maybe, is not to come back by it.
 *
 * @param caret where the caret stands after it was typed.
 */
export function typeInto(draft: Draft, at: At, text: string, caret?: number): Draft {
  const edited = editText(draft, at, text, caret);
  const left = marked(edited, at);
  const lost = marked(draft, at).filter((id) => !left.includes(id));
  return edited.statements
    .filter(({ id, isConfirmed }) => !isConfirmed && lost.includes(id))
    .reduce((next, { id }) => removeStatement(next, id), edited);
}

/** The statements that have words in a cell. */
const marked = (draft: Draft, at: At): readonly string[] =>
  (find(draft, at)?.row.cells[at.language] ?? []).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.is === 'statement' ? [mark.statement] : [])),
  );
