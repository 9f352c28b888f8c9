import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { read } from '../support/node.js';

const units = [
  ...read('xliff/ar.xlf').matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*(?:<target>(.*?)<\/target>)?/gs),
].map(([, id, source, target]) => ({ id: id!, source: source!, target }));
const withoutPlaceholders = (text: string) => text.replace(/<x [^>]*\/>/g, '');

describe('messages', () => {
  it('has found them', () => assert.ok(units.length > 100, `${units.length} messages`));
  for (const { id, source, target } of units)
    it(`${id} is translated, and into Arabic`, () => {
      assert.ok(target?.trim(), 'no translation');
      const words = withoutPlaceholders(target!);
      assert.doesNotMatch(words, /\p{sc=Latn}/u);
      if (withoutPlaceholders(source).match(/\p{L}/u)) assert.match(words, /\p{sc=Arab}/u);
      assert.doesNotMatch(words, /[,;?]/, 'Arabic punctuation');
    });

  it('is what the sources say: nothing new to extract, nothing left over, and the generated module is up to date', () => {
    const folder = mkdtempSync('xliff-check-');
    try {
      const config = JSON.parse(read('lit-localize.json')) as { output: object; interchange: object };
      cpSync('xliff', join(folder, 'xliff'), { recursive: true });
      const file = `${folder}.json`;
      writeFileSync(
        file,
        JSON.stringify({
          ...config,
          output: { ...config.output, outputDir: `./${folder}`, localeCodesModule: `./${folder}/codes.ts` },
          interchange: { ...config.interchange, xliffDir: `./${folder}/xliff` },
        }),
      );
      for (const step of ['extract', 'build']) execFileSync('npx', ['lit-localize', step, '--config', file], { stdio: 'ignore' });
      assert.equal(readFileSync(join(folder, 'xliff/ar.xlf'), 'utf8'), read('xliff/ar.xlf'), 'run npm run localize');
      const templates = (module: string) => module.slice(module.indexOf('export const templates'));
      assert.equal(
        templates(readFileSync(join(folder, 'ar.ts'), 'utf8')),
        templates(read('src/locale/messages/ar.ts')),
        'run npm run localize',
      );
    } finally {
      rmSync(folder, { recursive: true });
      rmSync(`${folder}.json`, { force: true });
    }
  });
});
