import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillPage } from '../../demo/fill.js';
import { articlePage, docsIndex } from '../../docs/site/pages/docs.js';
import { downloadsPage } from '../../docs/site/pages/downloads.js';
import { homePage } from '../../docs/site/pages/home.js';
import { pageHtml, studioFolder, type Page, type Site } from '../../docs/site/pages/shell.js';
import { FOLDERS, PARTS } from '../../docs/site/parts.js';
import { SPEECHES, type Speech } from '../../docs/site/words/words.js';
import { formatIssue } from '../../src/content/issue.js';
import { parseFeed } from '../../src/publish/index.js';
import { freshFolder } from '../integrations/files.js';
import { articlesIn } from './articles.js';
import { brokenLinks } from './check-links.js';
import { clientScript, homeSheet, siteSheet, themeColours } from './client.js';
import { linkHome } from './demo-pages.js';
import { findDocs } from './docs.js';
import { writeDownloads } from './downloads.js';
import { homeFacts } from './home-facts.js';
import { Links } from './links.js';
import { searchScript } from './search-index.js';
import { writeWebFolder } from './web-folder.js';

const FEED = 'dist/demo/content/cssr.feed.json';

export interface Made {
  readonly pages: number;
  /** Pages that are not there in a language, by it. */
  readonly untranslated: Readonly<Record<string, readonly string[]>>;
  readonly broken: readonly string[];
}

export interface SiteOptions {
  /** The public address, if it is known. */
  readonly url?: string | undefined;
  /** Folders of `dist/` that become parts of the site, where they are there. */
  readonly folders?: readonly string[];
}

/** Writes the site. What is built elsewhere is taken from `dist/` as it is there. */
export async function buildSite(out: string, { url, folders = FOLDERS }: SiteOptions = {}): Promise<Made> {
  const { feed, issues } = parseFeed(JSON.parse(readFileSync(FEED, 'utf8')));
  if (issues.length) throw new Error(issues.map((issue) => formatIssue(issue, FEED)).join('\n'));
  freshFolder(out);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };

  for (const name of folders) if (existsSync(`dist/${name}`)) cpSync(`dist/${name}`, join(out, name), { recursive: true });
  linkHome(out);
  await writeWebFolder(join(out, 'cssr'), feed);
  const downloads = writeDownloads(out, join(out, 'cssr'));
  write('assets/site.css', siteSheet());
  write('assets/home.css', homeSheet());
  cpSync('docs/site/icon.svg', join(out, 'assets/icon.svg'));
  for (const name of ['site', 'search']) write(`assets/${name}.js`, await clientScript(name));

  // The downloads are a page that is yet to be written.
  const isThere = (path: string) => path.endsWith('downloads.html') || existsSync(join(out, path));
  const site: Site = { parts: PARTS.filter(({ pages }) => isThere(Object.values(pages)[0]!)), themeColours: themeColours(), url };
  const themes = readdirSync('dist/themes')
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.replace('.css', ''));
  const docs = findDocs();
  const links = new Links(docs.map(({ id }) => id));
  const untranslated: Record<string, readonly string[]> = {};
  let pages = 0;
  const put = (page: Page, speech: Speech) => {
    const html = pageHtml(page, speech, site);
    write(
      speech.folder + page.path,
      page.path === 'index.html' ? fillPage(html, feed, studioFolder(speech.folder + page.path, site)) : html,
    );
    pages++;
  };
  for (const speech of SPEECHES) {
    const articles = articlesIn(speech, docs, links);
    for (const article of articles) put(articlePage(article, articles, speech, site), speech);
    put(docsIndex(articles, speech), speech);
    put(downloadsPage(downloads, speech), speech);
    put(homePage(homeFacts(downloads, articles, themes, speech), speech, site), speech);
    write(`assets/search-${speech.language}.js`, searchScript(articles, speech, site));
    untranslated[speech.language] = articles.filter(({ language }) => language !== speech.language).map(({ id }) => id);
  }
  cpSync('LICENSE', join(out, 'docs/LICENSE.txt'));
  for (const [from, to] of links.files) cpSync(from, join(out, to));
  return { pages, untranslated, broken: [...new Set(links.broken), ...brokenLinks(out)] };
}
