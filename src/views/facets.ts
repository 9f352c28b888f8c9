import type { FeedPart, LanguageMap } from '../content/schema.js';
import { alphabetical } from '../locale/alphabet.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import type { Facet, FacetOption, FilterRow, ListWords } from './filters.js';
import { byId, wholeOf } from './indexes.js';
import { place } from './patterns.js';
import { inline, textFor } from './text.js';

/** What a list can be narrowed by, and the words for it: made at publication. */

/**
 * A facet and its options.
 *
 * @param labelOf the word for a key; the key itself where there is none.
 * @param order how options are compared: by the alphabet; or a list of the keys to have, in their order.
 * @param namesOf its name in all languages, where it has one.
 */
export function facetOf(
  rows: readonly FilterRow[],
  name: string,
  label: string,
  labelOf: (key: string) => string | undefined,
  order: readonly string[] | ((a: string, b: string) => number),
  namesOf?: (key: string) => LanguageMap | undefined,
): Facet {
  const optionOf = (key: string): FacetOption => {
    const text = labelOf(key) ?? key;
    const also = Object.values(namesOf?.(key) ?? {}).filter((name) => !text.includes(name));
    return { key, label: text, ...(also.length && { also: also.join('\n') }) };
  };
  if (typeof order !== 'function') return { name, label, options: order.map(optionOf) };
  const options = Array.from(new Set(rows.flatMap((row) => row.keys[name]!)), optionOf);
  return { name, label, options: options.sort((a, b) => order(a.label, b.label)) };
}

/** Of the words of a list, those under which a row is found. */
export const keysOf = <T extends string>(rows: readonly FilterRow[], name: string, all: readonly T[]): readonly T[] =>
  all.filter((key) => rows.some(({ keys }) => keys[name]!.includes(key)));

/** The facet of themes, by their labels: "Protection", and of those within it "Protection: Detainees and missing persons". */
export const themeFacet = (rows: readonly FilterRow[], { themes }: FeedPart<'themes'>, locale: Locale): Facet =>
  facetOf(
    rows,
    'theme',
    locale.msg('Theme', { id: 'list.theme' }),
    (key) => {
      const theme = byId(wholeOf(themes), key);
      const above = theme && byId(wholeOf(themes), theme.broader);
      return theme && [above, theme].flatMap((each) => (each ? [inline(textFor(each.label, locale), locale)] : [])).join(': ');
    },
    alphabetical(locale),
  );

/** Ids of themes, and of those that they are part of: who chooses the broader finds the narrower as well. */
export const themesWithBroader = (ids: readonly string[], { themes }: FeedPart<'themes'>): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, byId(wholeOf(themes), id)?.broader ?? id])),
];

/** The facet of the groups of people concerned; none where none is told of. */
export function affectedFacets(rows: readonly FilterRow[], { affectedGroups }: FeedPart<'affectedGroups'>, locale: Locale): Facet[] {
  const facet = facetOf(
    rows,
    'affected',
    locale.msg('Groups concerned', { id: 'list.affected' }),
    (key) => {
      const group = byId(affectedGroups, key);
      return group && inline(textFor(group.label, locale), locale);
    },
    alphabetical(locale),
    (key) => byId(affectedGroups, key)?.label,
  );
  return facet.options.length ? [facet] : [];
}

/** "Newest first", "Oldest first". */
export const orderLabels = ({ msg }: Locale) => ({
  newest: msg('Newest first', { id: 'sort.newest' }),
  oldest: msg('Oldest first', { id: 'sort.oldest' }),
});

/** "{0} of {1} shown" */
export const resultPattern = ({ msg }: Locale): string => msg(str`${place(0)} of ${place(1)} shown`, { id: 'list.result' });

/** The words of the controls. @param sorts the orders a reader can choose. */
export function listWords(sorts: readonly FacetOption[], locale: Locale): ListWords {
  const { msg, digits } = locale;
  return {
    all: msg('All', { id: 'list.all' }),
    search: msg('Search', { id: 'list.search' }),
    more: msg('Filters', { id: 'list.more' }),
    reset: msg('Show all', { id: 'list.reset' }),
    noMatch: msg('Nothing matches this choice.', { id: 'list.no-match' }),
    sort: msg('Sort by', { id: 'list.sort' }),
    group: msg('Group by', { id: 'list.group' }),
    ungrouped: msg('No groups', { id: 'list.ungrouped' }),
    result: resultPattern(locale),
    digits,
    sorts,
  };
}
