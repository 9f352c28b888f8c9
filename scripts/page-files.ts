import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { generate, parse } from 'css-tree';
import { framePage } from '../src/cli/frame-page.js';
import { VERSION } from '../src/version.js';

/** What a page needs to load a file by its hash: `<script src integrity crossorigin>`. */
export interface IntegrityFile {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number; readonly brotli: number }>>;
}

const themesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort();

const OWN = `cssr-widgets ${VERSION}, MIT`;
const WITH_LIT = `${OWN}; Lit, Google LLC, BSD-3-Clause: cssr.js.LICENSE.txt`;
const NOTICES = { 'cssr.js': WITH_LIT, 'cssr-all.js': WITH_LIT, 'frame.js': WITH_LIT, 'checkup.js': OWN };

/** Says in the scripts that pages load whose they are; what holds Lit has to. The licences stand beside them, whole. */
export function writeLicences(folder: string): void {
  for (const [name, notice] of Object.entries(NOTICES)) {
    const file = `${folder}/${name}`;
    writeFileSync(file, `/*! ${notice} */\n${readFileSync(file, 'utf8')}`);
  }
  const texts = ['LICENSE', 'node_modules/lit/LICENSE'].map((file) => readFileSync(file, 'utf8').trim());
  writeFileSync(`${folder}/cssr.js.LICENSE.txt`, `cssr-widgets\n\n${texts.join('\n\n\nLit (https://lit.dev)\n\n')}\n`);
}

/** Puts the built script and all themes into one page, `frame.html`. @param folder where `frame.js` is, which goes. */
export function writeFramePage(folder: string): void {
  const themes = themesIn('src/themes').map((name) => generate(parse(readFileSync(`src/themes/${name}`, 'utf8'))));
  writeFileSync(`${folder}/frame.html`, framePage({ script: readFileSync(`${folder}/frame.js`, 'utf8'), themes }));
  rmSync(`${folder}/frame.js`);
}

/** A name for a file that never means other bytes, so that it can be cached for ever and pinned by its hash. */
export function writeVersioned(folder: string): void {
  for (const name of ['cssr', 'cssr-all']) cpSync(`${folder}/${name}.js`, `${folder}/${name}-${VERSION}.js`);
}

/** Says of every file that a page may load what it must be, in `integrity.json`. */
export function writeIntegrity(folder: string): void {
  const ownPages = readdirSync(folder).filter((name) => /^(cssr.*|frame-parent|checkup)\.js$|^frame\.html$/.test(name));
  const sheets = readdirSync(`${folder}/outputs/static`).map((name) => `outputs/static/${name}`);
  const themes = themesIn(`${folder}/themes`).map((name) => `themes/${name}`);
  const names = [...ownPages.sort(), 'outputs/static.css', ...sheets.sort(), ...themes];
  const files = Object.fromEntries(names.map((name) => [name, factsOf(readFileSync(`${folder}/${name}`))]));
  const integrity: IntegrityFile = { version: VERSION, files };
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
}

/** What `integrity.json` says of a file. */
export const factsOf = (bytes: Buffer): IntegrityFile['files'][string] => ({
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  bytes: bytes.length,
  brotli: brotliCompressSync(bytes).length,
});
