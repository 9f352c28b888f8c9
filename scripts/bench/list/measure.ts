import type { Browser, Page } from 'puppeteer-core';
import { bundleElements } from '../../bundle-elements.js';
import { bundle } from '../bundles.js';
import type { Options } from '../options.js';
import type { Result } from '../result.js';
import type { Sample } from './in-page.js';

const PARTS = { first: 'first paint', filter: 'filter to 100', back: 'back to 1,000' } as const;
const PARTS_IN_ORDER = ['first', 'filter', 'back'] as const;
const WARM = 3;

type Way = 'published' | 'ofFeed';
type Runs = Record<Way | 'plain', Sample[]>;
const TARGETS: Readonly<Record<Way, Sample>> = {
  published: { first: 0.42, filter: 0.5, back: 0.17 },
  ofFeed: { first: 0.45, filter: 0.6, back: 0.45 },
};
const WAYS: Readonly<Record<Way, string>> = { published: 'a published view, in the page', ofFeed: 'a feed, given' };

/** A list of 1,000 statements beside a plain Lit list that is given its rows, the processor slowed four times. */
export async function measureLists(browser: Browser, { samples }: Options): Promise<Result[]> {
  const common = await bundle('scripts/bench/list/in-page.ts');
  const scripts: Readonly<Record<Way, string>> = {
    published: (await bundleElements(['recommendation-list'])).code,
    ofFeed: await bundle('scripts/bench/list/with-feed.ts'),
  };
  const ways = Object.keys(scripts) as Way[];
  const open: { readonly way: Way; readonly page: Page; readonly runs: Runs }[] = [];
  for (const way of ways)
    open.push({ way, page: await openPage(browser, [common, scripts[way]]), runs: { published: [], ofFeed: [], plain: [] } });
  for (let i = -WARM; i < samples; i++)
    for (const { way, page, runs } of open)
      for (const which of [way, 'plain'] as const) {
        await page.bringToFront();
        const sample = await page.evaluate(
          (name) => (globalThis as unknown as Record<'bench', Record<string, () => Promise<Sample>>>).bench[name]!(),
          which,
        );
        if (i >= 0) runs[which].push(sample);
      }
  for (const { page } of open) await page.browserContext().close();
  return PARTS_IN_ORDER.flatMap((part) =>
    open.map(({ way, runs }): Result => {
      const of = (which: Way | 'plain') => runs[which].map((sample) => sample[part]);
      const what = `1,000 statements, ${PARTS[part]}, processor slowed 4 times`;
      return { thing: 'list', what, who: WAYS[way], unit: 'ms', samples: of(way), yardstick: of('plain'), target: TARGETS[way][part] };
    }),
  );
}

async function openPage(browser: Browser, scripts: readonly string[]): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 800, height: 900 });
  await page.setContent('<!doctype html><html lang="en"><body style="font: 16px sans-serif"></body></html>');
  for (const content of scripts) await page.addScriptTag({ content });
  await page.emulateCPUThrottling(4);
  return page;
}
