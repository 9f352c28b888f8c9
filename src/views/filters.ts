import { fold, matcher } from '../locale/fold.js';
import type { Digits } from '../locale/language.js';
import { groupBy } from './indexes.js';
import { fill, wholeNumber } from './patterns.js';

/** What every list has that a reader can narrow, sort and group. */

export interface FacetOption {
  readonly key: string;
  readonly label: string;
  /** Its label in other languages, for a search. */
  readonly also?: string;
}

/** What a list can be narrowed by, such as the type of its rows. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FilterRow {
  /** The options of each facet under which the row is found. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** What a search looks through beside what the row shows and the options under which it is found. */
  readonly words?: readonly string[];
  /** First day, ISO 8601, for sorting. */
  readonly date: string;
}

export interface Filterable<R extends FilterRow = FilterRow> {
  readonly rows: readonly R[];
  readonly facets: readonly Facet[];
  /** The fields of a row that a search looks through. */
  readonly searched: readonly string[];
  readonly words: ListWords;
  /** What it is grouped by where nobody chooses, if that depends on its rows. */
  readonly grouping?: string;
}

/** The words of the controls above a list. */
export interface ListWords {
  readonly all: string;
  readonly search: string;
  /** Opens the menus. */
  readonly more: string;
  readonly reset: string;
  readonly noMatch: string;
  readonly sort: string;
  readonly group: string;
  readonly ungrouped: string;
  /** How many rows are shown, of how many: a pattern. */
  readonly result: string;
  /** With these numbers are written. */
  readonly digits: Digits;
  /** The orders a reader can choose. */
  readonly sorts: readonly FacetOption[];
}

/** What a reader has chosen: a key by the name of its facet, and the `query`. What is empty or absent restricts nothing. */
export type Filters = Readonly<Partial<Record<string, string>>>;
export const NO_FILTERS: Filters = {};

/** What a list shows under some filters. */
export interface FilterResult {
  /** Whether each row, by index, is shown. */
  readonly shown: readonly boolean[];
  readonly total: number;
  /** How many rows each option of each facet would show, the other filters staying as they are. `''` is "all". */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

// Folded once, at the first search: most readers never search, and the list is shown sooner. A long list gets its options later.
const folded = new WeakMap<FilterRow, readonly [facets: readonly Facet[], text: string]>();
function haystack(row: FilterRow, searched: readonly string[], facets: readonly Facet[]): string {
  const known = folded.get(row);
  if (known?.[0] === facets) return known[1];
  const fields = row as unknown as Readonly<Record<string, Shown | readonly Shown[]>>;
  const texts = searched.flatMap((name) => fields[name] ?? []).map((shown) => (typeof shown === 'string' ? shown : shown.text));
  const options = facets.flatMap(({ name, options }) =>
    options.flatMap(({ key, label, also }) => (row.keys[name]!.includes(key) ? [label, also] : [])),
  );
  const text = fold([texts, row.words, options].flat().join('\n'));
  folded.set(row, [facets, text]);
  return text;
}
type Shown = string | { readonly text: string };

export function filterRows({ rows, facets, searched }: Pick<Filterable, 'rows' | 'facets' | 'searched'>, filters: Filters): FilterResult {
  const query = filters['query'];
  const matches = query && matcher(query);
  const names = facets.map(({ name }) => name);
  const chosen = names.filter((name) => filters[name]);
  const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()]));
  const count = (name: string, key: string) => counts[name]!.set(key, (counts[name]!.get(key) ?? 0) + 1);
  let total = 0;
  const shown = rows.map((row) => {
    if (matches && !matches(haystack(row, searched, facets))) return false;
    const missed = chosen.filter((name) => !row.keys[name]!.includes(filters[name]!));
    // A row that misses one choice only would be shown by other options of that facet.
    for (const name of missed.length === 1 ? missed : missed.length ? [] : names) {
      count(name, '');
      for (const key of row.keys[name]!) count(name, key);
    }
    if (!missed.length) total++;
    return !missed.length;
  });
  return { shown, total, counts };
}

export interface RowGroup {
  /** Empty for the only group of an ungrouped list. */
  readonly label: string;
  /** Indices of rows, in the order to show. */
  readonly indices: readonly number[];
}

/**
 * The rows in order and groups. A row with several options of a facet stands under the first of them, so that none is counted twice.
 *
 * @param compare absent for the order of the view. @param grouping the name of a facet; anything else groups nothing.
 */
export function arrangeRows<R extends FilterRow>(
  { rows, facets }: Pick<Filterable<R>, 'rows' | 'facets'>,
  compare: ((a: R, b: R) => number) | undefined,
  grouping: string,
): RowGroup[] {
  const indices = rows.map((_, index) => index);
  if (compare) indices.sort((a, b) => compare(rows[a]!, rows[b]!));
  const facet = facets.find(({ name }) => name === grouping);
  if (!facet) return [{ label: '', indices }];
  const groups = groupBy(indices, (index) => rows[index]!.keys[grouping]![0] ?? '');
  return [...facet.options, { key: '', label: '–' }].flatMap(({ key, label }) => {
    const group = groups.get(key);
    return group ? [{ label, indices: group }] : [];
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byNewest = (a: FilterRow, b: FilterRow) => compare(b.date, a.date);
export const byOldest = (a: FilterRow, b: FilterRow) => compare(a.date, b.date);

/** "3 of 6 shown". None stands in brackets in Arabic digits, where it looks like a dot. */
export function resultLine(shown: number, total: number, { result, digits }: Pick<ListWords, 'result' | 'digits'>): string {
  const number = wholeNumber(shown, digits);
  return fill(result, number === '٠' ? '(٠)' : number, wholeNumber(total, digits));
}
