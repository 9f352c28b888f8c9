import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { bundleElements } from '../../bundle-elements.js';
import type { Options } from '../options.js';
import type { Result } from '../result.js';
import { openSite } from '../server.js';
import { paintOf, visit, watchPaint } from '../visit.js';
import { largeFeed, type Size } from './large-feed.js';
import { publish, type Published } from './publish.js';

const SIZES: readonly Size[] = [
  { statements: 100, activities: 100 },
  { statements: 1000, activities: 100 },
  { statements: 1000, activities: 2000 },
  { statements: 20_000, activities: 2000 },
];
const VISITS = 9;
const FIRST = ['recommendation-list/all.en.json', 'recommendation-list/all.en.html', 'mission-list/all.en.json'];

/** How publishing, first files, first paint and search grow with the feed. Each is published once: it takes minutes. */
export async function measureGrowth(browser: Browser, { cpu }: Options): Promise<Result[]> {
  const results: Result[] = [];
  const script = (await bundleElements(['recommendation-list'])).code;
  for (const size of SIZES) {
    const who = `${size.statements.toLocaleString('en')} statements, ${size.activities.toLocaleString('en')} activities`;
    const add = (what: string, unit: Result['unit'], ...samples: number[]) => results.push({ thing: 'growth', what, who, unit, samples });
    const published = publish(largeFeed(size));
    try {
      add('cssr publish: processor time', 's', published.seconds);
      add('cssr publish: peak of memory', 'MiB', published.mebibytes);
      for (const path of FIRST) add(`bytes of ${path}, compressed`, 'bytes', brotliCompressSync(published.read(path)).length);
      const { finished, keys } = await lookAt(browser, published, script, cpu);
      add(`list: first paint, processor slowed ${cpu} times`, 'ms', ...finished);
      add('list: a key in the search field, processor slowed 4 times', 'ms', ...keys);
    } finally {
      published.remove();
    }
  }
  return results;
}

/** The list on a page: when it is painted, and how long a key takes once all of it is there. */
async function lookAt(browser: Browser, { folder, read }: Published, script: string, cpu: number) {
  const site = await openSite();
  const tag = 'cssr-recommendation-list';
  site.put('/blank.html', '<!doctype html><title>Blank</title>');
  site.put('/list.js', script);
  for (const name of ['all.en.json']) site.put(`/edition/recommendation-list/${name}`, read(`recommendation-list/${name}`));
  const { rest = [], total = 0 } = JSON.parse(read(FIRST[0]!)) as { rest?: string[]; total?: number };
  for (const href of rest) site.put(`/edition/${href.replace('../', '')}`, read(href.replace('../', '')));
  site.put(
    '/list.html',
    `<!doctype html><html lang="en"><title>List</title><link rel="alternate" type="application/vnd.cssr.edition+json" href="/edition/edition.json">
<script src="/list.js" defer></script><${tag}></${tag}>`,
  );
  if (!readdirSync(folder).length) throw new Error('the edition is empty');
  const row = `document.querySelector('${tag}').shadowRoot?.querySelectorAll('li').length`;
  const finished: number[] = [];
  for (let i = 0; i < VISITS; i++)
    finished.push((await visit(browser, `${site.origin}/list.html`, watchPaint(`${row} > 0`), { cpu }, paintOf)).finished);

  const keys = await visit(browser, `${site.origin}/list.html`, '', {}, async (page) => {
    await page.waitForFunction(`${row} >= ${total || 1}`, { polling: 500 });
    await page.emulateCPUThrottling(4);
    return page.evaluate(TYPE, tag, VISITS);
  });
  site.close();
  return { finished, keys };
}

/** Types into the search field, a letter after the other, and gives how long each took to be painted. */
async function TYPE(tag: string, times: number): Promise<number[]> {
  const field = document.querySelector(tag)!.shadowRoot!.querySelector('input')!;
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const started = performance.now();
    field.value = 'constitution'.slice(0, i + 1);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    took.push(performance.now() - started);
  }
  return took;
}
