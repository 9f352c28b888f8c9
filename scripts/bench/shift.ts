import type { Browser } from 'puppeteer-core';
import type { CardSite } from './card/card-site.js';
import { ours, STATIC_SHEET, type Contestant } from './card/contestants.js';
import type { Options } from './options.js';
import type { Result } from './result.js';
import { visit } from './visit.js';

const LATE = 200;
const WIDTHS = [360, 1280];
const WATCH = `globalThis.shift = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift += value; }).observe({ type: 'layout-shift', buffered: true });`;

const withSheet = ours('exact script', ['exact.js'], 'inline', true, true);
const without: Contestant = {
  ...withSheet,
  name: `${withSheet.name}, no sheet`,
  head: (cards) => withSheet.head(cards).replace(STATIC_SHEET, ''),
};

/** How far things move when the script comes late and the card takes the place of its static HTML, as browsers score it. */
export async function measureShift(browser: Browser, site: CardSite, { samples }: Options): Promise<Result[]> {
  const results: Result[] = [];
  for (const [contestant, who, target] of [
    [withSheet, 'with the static sheet', 0.002],
    [without, 'without it', 0.02],
  ] as const)
    for (const width of WIDTHS) {
      const found: number[] = [];
      for (let i = 0; i < samples; i++)
        found.push(
          await visit(browser, site.page(contestant, 1, LATE), WATCH, { width }, async (page) => {
            await page.waitForFunction(contestant.done(1), { polling: 50 });
            // A shift is told after the frame in which it was.
            return page.evaluate(async () => {
              await new Promise((resolve) => setTimeout(resolve, 200));
              return (globalThis as unknown as { shift: number }).shift;
            });
          }),
        );
      results.push({
        thing: 'shift',
        what: `layout shift, script ${LATE} ms late`,
        who: `${who}, ${width} px`,
        unit: '',
        samples: found,
        target,
      });
    }
  return results;
}
