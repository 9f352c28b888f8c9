import type { Feed } from '../content/schema.js';
import { byId } from './indexes.js';
import { lines, PROVENANCE, provenance, tableOf, type Table } from './tables.js';
import type { Locale } from '../locale/locale.js';
import { termViewOf, type TermView } from './term.js';

/** Terms as a table. @param viewsOf those of the feed, in the order of their rows. */
export const termTableOf = (viewsOf: (feed: Feed, locale: Locale) => readonly TermView[]): Table =>
  tableOf(
    ['id', 'term', 'abbreviation', 'definition', 'definition_language', 'other_languages', 'forms', 'link', ...PROVENANCE],
    ({ feed, ids }, locale) =>
      viewsOf(feed, locale)
        .filter(({ id }) => ids.has(id))
        .map(({ id, name, abbreviation, definition, otherNames, forms, link }) => ({
          id,
          term: name.text,
          abbreviation: abbreviation?.text,
          definition: definition.text,
          definition_language: definition.lang,
          other_languages: lines(otherNames.map(({ text }) => text)),
          forms,
          link: link?.href,
          ...provenance(byId(feed.terms, id)!, feed, locale),
        })),
  );

export const termTable = termTableOf((feed, locale) => feed.terms.map((term) => termViewOf(term, feed, locale)));
