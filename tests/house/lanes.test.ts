import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { inLanes } from '../../scripts/lanes.js';

it('steps of a run: two at a time, the first first, none before what it waits for', async () => {
  const said: string[] = [];
  let most = 0;
  let running = 0;
  const job = (name: string, turns: number, ...after: string[]) => ({
    name,
    after,
    run: async () => {
      most = Math.max(most, ++running);
      said.push(`+${name}`);
      for (let i = 0; i < turns; i++) await turn();
      said.push(`-${name}`);
      running--;
    },
  });
  await inLanes(2, [job('build', 3), job('pages', 1, 'build'), job('tests', 1, 'build', 'pages'), job('lint', 9), job('types', 1)]);
  assert.deepEqual(said.slice(0, 4), ['+build', '+lint', '-build', '+pages']);
  assert.ok(said.indexOf('-pages') < said.indexOf('+tests'));
  assert.deepEqual([most, said.length], [2, 10]);
  await assert.rejects(inLanes(2, [job('tests', 1, 'nothing')]), /Nothing can run: nothing/);
});
