/**
 * `npm run bench`: a list of 1,000 statements beside a plain Lit list of the same texts, in one run of Chromium, its processor slowed down
 * four times as a phone's. Ours includes parsing the feed, the view and the controls; the plain one is given its rows. What counts is the
 * ratio; milliseconds are this machine's. `-- --strict` exits 1 where a target is missed.
 */
import { build } from 'vite';
import type { Sample } from './bench/lists.js';
import { launchChromium } from './browser.js';

const SAMPLES = 15;
const TARGETS: Sample = { first: 0.45, filter: 0.6, back: 0.45 };

process.env['NODE_ENV'] = 'production';
const made = await build({
  configFile: false,
  logLevel: 'silent',
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: { write: false, target: 'es2022', lib: { entry: 'scripts/bench/lists.ts', formats: ['iife'], name: 'lists' } },
});
const [{ code }] = (made as unknown as { output: [{ code: string }] }[])[0]!.output;

const browser = await launchChromium();
const page = await browser.newPage();
await page.setViewport({ width: 800, height: 900 });
await page.setContent('<!doctype html><html lang="en"><body style="font: 16px sans-serif"></body></html>');
await page.addScriptTag({ content: code });
await page.emulateCPUThrottling(4);
const run = (which: 'ours' | 'plain') =>
  page.evaluate((name) => (globalThis as unknown as Record<'bench', Record<string, () => Promise<Sample>>>).bench[name]!(), which);

const samples: Record<'ours' | 'plain', Sample[]> = { ours: [], plain: [] };
for (let i = 0; i < SAMPLES + 3; i++)
  for (const which of ['ours', 'plain'] as const) {
    const sample = await run(which);
    // The first few warm the machine up.
    if (i >= 3) samples[which].push(sample);
  }
await browser.close();

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
console.log(`Medians of ${SAMPLES} runs, 1,000 statements:`);
for (const part of ['first', 'filter', 'back'] as const) {
  const [own, plain] = [median(samples.ours.map((sample) => sample[part])), median(samples.plain.map((sample) => sample[part]))];
  const ratio = own / plain;
  const missed = ratio > TARGETS[part];
  if (missed && process.argv.includes('--strict')) process.exitCode = 1;
  const name = { first: 'first paint', filter: 'filter to 100', back: 'back to 1,000' }[part];
  console.log(
    `${name.padEnd(14)} ${own.toFixed(1)} ms, plain Lit ${plain.toFixed(1)} ms: ${ratio.toFixed(2)} (target ${TARGETS[part]}${missed ? ', MISSED' : ''})`,
  );
}
