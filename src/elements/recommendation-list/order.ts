import { STATEMENT_TYPES } from '../../content/vocabulary.js';
import { byNewest, byOldest } from '../../views/filters.js';
import type { Sort } from './definition.js';
import type { StatementRow } from './view.js';

/** How statements are compared for each order; the order of the source needs no comparing. */
export const COMPARE: Readonly<Record<Sort, ((a: StatementRow, b: StatementRow) => number) | undefined>> = {
  source: undefined,
  newest: byNewest,
  oldest: byOldest,
  type: (a, b) => STATEMENT_TYPES.indexOf(a.type) - STATEMENT_TYPES.indexOf(b.type),
};
