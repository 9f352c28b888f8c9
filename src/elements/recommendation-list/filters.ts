import { STATEMENT_TYPES } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import { byNewest, byOldest, filterWords, type FacetOption } from '../../views/filters.js';
import type { StatementRow } from './view.js';
import { SORTS, type Sort } from './definition.js';

/** How statements are compared for each order; the order of the source needs no comparing. */
export const COMPARE: Readonly<Record<Sort, ((a: StatementRow, b: StatementRow) => number) | undefined>> = {
  source: undefined,
  newest: byNewest,
  oldest: byOldest,
  type: (a, b) => STATEMENT_TYPES.indexOf(a.type) - STATEMENT_TYPES.indexOf(b.type),
};

/** The orders a reader can choose. */
export function sortOptions(locale: Locale): FacetOption[] {
  const { newest, oldest } = filterWords(locale);
  const labels: Readonly<Record<Sort, string>> = {
    source: locale.msg('Order of the report', { id: 'sort.source' }),
    newest,
    oldest,
    type: locale.msg('Type', { id: 'list.type' }),
  };
  return SORTS.map((key) => ({ key, label: labels[key] }));
}

export const permalinkWord = ({ msg }: Locale): string => msg('Link to this statement', { id: 'list.permalink' });
