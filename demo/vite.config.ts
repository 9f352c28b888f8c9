import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { parseFeed } from '../src/content/parse-feed.js';
import { formatIssue } from '../src/content/issue.js';
import { fillPage } from './fill.js';
import { makePage } from './made-pages.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string) => readFileSync(path(relative), 'utf8');

const FEED = 'content/cssr.feed.json';

/** Fills the pages from the feed, and lays beside them what a partner would: the one file, the themes, the feed. */
function partnerPages(): Plugin {
  const { feed, issues } = parseFeed(JSON.parse(read(FEED)));
  if (issues.length) throw new Error(issues.map((issue) => formatIssue(issue, FEED)).join('\n'));
  return {
    name: 'cssr-demo',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(makePage(html), feed) },
    generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit('cssr.js', read('../dist/cssr.js'));
      emit(FEED, JSON.stringify(feed));
      for (const theme of readdirSync(path('../src/themes')).filter((name) => name.endsWith('.css')))
        emit(`themes/${theme}`, read(`../src/themes/${theme}`));
    },
  };
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
