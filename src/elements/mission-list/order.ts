import { byNewest, byOldest } from '../../views/filters.js';
import type { MissionSort } from './definition.js';
import type { MissionRow } from './view.js';

/** How activities are compared for each order. */
export const COMPARE_MISSIONS: Readonly<Record<MissionSort, (a: MissionRow, b: MissionRow) => number>> = {
  newest: byNewest,
  oldest: byOldest,
};
