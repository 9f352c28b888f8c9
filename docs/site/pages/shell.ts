import { dirname, relative } from 'node:path/posix';
import { fill } from '../../../demo/shared/words.js';
import { directionOf } from '../../../src/locale/language.js';
import { nativeName } from '../../../src/locale/locale.js';
import type { Markup } from '../../../src/publish/markup.js';
import { verbatim } from '../../../src/publish/markup.js';
import { VERSION } from '../../../src/version.js';
import type { Part } from '../parts.js';
import { SPEECHES, type Speech } from '../words/words.js';

/** A page of the site, without what is around it on every page. */
export interface Page {
  /** Its address from the root of the site, without the folder of its language: `docs/themes.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What stands in `<main>`, with the only `<h1>`. */
  readonly main: Markup;
  /** Sheets and scripts that it needs besides, from the root of the site. */
  readonly sheets?: readonly string[];
  readonly scripts?: readonly string[];
}

/** What all pages know of the site. */
export interface Site {
  /** Parts that are there, and the address of each in a language. */
  readonly parts: readonly Part[];
  readonly themeColours: readonly [light: string, dark: string];
  /** The public address, where it is known: search engines want whole addresses. Nothing else depends on it. */
  readonly url?: string | undefined;
}

/** What comes from elsewhere does not run, whatever somebody may write into a page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A relative address between two files of the site: it works from any folder. */
export const between = (from: string, to: string): string => {
  const [path = '', anchor] = to.split('#');
  return (relative(dirname(from), path) || path) + (anchor === undefined ? '' : `#${anchor}`);
};

/** The folder of the snippet studio, from a page of the site, with a slash; undefined where the site has no studio. */
export const studioFolder = (from: string, { parts }: Site): string | undefined => {
  const studio = parts.find(({ name }) => name === 'snippets');
  return studio && `${dirname(between(from, Object.values(studio.pages)[0]!))}/`;
};

export const partPage = ({ pages }: Part, { language }: Speech): string => pages[language] ?? Object.values(pages)[0]!;

/** Where no element can stand, nothing isolates names: a title has them as they are. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** The whole page. */
export function pageHtml(page: Page, speech: Speech, site: Site): string {
  const { words, language, folder, locale } = speech;
  const path = folder + page.path;
  const to = (target: string) => between(path, target);
  const isHome = page.path === 'index.html';
  const here = (target: string) => (target === path ? verbatim` aria-current="page"` : '');
  const inDocs = page.path.startsWith('docs/');
  const others = SPEECHES.filter((other) => other !== speech);
  const link = (target: string, name: string, current: Markup | '' = here(target)) =>
    verbatim`<li><a href="${to(target)}"${current}>${name}</a></li>`;
  const docs = `${folder}docs/index.html`;
  const pages = [
    link(docs, words.docs, inDocs ? verbatim` aria-current="${path === docs ? 'page' : 'true'}"` : ''),
    ...site.parts.map((part) => link(partPage(part, speech), words.parts[part.name].name)),
  ];
  const alternates = site.url
    ? SPEECHES.map(
        (each) =>
          verbatim`<link rel="alternate" hreflang="${each.language}" href="${new URL(each.folder + page.path, site.url).href}" />\n`,
      )
    : '';
  return verbatim`<!doctype html>
<html lang="${language}" dir="${locale.direction}" data-cssr-theme="un-ose" data-root="${to('index.html').replace(/index\.html$/, '')}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${plain(isHome ? page.title : `${page.title} – ${words.site}`)}</title>
<meta name="description" content="${plain(page.description)}" />
<meta name="color-scheme" content="light dark" />
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${site.themeColours[0]}" />
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${site.themeColours[1]}" />
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml" />
${['assets/site.css', ...(page.sheets ?? [])].map((sheet) => verbatim`<link rel="stylesheet" href="${to(sheet)}" />\n`)}${alternates}${['assets/site.js', ...(page.scripts ?? [])].map((script) => verbatim`<script src="${to(script)}" defer></script>\n`)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="site-header">
<div class="wide">
<a class="name" href="${to(`${folder}index.html`)}"${here(`${folder}index.html`)}>${words.site}</a>
<nav class="pages" aria-label="${words.pages}"><ul>
${pages}
</ul></nav>
<div class="tools">
<a class="search" href="${to(docs)}#search">${words.search}</a>
${others.map((other) => verbatim`<a class="language" rel="alternate" href="${to(other.folder + page.path)}" hreflang="${other.language}" lang="${other.language}" dir="${directionOf(other.language)}">${nativeName(other.language)}</a>`)}
</div>
</div>
</header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="site-footer" aria-label="${words.footer}">
<div class="wide">
<p class="name">${words.siteLong}</p>
<ul>
${pages}
</ul>
<p>${words.quiet}</p>
<p>${fill(words.version, VERSION)} · <a href="${to('docs/LICENSE.txt')}">${words.licence}</a></p>
</div>
</footer>
</body>
</html>
`.html;
}
