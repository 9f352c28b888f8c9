import { getLocale, type Locale } from '../src/locale/locale.js';
import type { MadePage } from './shared/page.js';
import { snippetsPage } from './snippets/page.js';
import { studioPage } from './studio/page.js';

/** @param themes names of the themes there are. */
type Maker = (locale: Locale, themes: readonly string[]) => MadePage;
const PAGES: Readonly<Record<string, Maker>> = { studio: studioPage, snippets: snippetsPage };

/** What a page is for, in its own words, as a search engine shows it. */
const descriptionOf = (html: string): string =>
  html
    .match(/<p class="lead">([^]*?)<\/p>/)![1]!
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Gives a page with an empty `<body data-page="…">` its title, its description and its body, in the language of its `<html lang>`. */
export function generatePage(html: string, themes: readonly string[]): string {
  const [, language, name] = /<html lang="([a-z]+)"[^]*<body data-page="([a-z]+)">/.exec(html) ?? [];
  if (!name) return html;
  const made = PAGES[name]?.(getLocale(language!), themes);
  if (!made) throw new Error(`No page is called ${name}.`);
  return html
    .replace(
      '<title></title>',
      () => `<title>${made.title}: cssr-widgets</title>\n    <meta name="description" content="${descriptionOf(made.body.html)}" />`,
    )
    .replace(/(<body data-page="[a-z]+">)\s*(<\/body>)/, (_, start: string, end: string) => `${start}\n${made.body.html}\n${end}`);
}
