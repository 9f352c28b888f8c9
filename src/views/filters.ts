import type { FeedPart } from '../content/schema.js';
import { fold } from '../locale/fold.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { byId, groupBy } from './indexes.js';
import { inline, textFor, wordsIn } from './text.js';

/** What every list has that a reader can narrow, sort and group. */

export interface FacetOption {
  readonly key: string;
  readonly label: string;
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
  /** What a search looks through. */
  readonly words: readonly string[];
  /** First day, ISO 8601, for sorting. */
  readonly date: string;
}

export interface Filterable<R extends FilterRow = FilterRow> {
  readonly rows: readonly R[];
  readonly facets: readonly Facet[];
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

// Folded once, at the first search: most readers never search, and the list is shown sooner.
const folded = new WeakMap<FilterRow, string>();
function haystack(row: FilterRow): string {
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(row.words.join('\n'))));
  return text;
}

export function filterRows({ rows, facets }: Filterable, filters: Filters): FilterResult {
  const words = wordsIn(fold(filters['query'] ?? ''));
  const names = facets.map(({ name }) => name);
  const chosen = names.filter((name) => filters[name]);
  const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()]));
  const count = (name: string, key: string) => counts[name]!.set(key, (counts[name]!.get(key) ?? 0) + 1);
  let total = 0;
  const shown = rows.map((row) => {
    if (!words.every((word) => haystack(row).includes(word))) return false;
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
  { rows, facets }: Filterable<R>,
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

export const byNewest = (a: FilterRow, b: FilterRow) => b.date.localeCompare(a.date);
export const byOldest = (a: FilterRow, b: FilterRow) => a.date.localeCompare(b.date);

/**
 * A facet and its options.
 *
 * @param labelOf the word for a key; the key itself where there is none.
 * @param keys the options to have; where absent, those of the rows in the order of first appearance.
 */
export const facetOf = (
  rows: readonly FilterRow[],
  name: string,
  label: string,
  labelOf: (key: string) => string | undefined,
  keys: Iterable<string> = new Set(rows.flatMap((row) => row.keys[name]!)),
): Facet => ({ name, label, options: Array.from(keys, (key) => ({ key, label: labelOf(key) ?? key })) });

/** The facet of themes, by their labels. */
export const themeFacet = (rows: readonly FilterRow[], { themes }: FeedPart<'themes'>, locale: Locale): Facet =>
  facetOf(rows, 'theme', locale.msg('Theme', { id: 'list.theme' }), (key) => {
    const theme = byId(themes, key);
    return theme && inline(textFor(theme.label, locale), locale);
  });

/** The words of the controls. */
export const filterWords = ({ msg }: Locale) => ({
  all: msg('All', { id: 'list.all' }),
  search: msg('Search', { id: 'list.search' }),
  more: msg('Filter, sort and group', { id: 'list.more' }),
  reset: msg('Show all', { id: 'list.reset' }),
  noMatch: msg('Nothing matches this choice.', { id: 'list.no-match' }),
  sort: msg('Sort by', { id: 'list.sort' }),
  newest: msg('Newest first', { id: 'sort.newest' }),
  oldest: msg('Oldest first', { id: 'sort.oldest' }),
  group: msg('Group by', { id: 'list.group' }),
  ungrouped: msg('No groups', { id: 'list.ungrouped' }),
});

/** "3 of 6 shown" */
export const resultLine = (shown: number, total: number, locale: Locale): string =>
  locale.msg(str`${locale.number(shown)} of ${locale.number(total)} shown`, { id: 'list.result' });
