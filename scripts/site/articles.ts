import type { Article } from '../../docs/site/pages/docs.js';
import { inOrder } from '../../docs/site/navigation.js';
import type { Speech } from '../../docs/site/words/words.js';
import { SITE_LANGUAGES } from '../../docs/site/words/words.js';
import { fileOf, markdownOf, type Doc } from './docs.js';
import { anchorsOfOther } from './headings.js';
import type { Links } from './links.js';
import { parse, toHtml, type Parsed, type Section } from './markdown.js';

/** What a page says, for its reader and for the search. */
export interface Written extends Article {
  readonly sections: readonly Section[];
}

/** For search engines: the first sentences of a page, as much of them as is shown. */
const DESCRIPTION = 155;
export function descriptionOf(first: string): string {
  const text = first.replace(/\s+/g, ' ').trim();
  if (text.length <= DESCRIPTION) return text;
  return `${text
    .slice(0, DESCRIPTION)
    .replace(/\s+\S*$/u, '')
    .replace(/[\p{P}\s]+$/u, '')} …`;
}

/** All pages of the documentation in one language, in the order of reading. A page that is not there in it is in another. */
export function articlesIn(speech: Speech, docs: readonly Doc[], links: Links): readonly Written[] {
  const { words, language } = speech;
  const parsed = new Map<string, Parsed>();
  const read = (path: string) => parsed.get(path) ?? parsed.set(path, parse(markdownOf(path))).get(path)!;
  return inOrder(docs).map((doc) => {
    const { path, language: written } = fileOf(doc, language);
    const page = read(path);
    const other = SITE_LANGUAGES.find((tag) => tag !== language && doc.files[tag] !== undefined && doc.files[tag] !== path);
    const anchors = other === undefined ? new Map<string, string>() : anchorsOfOther(page.headings, read(doc.files[other]!).headings);
    const link = (href: string) => links.resolve(href, { file: path, id: doc.id, speech });
    const html = toHtml(page, { words: words.docsPage, anchors, link });
    const title = page.title || doc.id;
    return {
      id: doc.id,
      title,
      // In the language of its reader, whatever the page itself is in.
      description: written === language ? descriptionOf(page.first) || title : `${title}: ${words.docsPage.untranslated}`,
      language: written,
      headings: page.headings,
      html,
      sections: page.sections,
    };
  });
}
