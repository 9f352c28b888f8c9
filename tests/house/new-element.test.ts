import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { it } from 'node:test';
import { copyOfSources } from '../support/copy-of-sources.js';

it('a new element is there by one command: its types are right, and its own test passes', () => {
  const folder = copyOfSources();
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('npx', args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, `${args.join(' ')}\n${stdout}\n${stderr}`);
  };
  run('tsx', 'scripts/new-element.ts', 'publications');
  run('tsc', '-p', '.', '--noEmit');
  run('tsx', '--test', 'tests/elements/publications/publications.test.ts');
  rmSync(folder, { recursive: true });
});
