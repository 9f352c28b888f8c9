import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed, FEED_FILE, read } from '../support/node.js';

const SITE = 'http://partner.example/';
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' };
/** Nothing but what lies on the site itself; nothing written into the page. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:";

const linked = (...files: string[]) => files.map((file) => `<link rel="stylesheet" href="/${file}">`).join('');
const card = (language: string) =>
  `<cssr-mission-card item="amman-2022-11">${staticHtml('cssr-mission-card', { item: 'amman-2022-11' }, language, cssrFeed)}</cssr-mission-card>`;
const pageOf = (language: 'en' | 'ar', head: string) =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">${head}<script type="application/json" class="cssr-feed">${read(FEED_FILE).replaceAll('<', '\\u003c')}</script>
  <script src="/cssr.js" defer></script>${card(language)}`;

/** The published files, on a page with a strict Content Security Policy. */
describe('themes and fonts as files of a site', { skip: !findChromium() && 'no Chromium' }, () => {
  let browser: Browser;
  before(async () => {
    assert.ok(existsSync('dist/fonts/arabic.css'), 'npm run build first');
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** Opens a page of the site in a browser that knows nothing yet; gives it with what it asked for and what it said. */
  async function open(html: string, script = true) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const path = request.url().replace(SITE, '');
      if (path === '')
        return void request.respond({ headers: { 'content-security-policy': STRICT }, contentType: 'text/html', body: html });
      if (!request.url().startsWith('data:')) requests.push(path);
      void request.respond({ contentType: TYPES[path.split('.').at(-1)!]!, body: readFileSync(`dist/${path}`) });
    });
    await page.goto(SITE, { waitUntil: 'networkidle0' });
    return { page, requests, said, close: () => context.close() };
  }

  it('a theme colours the content before, without and with the script alike', async () => {
    const html = pageOf('en', linked('themes/wfp.css', 'outputs/static.css'));
    const seen = [];
    for (const script of [false, true]) {
      const { page, said, close } = await open(html, script);
      assert.deepEqual(said, []);
      assert.equal(await page.$eval('cssr-mission-card', (element) => !!element.shadowRoot), script);
      seen.push(
        await page.$eval('cssr-mission-card', (element) => {
          const article = (element.shadowRoot ?? element).querySelector('article')!;
          const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(article);
          return [color, backgroundColor, borderTopColor, borderTopWidth];
        }),
      );
      await close();
    }
    assert.deepEqual(seen[0], ['rgb(16, 41, 60)', 'rgb(234, 243, 249)', 'rgb(0, 125, 188)', '8px']);
    assert.deepEqual(seen[1], seen[0]);
  });

  it('compact takes less space, before, without and with the script, also than a theme on the element itself', async () => {
    const html = (more: string) =>
      pageOf('en', linked('themes/norway.css', 'outputs/static.css')).replace(
        '<cssr-mission-card',
        `<cssr-mission-card data-cssr-theme="norway"${more}`,
      );
    for (const script of [false, true]) {
      const heights = [];
      for (const more of ['', ' compact']) {
        const { page, close } = await open(html(more), script);
        heights.push(await page.$eval('cssr-mission-card', (element) => element.getBoundingClientRect().height));
        await close();
      }
      assert.ok(heights[1]! < heights[0]! - 10, `${heights.join(' > ')}, ${script ? 'with' : 'without'} script`);
    }
  });

  const FONT = 'fonts/arabic.css';
  const fontsOf = (requests: readonly string[]) => requests.filter((path) => path.endsWith('woff2')).sort();

  it('the font for Arabic is fetched where it is linked and Arabic is shown: 9 KB for text, 9 KB for what is bold, whatever the theme', async () => {
    for (const head of [linked(FONT), linked('themes/ocha.css', FONT)]) {
      const { page, requests, said, close } = await open(pageOf('ar', head));
      assert.deepEqual(fontsOf(requests), ['fonts/tajawal-500.woff2', 'fonts/tajawal-700.woff2']);
      assert.ok(fontsOf(requests).every((path) => readFileSync(`dist/${path}`).length < 9_100));
      assert.deepEqual(said, []);
      const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));
      assert.deepEqual(faces, ['CSSR Tajawal loaded', 'CSSR Tajawal loaded']);
      await close();
    }
  });

  it('is fetched neither by a page in English that links it, nor by one in Arabic that does not', async () => {
    for (const html of [pageOf('en', linked(FONT)), pageOf('ar', linked('themes/wfp.css'))]) {
      const { requests, close } = await open(html);
      assert.ok(requests.includes('cssr.js'));
      assert.deepEqual(fontsOf(requests), []);
      await close();
    }
  });

  it('has its licence beside it', () => assert.match(read('dist/fonts/OFL.txt'), /SIL Open Font License, Version 1\.1/));
});
