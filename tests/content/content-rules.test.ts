import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../support/node.js';

/** The rows of the table: the files that each names. */
const rowsOf = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => /^\|.*`/.test(line))
    .map((line) => [...line.matchAll(/`((?:src|tests|demo)\/[^`]+)`/g)].map(([, path]) => path!));

describe('the rules of the content', () => {
  const [english, arabic] = [rowsOf('docs/content-rules.md'), rowsOf('docs/content-rules.ar.md')];

  it('name files that are there, and a test for each rule', () => {
    assert.ok(english.length > 12);
    for (const paths of english) {
      for (const path of paths) assert.ok(existsSync(path), path);
      assert.ok(
        paths.some((path) => path.endsWith('.test.ts')),
        String(paths),
      );
    }
  });
  it('are the same in both languages', () => assert.deepEqual(arabic, english));
});
