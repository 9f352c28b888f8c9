import { STATEMENT_TYPES, type StatementType } from '../../content/vocabulary.js';
import { arrangeRows, byNewest, byOldest, type RowGroup } from '../../views/filters.js';
import { wholeNumber } from '../../views/patterns.js';
import { own } from '../../views/shown-records.js';
import type { Grouping, Sort } from './definition.js';
import type { RecommendationListView, StatementRow } from './view.js';

/** How statements are compared for each order; the order of the source needs no comparing. */
export const COMPARE: Readonly<Record<Sort, ((a: StatementRow, b: StatementRow) => number) | undefined>> = {
  source: undefined,
  newest: byNewest,
  oldest: byOldest,
  type: (a, b) => STATEMENT_TYPES.indexOf(a.type) - STATEMENT_TYPES.indexOf(b.type),
};

export interface StatementGroup extends RowGroup {
  /** Where it is the group of a type; its rows do not say the type again. */
  readonly type?: StatementType | '';
}

/** The statements in order and groups. */
export const groupsOf = (view: RecommendationListView, sort: Sort = 'source', group: Grouping = view.grouping): readonly StatementGroup[] =>
  arrangeRows(view, own(COMPARE, sort), group).map((each) => ({
    ...each,
    type: group === 'type' ? view.rows[each.indices[0]!]!.type : '',
  }));

/** "Concerns (3)" */
export const counted = (label: string, number: number, { words }: Pick<RecommendationListView, 'words'>): string =>
  `${label} (${wholeNumber(number, words.digits)})`;
