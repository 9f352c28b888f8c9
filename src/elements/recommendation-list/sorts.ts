import type { Locale } from '../../locale/locale.js';
import { orderLabels } from '../../views/facets.js';
import type { FacetOption } from '../../views/filters.js';
import { SORTS, type Sort } from './definition.js';

/** The orders a reader can choose. */
export function sortOptions(locale: Locale): FacetOption[] {
  const labels: Readonly<Record<Sort, string>> = {
    ...orderLabels(locale),
    source: locale.msg('Order of the report', { id: 'sort.source' }),
    type: locale.msg('Type', { id: 'list.type' }),
  };
  return SORTS.map((key) => ({ key, label: labels[key] }));
}
