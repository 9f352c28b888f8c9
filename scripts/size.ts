/**
 * `npm run size`: what a visitor downloads, in bytes, and what it is made of. Exits 1 where a limit is passed. A limit may only go down, until
 * it is the target.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleElements } from './bundle-elements.js';
import { elementNames } from './element-names.js';

interface Budget {
  /** What is wanted, in bytes of brotli. */
  readonly target: number;
  /** What fails: just above what was reached so far. */
  readonly limit: number;
}
const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8')) as Record<string, Budget>;
const brotli = (text: string | Uint8Array) => brotliCompressSync(text).length;
const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(46))).join(''));
let passed = true;
/** An element that has no budget of its own has that of any. */
const ALONE = ' alone, with all it needs';

function judge(name: string, code: string): void {
  const size = brotli(code);
  const budget = budgets[name] ?? (name.endsWith(ALONE) ? budgets[`an element${ALONE}`] : undefined);
  if (budget === undefined) throw new Error(`${name} has no budget in size-budget.json`);
  const { target, limit } = budget;
  passed &&= size <= limit;
  row(
    name,
    Buffer.byteLength(code),
    gzipSync(code, { level: 9 }).length,
    size,
    limit,
    target,
    size > limit ? 'OVER' : size > target ? 'missed' : 'ok',
  );
}

const elements = elementNames();

const whole = await bundleElements(elements);
const full = brotli(whole.code);

row('', 'bytes', 'gzip', 'brotli', 'limit', 'target');
for (const file of ['dist/cssr.js', 'dist/cssr-all.js', 'dist/frame.html', 'dist/frame-parent.js', 'dist/checkup.js'])
  judge(file, readFileSync(file, 'utf8'));
for (const name of elements) judge(`${name}${ALONE}`, (await bundleElements([name])).code);
row(
  'the feed of the demo',
  ...[JSON.stringify(JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8')))].flatMap((text) => [
    Buffer.byteLength(text),
    gzipSync(text).length,
    brotli(text),
  ]),
);

console.log('\nWhat each element adds to the others in the one file (brotli):');
row('', 'adds', 'limit', 'target');
for (const name of elements) {
  const added = full - brotli((await bundleElements(elements.filter((other) => other !== name))).code);
  const { target, limit } = budgets[`${name} added to the others`] ?? budgets['an element added to the others']!;
  passed &&= added <= limit;
  row(name, added, limit, target, added > limit ? 'OVER' : added > target ? 'missed' : 'ok');
}

// A part counts what the whole would be smaller by without it; shared words make the sum smaller than the whole.
const { modules, code } = whole;
const rooms = new Map<string, string>();
for (const [id, { code: part }] of Object.entries(modules)) {
  const room = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/(elements\/[^/]+|[^/]+)/.exec(id)?.[1] ?? 'helpers';
  rooms.set(room, (rooms.get(room) ?? '') + (part ?? ''));
}
const lit = [...rooms.keys()].filter((room) => /^(lit|@lit)/.test(room));
console.log('\nParts of dist/cssr-all.js, each compressed by itself:');
row('Lit', brotli(lit.map((room) => rooms.get(room)).join('')));
for (const [room, part] of [...rooms].filter(([room]) => !lit.includes(room)).sort((a, b) => brotli(b[1]) - brotli(a[1])))
  row(`src/${room}`, brotli(part));
row('together', brotli(code));
process.exitCode = passed ? 0 : 1;
