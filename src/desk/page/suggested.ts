import { markStatement } from '../changes/statements.js';
import { suggestStatements } from '../checks/suggest.js';
import type { Draft } from '../draft.js';

/** A draft with statements that its words may be, for the editor to confirm or dismiss. */
export const withSuggestions = (draft: Draft): Draft =>
  suggestStatements(draft).reduce(
    (next, { type, attribution, row, ranges }) =>
      markStatement(
        next,
        Object.entries(ranges).map(([language, range]) => ({ row, language, ...range })),
        { type, ...(attribution && { attribution }), isConfirmed: false },
      ),
    draft,
  );
