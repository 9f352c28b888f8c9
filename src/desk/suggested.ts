import { markStatement } from './changes/statements.js';
import { suggestStatements } from './checks/suggest.js';
import type { Draft } from './draft.js';

/** A draft with statements that its words may be, for the editor to confirm or dismiss. */
export const withSuggestions = (draft: Draft): Draft =>
  suggestStatements(draft).reduce(
    (next, { row, type, attribution, words }) =>
      markStatement(
        next,
        words.map((place) => ({ row, ...place })),
        { type, ...(attribution && { attribution }), isConfirmed: false },
      ),
    draft,
  );
