import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { nodePlatform } from '../../src/cli/platform.js';
import { readAll } from './read-all.js';

/** Node and every browser read the same: what they give is kept, and `tests/desk/hard-files.browser.ts` compares with it. */
it('files that are hard to read are read as before', () => {
  const file = new URL('hard-files.json', import.meta.url);
  const made = readAll(nodePlatform);
  assert.deepEqual(made, JSON.parse(readFileSync(file, 'utf8')));
});
