import type { Draft } from '../draft.js';

/** A finding that the editor does not follow. @param finding its `key`. @param reason what is kept with it. */
export function dismiss(draft: Draft, finding: string, reason: string): Draft {
  const others = draft.dismissed.filter((dismissal) => dismissal.finding !== finding);
  return { ...draft, dismissed: [...others, { finding, reason }] };
}

/** A finding that was dismissed is open again. */
export function restoreFinding(draft: Draft, finding: string): Draft {
  const dismissed = draft.dismissed.filter((dismissal) => dismissal.finding !== finding);
  return dismissed.length === draft.dismissed.length ? draft : { ...draft, dismissed };
}
