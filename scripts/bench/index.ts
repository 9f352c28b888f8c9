/**
 * `npm run bench`: how fast and how large the elements are, beside plain Lit and Shoelace, in one run of Chromium, everything in turn. What counts
 * is the ratio; milliseconds are this machine's. What is measured and how is in docs/performance.md.
 *
 * `--only card|list|memory|shift|growth`, `--growth` (slow), `--samples N`, `--cpu 4`, `--contestants REGEX`, `--strict` (exits 1 where a target is
 * missed), `--json FILE` (all samples), `--from FILE` (in place of measuring; several are put together), `--picture FILE` (an SVG; the Arabic one
 * beside it, `.ar.svg`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { launchChromium } from '../browser.js';
import { bytesOfCards } from './card/bytes.js';
import { openCardSite } from './card/card-site.js';
import { leftOut, measureCards } from './card/measure.js';
import { measureGrowth } from './growth/measure.js';
import { measureLists } from './list/measure.js';
import { measureMemory } from './memory.js';
import { readOptions, type Options, type Thing } from './options.js';
import { pictureOf } from './picture.js';
import { PICTURE_WORDS, SOURCE } from './picture-words.js';
import { isMissed, type Report, type Result } from './result.js';
import { measureShift } from './shift.js';
import { printTable } from './table.js';

/** Else a page is told only after some time. */
const MEASURE_MEMORY = '--enable-blink-features=ForceEagerMeasureMemory';

async function measure(options: Options): Promise<Report> {
  const browser = await launchChromium([MEASURE_MEMORY]);
  const site = await openCardSite();
  const results: Result[] = [];
  const steps: Readonly<Record<Thing, () => Promise<Result[]>>> = {
    card: async () => [...bytesOfCards(site), ...(await measureCards(browser, site, options))],
    list: () => measureLists(browser, options),
    memory: () => measureMemory(browser, site, options),
    shift: () => measureShift(browser, site, options),
    growth: () => measureGrowth(browser, options),
  };
  try {
    for (const thing of options.things) results.push(...(await steps[thing]()));
    const machine = `${cpus().length} cores, ${await browser.version()}`;
    return { machine, date: new Date().toISOString().slice(0, 10), results, left: options.things.includes('card') ? leftOut() : [] };
  } finally {
    await browser.close();
    site.close();
  }
}

/** Reports written before, as one. */
function together(files: readonly string[]): Report {
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  return { ...reports[0]!, results: reports.flatMap(({ results }) => results), left: reports.flatMap(({ left }) => left) };
}

const options = readOptions();
const report = options.from.length ? together(options.from) : await measure(options);
printTable(report);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report)}\n`);
for (const language of Object.keys(PICTURE_WORDS))
  if (options.picture !== undefined)
    writeFileSync(
      language === SOURCE ? options.picture : options.picture.replace(/(\.svg)?$/, `.${language}.svg`),
      pictureOf(report, language),
    );
if (options.strict && report.results.some(isMissed)) process.exitCode = 1;
