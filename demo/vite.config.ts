import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { parseFeed } from '../src/content/parse-feed.js';
import { formatIssue } from '../src/content/issue.js';
import { factsOf, type IntegrityFile } from '../scripts/page-files.js';
import { staticSheet } from '../scripts/static-sheet.js';
import { deskPage, deskParts } from '../scripts/desk-page.js';
import { framePage } from '../src/cli/frame-page.js';
import { editionFiles } from '../src/publish/edition/edition-files.js';
import { Scripts } from './dev-files.js';
import { choicesIn, fillPage } from './fill.js';
import { generatePage } from './generated-pages.js';
import type { Files } from './snippets/weight.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string) => readFileSync(path(relative), 'utf8');

/** The sheet for static HTML as a file, since only a file can be imported by a sheet. */
const STATIC_SHEET = path('../node_modules/.cache/cssr-widgets/static.css');
mkdirSync(dirname(STATIC_SHEET), { recursive: true });
writeFileSync(STATIC_SHEET, staticSheet());

const pagesOf = (folder: string) => (readdirSync(path(folder), { recursive: true }) as string[]).filter((name) => name.endsWith('.html'));

const FEED = 'content/cssr.feed.json';
const EDITION = 'edition/';
const THEMES = readdirSync(path('../src/themes'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));

/**
 * Fills the pages from the feed, and lays beside them what a partner would: the one file, the themes, the feed. A page that is built takes the
 * scripts from `dist`; while somebody works on it, they are made from the sources.
 */
function partnerPages(): Plugin {
  const { feed, issues } = parseFeed(JSON.parse(read(FEED)));
  if (issues.length) throw new Error(issues.map((issue) => formatIssue(issue, FEED)).join('\n'));

  const sheets = () => ({
    'outputs/static.css': staticSheet(),
    ...Object.fromEntries(THEMES.map((name) => [`themes/${name}.css`, read(`../src/themes/${name}.css`)])),
  });
  const withoutScripts = () => ({ ...sheets(), [FEED]: JSON.stringify(feed) });
  const served = (): Record<string, string> => ({
    ...Object.fromEntries(
      Object.keys(integrity().files)
        .filter((name) => /^(cssr|frame).*\.js$/.test(name))
        .map((name) => [name, read(`../dist/${name}`)]),
    ),
    // It asks the edition beside it.
    'frame.html': read('../dist/frame.html'),
    'desk.html': read('../dist/desk.html'),
    ...withoutScripts(),
  });
  /** What the pages ask for beyond single words, too. */
  const asked = () => pagesOf('.').flatMap((name) => choicesIn(generatePage(read(name), THEMES)));
  let edition: Record<string, string> | undefined;
  /** Made once somebody asks for one of its files. */
  const editionOf = () =>
    (edition ??= Object.fromEntries(
      Array.from(editionFiles(feed, { sizeOf: (text) => brotliCompressSync(text).length, also: asked() }), ({ path, text }) => [
        EDITION + path,
        text,
      ]),
    ));
  const pictured = () => ({ 'previews/page.css': read('snippets/page.css'), 'previews/hostile.css': read('snippets/hostile.css') });

  const scripts = new Scripts();
  const themes = () => THEMES.map((name) => read(`../src/themes/${name}.css`));
  /** A file of the pages, by its name, as it is in the sources at this moment. */
  async function fromSources(name: string): Promise<string | undefined> {
    if (name.startsWith(EDITION)) return editionOf()[name];
    const script = await scripts.get(/^(frame|desk)\.html$/.test(name) ? name.replace('.html', '.js') : name);
    if (script === undefined) return ({ ...withoutScripts(), ...pictured() } as Record<string, string>)[name];
    if (name === 'desk.html')
      return deskPage({ ...deskParts(path('../dist/desk')), script, elements: (await scripts.get('cssr-all.js'))! });
    // A script asks for content, and gives up after a while: what takes long to make is made before.
    editionOf();
    return name === 'frame.html' ? framePage({ script, themes: themes() }) : script;
  }

  let facts: string | undefined;
  const factsOfFiles = async (inWork: boolean) => {
    if (!inWork) return (facts ??= JSON.stringify(weigh(served(), integrity().files)));
    const names = [...Object.keys(await scripts.shown), 'frame-parent.js', 'frame.html', ...Object.keys(withoutScripts())];
    const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await fromSources(name))!] as const)));
    return JSON.stringify(weigh(files, Object.fromEntries(names.map((name) => [name, factsOf(Buffer.from(files[name]!))]))));
  };

  return {
    name: 'cssr-demo',
    configureServer(server) {
      // Who opens the first page does not wait for what has not begun. A fault is told to who asks.
      scripts.shown.catch(() => undefined);
      // What a page loads is no module that the server could exchange: the page is loaded anew.
      server.watcher.add(path('../src')).on('all', (_, file) => {
        if (!/\/(src|demo)\//.test(file)) return;
        scripts.forget();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url!, 'http://localhost').pathname.slice(1);
        fromSources(name).then((text) => {
          if (text === undefined) return next();
          response.setHeader('content-type', `${TYPES[extname(name)]!}; charset=utf-8`);
          // A sandboxed frame has no origin.
          response.setHeader('access-control-allow-origin', '*');
          response.end(text);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, path: address }) {
        // In the studios, elements are what one works on.
        const studio = html.includes('data-page=') ? undefined : '../'.repeat(address.split('/').length - 2);
        const page = fillPage(generatePage(html, THEMES), feed, studio);
        if (!page.includes('id="files">')) return page;
        const found = await factsOfFiles(!!server);
        return page.replace('id="files">', (start) => start + found);
      },
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries({ ...served(), ...editionOf(), ...pictured() }))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

const integrity = () => JSON.parse(read('../dist/integrity.json')) as IntegrityFile;

/** What the files weigh on the way to a visitor, and what they must be. */
function weigh(files: Readonly<Record<string, string>>, known: IntegrityFile['files']): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      {
        bytes: Buffer.byteLength(text),
        gzip: gzipSync(text, { level: 9 }).length,
        brotli: brotliCompressSync(text).length,
        ...(name.endsWith('.js') && { integrity: known[name]?.integrity }),
      },
    ]),
  );
}

export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  plugins: [partnerPages()],
  // Lit made for production, also while somebody works on the pages: it says nothing in the console.
  resolve: {
    alias: { 'cssr-static.css': STATIC_SHEET },
    conditions: ['production', 'browser', 'module', 'import', 'default'],
  },
  build: {
    outDir: path('../dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: pagesOf('.').map((name) => path(name)),
    },
  },
  // What the studios import lies beside the pages.
  server: { port: 4173, fs: { allow: [path('..')] } },
  // A sandboxed frame has no origin, and asks for the edition.
  preview: { port: 4173, cors: true },
});
