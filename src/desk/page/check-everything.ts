import { checkDraft } from '../checks/check-draft.js';
import { checkRow } from '../checks/check-row.js';
import type { Finding } from '../checks/finding.js';
import { lexiconOf } from '../checks/lexicon/lexicon.js';
import type { Draft } from '../draft.js';
import { hashOf } from '../hash.js';

/** How the desk checks a draft. */
export interface DraftChecks {
  /** Reads the rows that have changed, one in each step, so that a long text can be read in the pauses of an editor. */
  readonly steps: (draft: Draft) => Iterable<unknown>;
  /** All that is found. Quick after the steps: what did not change since is remembered. */
  readonly findings: (draft: Draft) => readonly Finding[];
}

export const DRAFT_CHECKS: DraftChecks = {
  steps: function* ({ rows, languages, feed, activity }) {
    const lexicon = lexiconOf(feed, activity);
    for (const row of rows) yield [checkRow(row, languages, lexicon), languages.map((language) => hashOf(row, language))];
  },
  findings: checkDraft,
};
