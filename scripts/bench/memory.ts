import type { Browser, Page } from 'puppeteer-core';
import { bundleElements } from '../bundle-elements.js';
import { jsonInHtml } from '../../src/publish/json-in-html.js';
import { bundle } from './bundles.js';
import type { CardSite } from './card/card-site.js';
import { CONTESTANTS, staticOnly, STATIC_SHEET, type Contestant } from './card/contestants.js';
import { fileOf } from './list/rows.js';
import type { Options } from './options.js';
import type { Result } from './result.js';
import { visit } from './visit.js';

const TEN = 10;
const MANY = 1000;

interface Memory {
  /** Objects of scripts, after garbage was collected: `JSHeapUsedSize` of the DevTools protocol. */
  readonly heap: number;
  /** Scripts and page, as `measureUserAgentSpecificMemory` tells a page. */
  readonly told: number;
}

/** KiB that a page uses once it is there. */
async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0 } = await page.metrics();
  const told = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: ask } = performance as unknown as {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
    };
    return (await ask.call(performance)).bytes;
  });
  return { heap: heap / 1024, told: told / 1024 };
}

/** What ten cards use beyond a page of the same static HTML, and each of 1,000 statements beyond a list of one. */
export async function measureMemory(browser: Browser, site: CardSite, { samples }: Options): Promise<Result[]> {
  const cardsIn = CONTESTANTS.filter(({ name, scripts }) => scripts && /inline|Shoelace/.test(name));
  // Where the words are not in the page beforehand, they count too.
  const bare: Contestant = { ...staticOnly, name: 'nothing', body: () => '', done: () => 'document.readyState === "complete"' };
  const pages = [
    ...[bare, staticOnly, ...cardsIn].map((contestant) => ({
      name: contestant.name,
      url: site.page(contestant, TEN),
      done: contestant.done(TEN),
    })),
    ...(await listPages(site)),
  ];
  const found = new Map(pages.map(({ name }) => [name, { heap: [] as number[], told: [] as number[] }]));
  for (let i = 0; i < samples; i++)
    for (const { name, url, done } of pages) {
      const { heap, told } = await visit(browser, url, '', {}, async (page) => {
        await page.waitForFunction(done, { polling: 100 });
        return memoryOf(page);
      });
      found.get(name)!.heap.push(heap);
      found.get(name)!.told.push(told);
    }

  const less = (name: string, base: string, kind: keyof Memory, parts = 1) =>
    found.get(name)![kind].map((value, i) => (value - found.get(base)![kind][i]!) / parts);
  const KINDS = [
    ['heap', 'heap of scripts'],
    ['told', 'scripts and page, as a page is told'],
  ] as const;
  return KINDS.flatMap(([kind, note]) => [
    ...[staticOnly, ...cardsIn].map(({ name, isStatic, isJudged }): Result => {
      const over = isStatic && name !== staticOnly.name;
      return {
        thing: 'memory',
        what: `memory of ten cards, ${note}`,
        who: `${name}${over ? ' (beyond static HTML)' : ''}`,
        unit: 'KiB',
        samples: less(name, over ? staticOnly.name : bare.name, kind),
        target: isStatic && isJudged && kind === 'heap' ? 500 : undefined,
      };
    }),
    ...(['plain', 'ours'] as const).map((who): Result => ({
      thing: 'memory',
      what: `memory of each of 1,000 statements, ${note}`,
      who: who === 'plain' ? 'plain Lit' : 'exact script, a published view',
      unit: 'KiB',
      samples: less(`${who} ${MANY}`, `${who} 1`, kind, MANY - 1),
      target: who === 'ours' && kind === 'heap' ? 1.2 : undefined,
    })),
  ]);
}

async function listPages(site: CardSite) {
  site.put('/list.js', (await bundleElements(['recommendation-list'])).code);
  site.put('/plain-list.js', await bundle('scripts/bench/list/plain-list-page.ts'));
  return [1, MANY].flatMap((number) =>
    (['ours', 'plain'] as const).map((who) => {
      const [tag, script, content] =
        who === 'ours' ? ['cssr-recommendation-list', 'list', 'cssr-content'] : ['plain-list', 'plain-list', 'plain-content'];
      const path = `/${who}-${number}.html`;
      const json = jsonInHtml(fileOf(number));
      site.put(
        path,
        `<!doctype html><html lang="en"><title>List</title>${STATIC_SHEET}<script type="application/json" class="${content}">${json}</script>
<script src="/${script}.js" defer></script><${tag}></${tag}>`,
      );
      const done = `document.querySelector('${tag}').shadowRoot?.querySelectorAll('li').length >= ${number}`;
      return { name: `${who} ${number}`, url: site.origin + path, done };
    }),
  );
}
