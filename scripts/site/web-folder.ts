import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readmeHtml } from '../../docs/site/pages/readme.js';
import { fillPage } from '../../demo/fill.js';
import type { Feed } from '../../src/content/schema.js';
import { clientScript } from './client.js';

/** What a page may load, and what says what it must be. */
const OWN = /^(cssr.*\.js|frame-parent\.js|checkup\.js|frame\.html|integrity\.json)$/;

/** Thousands of small files, of which some are enough to tell whether the folder has arrived. */
const OF_EDITION = /^edition\/(?!edition\.json$)/;

/** The folder that a webmaster uploads: all that a page loads, the content, the licences, and a page that tells what to do, and what is missing. */
export async function writeWebFolder(folder: string, feed: Feed): Promise<void> {
  for (const name of readdirSync('dist').filter((each) => OWN.test(each))) cpSync(join('dist', name), join(folder, name));
  for (const name of ['themes', 'fonts', 'outputs'])
    cpSync(join('dist', name), join(folder, name), { recursive: true, filter: (path) => !/\.js(\.map)?$/.test(path) });
  for (const name of ['edition', 'content']) cpSync(join('dist/demo', name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'LICENSES.txt'), readFileSync('dist/cssr.js.LICENSE.txt', 'utf8'));
  writeFileSync(join(folder, 'readme.js'), await clientScript('readme'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !OF_EDITION.test(path))
    .sort();
  writeFileSync(join(folder, 'README.html'), fillPage(readmeHtml(feed.updated, files), feed));
}
