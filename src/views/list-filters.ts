import { str } from '@lit/localize/internal/str-tag.js';
import { STATEMENT_TYPES } from '../content/vocabulary.js';
import { fold } from '../locale/fold.js';
import type { Locale } from '../locale/locale.js';
import { FACETS, type Facet, type RecommendationListView, type StatementRow } from './recommendation-list.js';

export const SORTS = ['source', 'newest', 'oldest', 'type'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', ...FACETS] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a reader has chosen; an empty text means no restriction. */
export type ListFilters = Readonly<Record<Facet, string>> & { readonly query: string };
export const NO_FILTERS: ListFilters = { type: '', theme: '', activity: '', attribution: '', query: '' };

/** What a list shows under some filters. */
export interface FilterResult {
  /** Whether each row, by index, is shown. */
  readonly shown: readonly boolean[];
  readonly total: number;
  /** How many rows each option of each facet would show, the other filters staying as they are. `''` is "all". */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

// Folded once, at the first search: most readers never search, and the list is shown sooner.
const folded = new WeakMap<StatementRow, string>();
function haystack(row: StatementRow): string {
  let text = folded.get(row);
  if (text === undefined) {
    const parts = [row.typeWord, row.text.text, ...row.details.map((detail) => detail.text), row.attribution, row.context];
    folded.set(row, (text = fold(parts.join('\n'))));
  }
  return text;
}

export function filterRows({ rows }: RecommendationListView, filters: ListFilters): FilterResult {
  const words = fold(filters.query).split(/\s+/).filter(Boolean);
  const chosen = FACETS.filter((facet) => filters[facet]);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const count = (facet: Facet, key: string) => counts[facet].set(key, (counts[facet].get(key) ?? 0) + 1);
  let total = 0;
  const shown = rows.map((row) => {
    if (!words.every((word) => haystack(row).includes(word))) return false;
    const missed = chosen.filter((facet) => !row.keys[facet].includes(filters[facet]));
    // A row that misses one choice only would be shown by other options of that facet.
    for (const facet of missed.length === 1 ? missed : missed.length ? [] : FACETS) {
      count(facet, '');
      for (const key of row.keys[facet]) count(facet, key);
    }
    if (!missed.length) total++;
    return !missed.length;
  });
  return { shown, total, counts };
}

const COMPARE: Readonly<Record<Sort, ((a: StatementRow, b: StatementRow) => number) | undefined>> = {
  source: undefined,
  newest: (a, b) => b.date.localeCompare(a.date),
  oldest: (a, b) => a.date.localeCompare(b.date),
  type: (a, b) => STATEMENT_TYPES.indexOf(a.type) - STATEMENT_TYPES.indexOf(b.type),
};

export interface RowGroup {
  /** Empty for the only group of an ungrouped list. */
  readonly label: string;
  /** Indices of rows, in the order to show. */
  readonly indices: readonly number[];
}

/** The rows in order and groups. A statement with several themes stands under the first of them, so that none is counted twice. */
export function arrangeRows({ rows, options }: RecommendationListView, sort: Sort, grouping: Grouping): RowGroup[] {
  const indices = rows.map((_, index) => index);
  const compare = COMPARE[sort];
  if (compare) indices.sort((a, b) => compare(rows[a]!, rows[b]!));
  if (grouping === 'none') return [{ label: '', indices }];
  return [...options[grouping], { key: '', label: '–' }]
    .map(({ key, label }) => ({ label, indices: indices.filter((index) => (rows[index]!.keys[grouping][0] ?? '') === key) }))
    .filter((group) => group.indices.length);
}

/** The words of the controls. */
export function controlWords(locale: Locale) {
  const { msg } = locale;
  return {
    all: msg('All', { id: 'list.all' }),
    search: msg('Search', { id: 'list.search' }),
    more: msg('Filter, sort and group', { id: 'list.more' }),
    reset: msg('Show all', { id: 'list.reset' }),
    noMatch: msg('Nothing matches this choice.', { id: 'list.no-match' }),
    permalink: msg('Link to this statement', { id: 'list.permalink' }),
    facets: {
      type: msg('Type', { id: 'list.type' }),
      theme: msg('Theme', { id: 'list.theme' }),
      activity: msg('Activity', { id: 'list.activity' }),
      attribution: msg('Attribution', { id: 'list.attribution' }),
    } satisfies Record<Facet, string>,
    sort: msg('Sort by', { id: 'list.sort' }),
    sorts: {
      source: msg('Order of the report', { id: 'sort.source' }),
      newest: msg('Newest first', { id: 'sort.newest' }),
      oldest: msg('Oldest first', { id: 'sort.oldest' }),
      type: msg('Type', { id: 'list.type' }),
    } satisfies Record<Sort, string>,
    group: msg('Group by', { id: 'list.group' }),
    ungrouped: msg('No groups', { id: 'list.ungrouped' }),
  };
}

/** "3 of 6 shown" */
export const resultLine = (shown: number, total: number, locale: Locale): string =>
  locale.msg(str`${locale.number(shown)} of ${locale.number(total)} shown`, { id: 'list.result' });
