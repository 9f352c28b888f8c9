import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SUMS, type Download, type DownloadName } from '../../docs/site/pages/downloads.js';
import { VERSION } from '../../src/version.js';
import { zipFolder } from '../integrations/files.js';

/** What else can be downloaded, where it is there: built before, or part of the repository. The first that exists is taken. */
const FILES: readonly (readonly [name: DownloadName, as: string, ...from: string[]])[] = [
  ['wordpress', `cssr-wordpress-${VERSION}.zip`, 'dist/wordpress/cssr.zip'],
  ['drupal', `cssr-drupal-${VERSION}.zip`, 'dist/drupal/cssr.zip'],
  ['desk', 'desk.html', 'dist/desk.html'],
  ['templateArabic', 'cssr-report-template.ar.docx', 'dist/desk/cssr-report-template.ar.docx'],
  ['templateEnglish', 'cssr-report-template.en.docx', 'dist/desk/cssr-report-template.en.docx'],
  ['feed', 'cssr.feed.json', 'dist/demo/content/cssr.feed.json'],
  ['schema', 'schema.json', 'dist/schema.json'],
  ['tokens', 'tokens.json', 'dist/tokens.json'],
  ['integrity', 'integrity.json', 'dist/integrity.json'],
];
/** Where assistants look for it: at the root of a site. */
const LLMS = ['llms.txt', 'docs/llms.txt', 'dist/llms.txt'];

const packages = (): readonly string[] =>
  readdirSync('dist')
    .filter((name) => /^cssr-widgets-.*\.tgz$/.test(name))
    .map((name) => `dist/${name}`);

/** Writes all that can be downloaded into the site. @param web the folder for web servers, in the site. */
export function writeDownloads(out: string, web: string): readonly Download[] {
  const folder = join(out, 'downloads');
  mkdirSync(folder, { recursive: true });
  const downloads: Download[] = [];
  const add = (name: DownloadName, path: string) => {
    const bytes = readFileSync(join(out, path));
    downloads.push({ name, path, bytes: bytes.length, checksum: createHash('sha384').update(bytes).digest('hex') });
  };
  const copy = (name: DownloadName, to: string, from: string | undefined) => {
    if (from === undefined) return;
    cpSync(from, join(out, to));
    add(name, to);
  };
  const zip = (name: DownloadName, path: string, from: string) => {
    zipFolder(from, join(out, path));
    add(name, path);
  };

  zip('web', `downloads/cssr-web-${VERSION}.zip`, web);
  for (const [name, as, ...from] of FILES.slice(0, 2))
    copy(
      name,
      `downloads/${as}`,
      from.find((path) => existsSync(path)),
    );
  zip('edition', `downloads/cssr-edition-${VERSION}.zip`, join(web, 'edition'));
  for (const [name, as, ...from] of FILES.slice(2))
    copy(
      name,
      `downloads/${as}`,
      from.find((path) => existsSync(path)),
    );
  for (const path of packages()) copy('package', `downloads/${basename(path)}`, path);
  copy(
    'llms',
    'llms.txt',
    LLMS.find((path) => existsSync(path)),
  );
  const lines = downloads.map(({ path, checksum }) => `${checksum}  ${basename(path)}\n`);
  writeFileSync(join(out, SUMS), lines.join(''));
  return downloads;
}
