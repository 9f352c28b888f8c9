import { source, term } from '../../content/schema.js';
import { resultPattern } from '../../views/facets.js';
import { alphabetical } from '../../locale/alphabet.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { groupBy } from '../../views/indexes.js';
import { inline, ownText, textFor, type Text } from '../../views/text.js';
import { termViewOf, type TermFeed, type TermView } from '../../views/term.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { terms: term, sources: source };

/** One term, and what opens below its definition: "Notes and sources". */
export interface TermRow extends TermView {
  readonly more: string;
}

/** All the words of the glossary, for one reader, in alphabetical order. */
export interface TermListView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  readonly rows: readonly TermRow[];
  /** Notes that many of the terms have, said once: "Note by the editor on 17 of 26 terms: …". */
  readonly notes: readonly Text[];
  readonly words: ReturnType<typeof termListWords>;
}

/** A note that so many terms have is said once. */
const MANY = 3;

/** @returns undefined where the feed has no term. */
export function termListView(feed: TermFeed, _: unknown, locale: Locale): TermListView | undefined {
  if (!feed.terms.length) return undefined;
  const order = alphabetical(locale);
  const { msg } = locale;
  const rows = feed.terms
    .map((term): TermRow => {
      const view = termViewOf(term, feed, locale);
      const hasNotes = view.forms || view.notes.length;
      return { ...view, more: hasNotes ? msg('Notes and sources', { id: 'terms.notes' }) : msg('Sources', { id: 'sources' }) };
    })
    .sort((a, b) => order(a.name.text, b.name.text));
  const notes = groupBy(
    feed.terms.flatMap(({ editorNotes = [] }) => editorNotes.map((note) => textFor(note, locale))),
    ({ text }) => text,
  );
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: locale.msg('Glossary', { id: 'terms.heading' }),
    words: termListWords(locale),
    rows,
    notes: [...notes.values()]
      .filter(({ length }) => length >= MANY)
      .map((same) => {
        const [number, all] = [same.length, rows.length].map(locale.number);
        return ownText(
          msg(str`Note by the editor on ${number!} of ${all!} terms: ${inline(same[0]!, locale)}`, { id: 'terms.note' }),
          locale,
        );
      }),
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
