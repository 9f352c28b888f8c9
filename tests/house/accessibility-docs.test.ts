import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOC_LANGUAGES, endingOf } from '../../scripts/reference/catalogue.js';
import { read } from '../support/node.js';

describe('the page on accessibility', () => {
  const rowsIn = (language: string) =>
    read(`docs/accessibility${endingOf(language)}`)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
  const filesIn = (row: string) => [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file!);

  it('names a test for each thing that it tells, and each is there', () => {
    for (const language of DOC_LANGUAGES)
      for (const row of rowsIn(language)) {
        assert.ok(filesIn(row).length, row);
        for (const file of filesIn(row)) assert.ok(existsSync(file), file);
      }
  });

  it('tells the same in each language', () => {
    const [first, ...others] = DOC_LANGUAGES.map((language) => rowsIn(language).map(filesIn));
    assert.ok(first!.length > 10);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('claims support, not conformance', () => {
    assert.doesNotMatch(read('docs/accessibility.md'), /\b(elements|library) conforms?\b|\bcompliant\b|\bcertified\b/i);
  });
});
