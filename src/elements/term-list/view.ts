import { source, term } from '../../content/schema.js';
import { resultPattern } from '../../views/facets.js';
import { alphabetical } from '../../locale/alphabet.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { termViewOf, type TermFeed, type TermView } from '../../views/term.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { terms: term, sources: source };

/** All the words of the glossary, for one reader, in alphabetical order. */
export interface TermListView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  readonly rows: readonly TermView[];
  readonly words: ReturnType<typeof termListWords>;
}

/** @returns undefined where the feed has no term. */
export function termListView(feed: TermFeed, _: unknown, locale: Locale): TermListView | undefined {
  if (!feed.terms.length) return undefined;
  const order = alphabetical(locale);
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: locale.msg('Glossary', { id: 'terms.heading' }),
    words: termListWords(locale),
    rows: feed.terms.map((term) => termViewOf(term, feed, locale)).sort((a, b) => order(a.name.text, b.name.text)),
  };
}

/** The words of the search. */
const termListWords = (locale: Locale) => ({
  result: resultPattern(locale),
  digits: locale.digits,
  search: locale.msg('Search', { id: 'list.search' }),
  noMatch: locale.msg('Nothing matches this choice.', { id: 'list.no-match' }),
  reset: locale.msg('Show all', { id: 'list.reset' }),
  permalink: locale.msg('Link to this term', { id: 'terms.permalink' }),
});
