import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { VERSION } from '../../src/version.js';
import type { IntegrityFile } from '../../scripts/page-files.js';
import { readJson } from '../support/node.js';
import { CARD, TITLE, count, shownText, states, type Host } from './host.js';

/** Files that a page can pin by their hash. */
export function integrity(host: Host): void {
  const { version, files } = readJson('dist/integrity.json') as IntegrityFile;

  it('integrity.json says of every file that a page loads what it is', () => {
    assert.equal(version, VERSION);
    const loaded = readdirSync('dist').filter((name) => /\.(js|html)$/.test(name) && !/^(define|index|outputs|version)\.js$/.test(name));
    const themes = readdirSync('dist/themes').map((name) => `themes/${name}`);
    const sheets = readdirSync('dist/outputs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    assert.deepEqual(Object.keys(files).sort(), [...loaded, ...sheets.map((name) => `outputs/${name}`), ...themes].sort());
    for (const [name, facts] of Object.entries(files)) {
      const bytes = readFileSync(`dist/${name}`);
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      assert.deepEqual(facts, { integrity, bytes: bytes.length, brotli: brotliCompressSync(bytes).length }, name);
    }
  });

  it('the name with the version holds the same bytes', () =>
    assert.deepEqual(readFileSync(`dist/cssr-${VERSION}.js`), readFileSync('dist/cssr.js')));

  const pinned = (src: string) =>
    `<script src="${host.server.other}${src}" integrity="${files[`cssr-${VERSION}.js`]!.integrity}" crossorigin="anonymous" defer></script>`;

  it('a page loads it by its hash, from another origin', () =>
    host.visit(CARD, { script: pinned(`/dist/cssr-${VERSION}.js`) }, async ({ page, said }) => {
      assert.deepEqual(await states(page), ['ready']);
      assert.deepEqual(said, []);
    }));

  it('other bytes under its name do not run, and the static content stands', () => {
    host.server.files.set('/dist/changed.js', `${readFileSync('dist/cssr.js', 'utf8')} `);
    return host.visit(CARD, { script: pinned('/dist/changed.js') }, async ({ page }) => {
      assert.deepEqual(await states(page), [null]);
      assert.equal(count(await shownText(page), TITLE.en), 1);
    });
  });
}
