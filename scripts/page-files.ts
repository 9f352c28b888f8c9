import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { generate, parse } from 'css-tree';
import { framePage } from '../src/cli/frame-page.js';
import { VERSION } from '../src/version.js';
import { NOTICES, noticed, pageScripts, type PageScripts } from './page-scripts.js';

/** What a page needs to load a file by its hash: `<script src integrity crossorigin>`. */
export interface IntegrityFile {
  readonly version: string;
  readonly files: Readonly<Record<string, PageFile>>;
}

export interface PageFile {
  readonly integrity: string;
  readonly bytes: number;
  /** Bytes as they travel. */
  readonly brotli: number;
  /** Files that a page has to load with it. */
  readonly needs?: readonly string[];
}

/** The names of the sheets in a folder. */
export const themesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort();

/** Writes the scripts that pages load, and says in those that are built already whose they are. @returns those it has made. */
export async function writeScripts(folder: string): Promise<PageScripts> {
  const scripts = await pageScripts();
  for (const [name, { code }] of Object.entries(scripts)) writeFileSync(`${folder}/${name}`, code);
  for (const [name, notice] of Object.entries({ 'frame.js': NOTICES.withLit, 'checkup.js': NOTICES.own }))
    writeFileSync(`${folder}/${name}`, noticed(readFileSync(`${folder}/${name}`, 'utf8'), notice));
  const texts = ['LICENSE', 'node_modules/lit/LICENSE'].map((file) => readFileSync(file, 'utf8').trim());
  writeFileSync(`${folder}/cssr.js.LICENSE.txt`, `cssr-widgets\n\n${texts.join('\n\n\nLit (https://lit.dev)\n\n')}\n`);
  return scripts;
}

/** Puts the built script and all themes into one page, `frame.html`. @param folder where `frame.js` is, which goes. */
export function writeFramePage(folder: string): void {
  const themes = themesIn('src/themes').map((name) => generate(parse(readFileSync(`src/themes/${name}`, 'utf8'))));
  writeFileSync(`${folder}/frame.html`, framePage({ script: readFileSync(`${folder}/frame.js`, 'utf8'), themes }));
  rmSync(`${folder}/frame.js`);
}

/** Says of every file that a page may load what it must be, in `integrity.json`. @param scripts of which some need others. */
export function writeIntegrity(folder: string, scripts: PageScripts): void {
  const ownPages = readdirSync(folder).filter((name) => /^(cssr.*|frame-parent|checkup)\.js$|^frame\.html$/.test(name));
  const sheets = readdirSync(`${folder}/outputs/static`).map((name) => `outputs/static/${name}`);
  const themes = themesIn(`${folder}/themes`).map((name) => `themes/${name}`);
  const names = [...ownPages.sort(), 'outputs/static.css', ...sheets.sort(), ...themes];
  const files = Object.fromEntries(names.map((name) => [name, factsOf(readFileSync(`${folder}/${name}`), scripts[name]?.needs)]));
  const integrity: IntegrityFile = { version: VERSION, files };
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
}

/** What `integrity.json` says of a file. */
export const factsOf = (bytes: Buffer, needs?: readonly string[]): PageFile => ({
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  bytes: bytes.length,
  brotli: brotliCompressSync(bytes).length,
  ...(needs && { needs }),
});
