import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type Found, type SearchData } from '../../docs/site/client/search-data.js';
import { partPage, type Site } from '../../docs/site/pages/shell.js';
import type { Speech } from '../../docs/site/words/words.js';
import type { Written } from './articles.js';

/**
 * The index of a language as a script: it is loaded when somebody searches, and works where no server answers, too. A section is found by itself,
 * so that a reader comes to where it is said.
 */
export function searchScript(articles: readonly Written[], speech: Speech, site: Site): string {
  const { words, folder, language, locale } = speech;
  const found: Omit<Found, 'id'>[] = [
    ...site.parts.map((part) => ({
      title: words.parts[part.name].name,
      page: '',
      text: words.parts[part.name].about,
      path: partPage(part, speech),
    })),
    ...articles.flatMap(({ id, title, sections, language: written }) =>
      sections
        .filter((section) => section.text.trim() || section.anchor)
        .map((section) => ({
          title: section.title || title,
          page: section.title ? title : '',
          text: section.text.replace(/\s+/g, ' ').trim(),
          path: `${folder}docs/${id}.html${section.anchor && `#${section.anchor}`}`,
          ...(written !== language && { lang: written }),
        })),
    ),
  ];
  const index = new MiniSearch<Found>(SEARCH_OPTIONS);
  index.addAll(found.map((each, id) => ({ id, ...each })));
  const { label, close, hint, none, results } = words.searchPage;
  const data: SearchData = {
    words: { label, close, hint, none, results },
    numbers: `${locale.data.intl}-u-nu-${locale.digits}`,
    index: JSON.stringify(index),
  };
  return `globalThis.cssrSiteSearch=${JSON.stringify(data)};\n`;
}
