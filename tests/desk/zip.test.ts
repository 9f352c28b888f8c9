import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unzipSync } from 'fflate';
import { zipped } from '../../src/desk/page/publish/zip.js';

it('puts files into a zip that other programs unpack, the same each time', async () => {
  const files = [
    { path: 'edition.json', text: '{"format":1}' },
    { path: 'ar/بطاقة.json', text: 'غرفة دعم المجتمع المدني '.repeat(5000) },
    { path: 'empty.json', text: '' },
  ];
  const told: number[] = [];
  const bytes = async () => new Uint8Array(await (await zipped(files, (number) => told.push(number))).arrayBuffer());
  const zip = await bytes();
  const found = Object.entries(unzipSync(zip)).map(([name, data]) => ({ path: name, text: new TextDecoder().decode(data) }));
  assert.deepEqual(
    found,
    files.map(({ path, text }) => ({ path: `edition/${path}`, text })),
  );
  assert.equal(told.at(-1), files.length);
  assert.ok(zip.length < 5000, 'it is packed');
  assert.deepEqual(await bytes(), zip);
});
