import { checkDraft } from '../checks/check-draft.js';
import type { Finding } from '../checks/finding.js';
import type { DeskStore } from '../changes/store.js';

/** All that the checks say of a draft. What did not change since is remembered by them. */
export const checkEverything = ({ draft }: DeskStore): readonly Finding[] => checkDraft(draft);
