/**
 * `npm run size`: what a visitor downloads, in bytes, and what it is made of. Exits 1 where a limit is passed. A limit may only go down, until
 * it is the target.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseFeed } from '../src/content/parse-feed.js';
import { editionFiles } from '../src/publish/edition/edition-files.js';
import { viewPath } from '../src/views/edition.js';
import { bundleElements } from './bundle-elements.js';
import { elementNames } from './element-names.js';
import { deskScript } from './desk-script.js';
import { partFile } from '../src/publish/script-lines.js';

interface Budget {
  /** What is wanted, in bytes of brotli. */
  readonly target: number;
  /** What fails: just above what was reached so far. */
  readonly limit: number;
}
const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8')) as Record<string, Budget>;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
const brotli = (text: string | Uint8Array) => brotliCompressSync(text).length;
const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(46))).join(''));
let passed = true;
/** An element that has no budget of its own has that of any. */
const ALONE = ' alone, with all it needs';

/** @param files that are loaded, each by itself. */
function judge(name: string, ...files: readonly string[]): void {
  const size = sum(files.map(brotli));
  const budget = budgets[name] ?? (name.endsWith(ALONE) ? budgets[`an element${ALONE}`] : undefined);
  if (budget === undefined) throw new Error(`${name} has no budget in size-budget.json`);
  const { target, limit } = budget;
  passed &&= size <= limit;
  row(
    name,
    sum(files.map((text) => Buffer.byteLength(text))),
    sum(files.map((text) => gzipSync(text, { level: 9 }).length)),
    size,
    limit,
    target,
    size > limit ? 'OVER' : size > target ? 'missed' : 'ok',
  );
}

interface Shown {
  readonly element: string;
  readonly key: string;
}
/** Pages and what is on them, with scripts named exactly and an edition. */
const PAGES: readonly (readonly [string, ...Shown[]])[] = [
  ['a page with one card', { element: 'mission-card', key: 'item.amman-2022-11' }],
  [
    'a page with card, list and disclaimer',
    { element: 'mission-card', key: 'item.amman-2022-11' },
    { element: 'mission-list', key: 'all' },
    { element: 'disclaimer', key: 'all' },
  ],
];

/** The files of an edition that a page asks for, in English. */
function contentOf(shown: readonly Shown[]): string[] {
  return shown.map(({ element, key }) => edition.get(viewPath(element, key, 'en'))!);
}
const edition = new Map(
  Array.from(
    editionFiles(parseFeed(JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8'))).feed, { sizeOf: brotli }),
    ({ path, text }) => [path, text] as const,
  ),
);

const elements = elementNames();

const desk = await deskScript();
const whole = await bundleElements(elements);
const full = brotli(whole.code);

row('', 'bytes', 'gzip', 'brotli', 'limit', 'target');
const built = (file: string) => readFileSync(`dist/${file}`, 'utf8');
for (const file of ['cssr.js', 'cssr-all.js', 'frame.html', 'frame-parent.js', 'checkup.js']) judge(`dist/${file}`, built(file));
judge('the desk, without the elements', desk);
for (const name of ['core', 'from-feed']) judge(`the script ${name}`, built(partFile(name)));
for (const [name, ...shown] of PAGES)
  judge(name, ...['core', ...shown.map(({ element }) => element)].map((part) => built(partFile(part))), ...contentOf(shown));
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
