import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';

/** A frame is as high as its content only once that is there. */
const PAGES = (readdirSync('demo', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.html') && !/studio|snippets|no-script|frames/.test(name))
  .map((name) => name.replace('.html', ''))
  .sort();
const SIZES = [
  [360, 740],
  [1280, 900],
] as const;
/** Shift that a reader at the top of the page may see, and one whose eyes are on the very end of the first element. */
const LIMITS = { top: 0.002, end: 0.02 };

/** What moves on the page when the script comes late and the elements take the place of the static HTML. */
describe('layout shift', { skip: !findChromium() && 'no Chromium', concurrency: 3 }, () => {
  let server: PreviewServer;
  let browser: Browser;

  before(async () => {
    assert.ok(existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first');
    server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The sum of all shifts, as browsers score them, from the static HTML on. */
  async function shiftOf(name: string, [width, height]: readonly [number, number], at: keyof typeof LIMITS): Promise<number> {
    // A window of its own: what is not in front is not painted.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width, height });
    await page.setRequestInterception(true);
    let letScriptCome!: () => void;
    const mayCome = new Promise<void>((resolve) => (letScriptCome = resolve));
    page.on('request', (request) => void (request.url().endsWith('cssr.js') ? mayCome.then(() => request.continue()) : request.continue()));
    await page.evaluateOnNewDocument(() => {
      const seen = Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const arrived = page.goto(`${server.resolvedUrls!.local[0]}${name}.html`);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length, { polling: 20 });
    if (at === 'end')
      await page.evaluate(async () => {
        const first = [...document.querySelectorAll('main *')].find(
          (element) => element.matches('[data-cssr]') || /^cssr-(?!term$|language)/.test(element.localName),
        )!;
        scrollTo(0, scrollY + first.getBoundingClientRect().bottom - innerHeight / 2);
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
    letScriptCome();
    await arrived;
    await page.waitForFunction(() => document.querySelector('[state=ready]') && !document.querySelector('[state=loading]'), {
      polling: 20,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    await context.close();
    return shift;
  }

  for (const name of PAGES)
    for (const at of ['top', 'end'] as const)
      it(`${name}: ${at === 'top' ? 'at the top' : 'at the end of the first element'}`, async (test) => {
        for (const size of SIZES) {
          const shift = await shiftOf(name, size, at);
          test.diagnostic(`${size[0]} px: ${shift.toFixed(4)}`);
          assert.ok(shift <= LIMITS[at], `${shift} at ${size[0]} px`);
        }
      });
});
