/**
 * What the package brings to start from, in `dist/content/`: the feed of the CSSR, and of its edition what a first page shows: each element as
 * a whole, and all of Amman, November 2022. The whole edition has 2,500 files; the command makes it of the feed. And what a new content folder has to read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseFeed } from '../src/content/parse-feed.js';
import { BY_HASH } from '../src/publish/edition/edition-file.js';
import { editionFiles } from '../src/publish/edition/edition-files.js';
import type { EditionIndexFile } from '../src/publish/edition/edition-index.js';
import { EDITION_INDEX } from '../src/views/edition.js';

const FEED = 'demo/content/cssr.feed.json';
const CHOICES = /^(all|(item|activity)\.amman-2022-11)$/;

const withChoices = (index: EditionIndexFile): EditionIndexFile => ({
  ...index,
  elements: Object.fromEntries(
    Object.entries(index.elements).flatMap(([name, element]) => {
      const choices = Object.entries(element.choices).filter(([key]) => CHOICES.test(key));
      return choices.length ? [[name, { ...element, choices: Object.fromEntries(choices) }]] : [];
    }),
  ),
});

export function writeStarter(folder: string): void {
  const text = readFileSync(FEED, 'utf8');
  const write = (path: string, content: string) => {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, content);
  };
  write('cssr.feed.json', JSON.stringify(JSON.parse(text)));
  for (const name of ['README.md', 'README.ar.md']) write(`folder/${name}`, readFileSync(`scripts/folder/${name}`, 'utf8'));
  const { feed, issues } = parseFeed(JSON.parse(text));
  for (const { path, text: content } of editionFiles(feed, { issues, sizeOf: (one) => brotliCompressSync(one).length })) {
    const [folderName, name] = path.split('/');
    if (path === EDITION_INDEX) write(`edition/${path}`, JSON.stringify(withChoices(JSON.parse(content) as EditionIndexFile)));
    else if (folderName !== BY_HASH && CHOICES.test(name!.replace(/\.[a-z]+(\.pinned)?\.(json|html)$/, '')))
      write(`edition/${path}`, content);
  }
}
