import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeHtml } from '../../docs/site/pages/readme.js';
import { fillPage } from '../../demo/fill.js';
import type { Feed } from '../../src/content/schema.js';

/** What a page may load, and what says what it must be. */
const OWN = /^(cssr.*\.js|frame-parent\.js|checkup\.js|frame\.html|integrity\.json)$/;

/** The folder that a webmaster uploads: all that a page loads, the content, the licences, and a page that tells what to do. */
export function writeWebFolder(folder: string, feed: Feed): void {
  for (const name of readdirSync('dist').filter((each) => OWN.test(each))) cpSync(join('dist', name), join(folder, name));
  for (const name of ['themes', 'fonts', 'outputs'])
    cpSync(join('dist', name), join(folder, name), { recursive: true, filter: (path) => !/\.js(\.map)?$/.test(path) });
  for (const name of ['edition', 'content']) cpSync(join('dist/demo', name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'LICENSES.txt'), readFileSync('dist/cssr.js.LICENSE.txt', 'utf8'));
  writeFileSync(join(folder, 'README.html'), fillPage(readmeHtml(feed.updated), feed));
}
