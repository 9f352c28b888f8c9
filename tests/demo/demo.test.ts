import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { LIMITS } from '../../src/runtime/feed/request.js';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';

const PAGES = (readdirSync('demo', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .sort();

/** The pages as a partner has them: the built file, the built pages, a plain server. */
describe('the demo pages, with the built file', { skip: !findChromium() && 'no Chromium', concurrency: 3 }, () => {
  let server: PreviewServer;
  let browser: Browser;
  let base: string;

  before(async () => {
    assert.ok(existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first');
    server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    base = server.resolvedUrls!.local[0]!;
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page in a browser that knows nothing yet; gives it with what it asked for and what it said. */
  async function open(name: string, options: { readonly width?: number } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    const since = new Map<HTTPRequest, number>();
    page.on('request', (request) => {
      since.set(request, Date.now());
      requests.push(request.url());
    });
    // Where a busy machine did not answer in time, the page asks again, as it should.
    page.on('requestfailed', (request) => {
      if (Date.now() - since.get(request)! >= LIMITS.timeout) requests.splice(requests.indexOf(request.url()), 1);
    });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: options.width ?? 1280, height: 900 });
    await page.goto(`${base}${name}.html`, { waitUntil: 'networkidle0' });
    return { page, requests, said, close: () => context.close() };
  }
  // Not by $$eval, which gives the runner each of the thousands of elements by itself.
  const states = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        // The switch of languages has no content of its own.
        .filter(({ localName }) => localName.startsWith('cssr-') && localName !== 'cssr-language-switch')
        .map((element) => element.getAttribute('state')),
    );

  for (const name of PAGES)
    describe(name, () => {
      let opened: Awaited<ReturnType<typeof open>>;
      before(async () => void (opened = await open(name)));
      after(() => opened?.close());

      it('every element is ready, the console is silent, nothing is asked of anyone else, nothing is stored', async () => {
        const { page, requests, said } = opened;
        assert.ok(
          (await states(page)).every((state) => (name === 'no-script' ? state === null : state === 'ready')),
          String(await states(page)),
        );
        assert.deepEqual(said, []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(base)),
          [],
        );
        const asked = requests.filter((url) => url.endsWith('.json'));
        assert.equal(new Set(asked).size, asked.length, 'one request for each thing that is shown');
        assert.ok(
          asked.every((url) => url.startsWith(`${base}edition/`)),
          String(asked),
        );
        assert.deepEqual(await page.cookies(), []);
        assert.deepEqual(
          await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
          [0, 0, 0],
        );
      });

      it('says without script all that it says with it', async () => {
        const { page } = opened;
        // A document that is only read runs no script.
        const fallback = await page.evaluate(async () => {
          const asSent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
          return [...asSent.querySelectorAll('*')]
            .filter((element) => element.localName.startsWith('cssr-') || element.matches('[data-cssr]'))
            .map(({ textContent }) => textContent)
            .join(' ');
        });
        // All texts of the elements, but for what is there to work the page, the names of groups, and what opens over it.
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName }) => localName.startsWith('cssr-'))
            .flatMap((element) => {
              const texts: string[] = [];
              const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
              while (walker.nextNode())
                if (
                  !walker.currentNode.parentElement!.closest(
                    'button, label, fieldset, [role=radiogroup], [role=status], .controls, .group, nav, figure, svg, style, [popover]',
                  )
                )
                  texts.push(walker.currentNode.textContent!);
              return texts;
            }),
        );
        const words = (text: string) =>
          text
            .replace(/[\u2060-\u2069]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        const given = words(fallback).replaceAll(' ', '');
        const facts = shown.map(words).filter((text) => /\p{L}/u.test(text));
        // The elements of the snippet studio are in its preview; those of frames, in them.
        assert.ok(facts.length > 10 || /^(snippets|frames)/.test(name));
        assert.deepEqual(
          facts.filter((fact) => !given.includes(fact.replaceAll(' ', '').replaceAll('#', ''))),
          [],
        );
      });

      it('nothing is wider than the page at 320 px', async () => {
        const { page } = opened;
        await page.setViewport({ width: 320, height: 900 });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      });

      it('what scrolls sideways at 320 px can be reached by keyboard', async () => {
        const { page } = opened;
        await page.setViewport({ width: 320, height: 900 });
        const unreached = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('pre, table, .scrolls')]
            .filter(
              (each) =>
                each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX) && each.tabIndex < 0,
            )
            .map((each) => each.outerHTML.slice(0, 120)),
        );
        assert.deepEqual(unreached, []);
      });
    });

  it('the navigation of the site says in forced colours, too, which page this is', async () => {
    const { page, close } = await open('site/en/index');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const colours = await page.$$eval('header nav a', (links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
    assert.ok(colours.length > 3);
    assert.deepEqual(
      colours.map((colour) => colour === colours[0]),
      colours.map((_, i) => i === 0),
    );
    await close();
  });

  for (const [name, own] of [
    ['frames', true],
    ['frames-ar', false],
  ] as const)
    it(`${name}: every frame is named and shows its content, ${own ? 'as high as that is' : 'and scrolls inside'}, at 360 px too`, async () => {
      const { page, close } = await open(name, { width: 360 });
      const frames = await page.$$('iframe');
      assert.ok(frames.length > 1);
      for (const element of frames) {
        await element.scrollIntoView();
        const frame = await element.contentFrame();
        await frame.waitForSelector('main > [state=ready]');
        assert.ok(await element.evaluate(({ title }) => title.length > 5));
        await frame.waitForFunction(
          (isAsHigh) => {
            const { scrollHeight, scrollWidth } = document.documentElement;
            return scrollWidth <= innerWidth && (isAsHigh ? scrollHeight === innerHeight : scrollHeight > innerHeight + 50);
          },
          { polling: 20 },
          own,
        );
      }
      await close();
    });

  it('plain-blocks: has become elements, in both languages, and keeps what is pinned', async () => {
    const { page, close } = await open('plain-blocks');
    const seen = await page.$$eval('.cssr', (blocks) =>
      blocks.map((block) => {
        const { localName, shadowRoot } = block.lastElementChild!;
        return [localName, (block as HTMLElement).lang, !!shadowRoot!.querySelector('[part=pinned]')] as const;
      }),
    );
    const expected = [
      ['cssr-mission-card', false],
      ['cssr-disclaimer', true],
      ['cssr-mission-card', false],
      ['cssr-contact', false],
    ] as const;
    assert.deepEqual(
      seen,
      ['en', 'ar'].flatMap((language) => expected.map(([tag, pinned]) => [tag, language, pinned])),
    );
    await close();
  });

  it('follows a link to one statement', async () => {
    const { page, close } = await open('un-english');
    await page.goto(`${base}un-english.html#cssr-amman-2022-11-d7`, { waitUntil: 'networkidle0' });
    await page.reload({ waitUntil: 'networkidle0' });
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    assert.match(focused ?? '', /civil shadow parliament/);
    await close();
  });

  it('works under a strict Content Security Policy, and stays as it was under one that lets no script run', async () => {
    const context = await browser.createBrowserContext();
    for (const [policy, ready] of [
      ["default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'", true],
      ["default-src 'none'", false],
    ] as const) {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('un-english.html')) return void request.continue();
        void request.respond({
          headers: { 'content-type': 'text/html', 'content-security-policy': policy },
          body: readFileSync('dist/demo/un-english.html'),
        });
      });
      await page.goto(`${base}un-english.html`, { waitUntil: 'networkidle0' });
      assert.equal(
        (await states(page)).every((state) => state === 'ready'),
        ready,
        policy,
      );
      const text = await page.$eval('cssr-mission-card', (card) => (card.shadowRoot ?? card).textContent);
      assert.match(text, /6–7 November 2022/);
      await page.close();
    }
    await context.close();
  });
});
