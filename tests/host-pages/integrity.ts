import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { VERSION } from '../../src/version.js';
import type { IntegrityFile } from '../../scripts/page-files.js';
import { readJson } from '../support/node.js';
import { elementNames } from '../../scripts/element-names.js';
import { partFile } from '../../src/publish/script-lines.js';

/** Files that a page can pin by their hash. */
export function integrity(): void {
  const { version, files } = readJson('dist/integrity.json') as IntegrityFile;

  it('integrity.json says of every file that a page loads what it is', () => {
    assert.equal(version, VERSION);
    const loaded = readdirSync('dist').filter(
      (name) => /\.(js|html)$/.test(name) && !/^((define|index|outputs|version)\.js|desk\.html)$/.test(name),
    );
    const themes = readdirSync('dist/themes').map((name) => `themes/${name}`);
    const sheets = readdirSync('dist/outputs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    assert.deepEqual(Object.keys(files).sort(), [...loaded, ...sheets.map((name) => `outputs/${name}`), ...themes].sort());
    for (const [name, facts] of Object.entries(files)) {
      const bytes = readFileSync(`dist/${name}`);
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      const own = { integrity, bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
      assert.deepEqual(facts, { ...own, ...(facts.needs && { needs: facts.needs }) }, name);
    }
  });

  it('the names with the version hold the same bytes', () => {
    for (const name of ['cssr', 'cssr-all']) assert.deepEqual(readFileSync(`dist/${name}-${VERSION}.js`), readFileSync(`dist/${name}.js`));
  });

  it('says which files need others: each element the core, and nothing else anything', () => {
    const needing = Object.entries(files).filter(([, { needs }]) => needs);
    assert.deepEqual(needing.map(([name]) => name).sort(), elementNames().map(partFile).sort());
    for (const [name, { needs }] of needing) assert.deepEqual(needs, [partFile('core')], name);
  });
}
