import type { Mend } from '../checks/finding.js';
import type { Draft } from '../draft.js';
import { keepFresh, staleRows } from '../stale.js';
import { replaceText } from './text.js';

/**
 * The words put right as findings propose. Those of one paragraph are counted from its text as it is now. A mend changes how the words are
 * written and not what they say: a translation that was up to date still is.
 */
export function mend(draft: Draft, mends: readonly Mend[]): Draft {
  const mended = [...mends]
    .sort((a, b) => b.from - a.from)
    .reduce((next, { from, to, text, ...at }) => replaceText(next, at, from, to, text), draft);
  const touched = new Set(mends.map(({ row }) => row));
  const stale = (of: Draft) => staleRows({ ...of, rows: of.rows.filter(({ id }) => touched.has(id)) });
  const before = stale(draft);
  return stale(mended)
    .filter(({ row, language }) => !before.some((one) => one.row === row && one.language === language))
    .reduce((next, { row, language }) => keepFresh(next, row, language), mended);
}
