import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { parseFeed } from '../src/content/parse-feed.js';
import { formatIssue } from '../src/content/issue.js';
import type { IntegrityFile } from '../scripts/page-files.js';
import { staticSheet } from '../scripts/static-sheet.js';
import { framePage, partsOf } from '../src/cli/frame-page.js';
import { fillPage } from './fill.js';
import { makePage } from './made-pages.js';
import type { Files } from './snippets/weight.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string) => readFileSync(path(relative), 'utf8');

const FEED = 'content/cssr.feed.json';
const THEMES = readdirSync(path('../src/themes'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));

/** Fills the pages from the feed, and lays beside them what a partner would: the one file, the themes, the feed. */
function partnerPages(): Plugin {
  const { feed, issues } = parseFeed(JSON.parse(read(FEED)));
  if (issues.length) throw new Error(issues.map((issue) => formatIssue(issue, FEED)).join('\n'));

  const served = (): Record<string, string> => ({
    ...Object.fromEntries(
      ['cssr.js', ...Object.keys(integrity().files).filter((name) => /^(cssr-|frame).*\.js$/.test(name))].map((name) => [
        name,
        read(`../dist/${name}`),
      ]),
    ),
    // As `cssr frame` makes it: with the feed inside.
    'frame.html': framePage({ ...partsOf(read('../dist/frame.html')), feed }),
    'outputs/static.css': staticSheet(),
    [FEED]: JSON.stringify(feed),
    ...Object.fromEntries(THEMES.map((name) => [`themes/${name}.css`, read(`../src/themes/${name}.css`)])),
  });
  const pictured = { 'previews/page.css': read('snippets/page.css'), 'previews/hostile.css': read('snippets/hostile.css') };

  let facts: string | undefined;

  return {
    name: 'cssr-demo',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const page = fillPage(makePage(html, THEMES), feed);
        return page.replace('id="files">', (start) => start + (facts ??= JSON.stringify(weigh(served()))));
      },
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries({ ...served(), ...pictured })) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const integrity = () => JSON.parse(read('../dist/integrity.json')) as IntegrityFile;

/** What the files weigh on the way to a visitor, and what they must be. */
function weigh(files: Readonly<Record<string, string>>): Files {
  const known = integrity().files;
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
  build: {
    outDir: path('../dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: (readdirSync(path('.'), { recursive: true }) as string[]).filter((name) => name.endsWith('.html')).map((name) => path(name)),
    },
  },
  preview: { port: 4173 },
});
