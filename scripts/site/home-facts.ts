import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Entry } from '../../docs/site/pages/docs.js';
import type { Download } from '../../docs/site/pages/downloads.js';
import type { HomeFacts } from '../../docs/site/pages/home/facts.js';
import { linesToPaste } from '../../docs/site/pages/readme.js';
import type { Speech } from '../../docs/site/words/words.js';
import { LABELS } from '../../src/elements/labels.js';
import { ELEMENT_NAMES } from '../../src/publish/catalogue.js';
import { Markup } from '../../src/publish/markup.js';
import { partFile } from '../../src/publish/script-lines.js';
import { viewPath } from '../../src/views/edition.js';
import { summaryIn } from '../elements-table.js';
import { codeHtml } from './markdown.js';

/** Bytes as they travel, each file by itself. */
const travelling = (...files: readonly string[]): number =>
  files.map((file) => brotliCompressSync(readFileSync(`dist/${file}`)).length).reduce((all, size) => all + size, 0);

/** What the home page tells of the build: nothing in it is written by hand. */
export function homeFacts(
  downloads: readonly Download[],
  articles: readonly Entry[],
  themes: readonly string[],
  speech: Speech,
): HomeFacts {
  const { locale, language, words } = speech;
  const docs = new Set(articles.map(({ id }) => id));
  const content = `demo/edition/${viewPath('mission-card', 'item.amman-2022-11', language)}`;
  return {
    sizes: {
      card: travelling(partFile('core'), partFile('mission-card'), content),
      all: travelling('cssr-all.js'),
      sheet: travelling('outputs/static.css'),
      theme: travelling('themes/un-ose.css'),
    },
    downloads: Object.fromEntries(downloads.map(({ name, path, bytes }) => [name, { path, bytes }])),
    themes,
    elements: ELEMENT_NAMES.map((name) => ({
      name,
      label: LABELS[name](locale),
      summary: summaryIn(name, language),
      page: [`elements/${name}`, `elements/cssr-${name}`].find((id) => docs.has(id)),
    })),
    docs,
    lines: new Markup(codeHtml(linesToPaste(language), 'html', words.docsPage)),
  };
}
