import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { read } from '../support/node.js';

const PAGES = (readdirSync('demo', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.html') && !/studio|snippets/.test(name))
  .sort();

/** Every way a script has to leave something with a visitor, or to tell somebody something: each use is written down. */
function watch(): void {
  const used: string[] = [];
  Object.assign(window, { used });
  const note = <T extends object>(target: T, name: keyof T & string, what: string) => {
    const original = target[name] as unknown;
    if (typeof original !== 'function') return;
    Object.defineProperty(target, name, {
      configurable: true,
      value(this: unknown, ...given: unknown[]) {
        used.push(`${what} ${String(given[0])}`);
        return Reflect.apply(original, this, given) as unknown;
      },
    });
  };
  note(Storage.prototype, 'setItem', 'storage');
  note(IDBFactory.prototype, 'open', 'indexedDB');
  if ('caches' in window) note(CacheStorage.prototype, 'open', 'cache');
  note(Navigator.prototype, 'sendBeacon', 'beacon');
  if ('serviceWorker' in navigator) note(ServiceWorkerContainer.prototype, 'register', 'service worker');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      used.push(`cookie ${value}`);
      cookie.set!.call(this, value);
    },
  });
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker'] as const)
    (window as unknown as Record<string, unknown>)[name] = class {
      constructor() {
        used.push(name);
      }
    };
}

/** Does what a visitor could do with an element: presses, opens, searches, chooses. */
function useEverything(): void {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  // Paper is for people, and a link leads away.
  for (const element of within(document).filter((one) => one.getRootNode() !== document && one.localName !== 'a')) {
    if (element instanceof HTMLButtonElement && !/print|طباعة/i.test(element.textContent)) element.click();
    if (element.localName === 'summary' || element.getAttribute('role') === 'button') (element as HTMLElement).click();
    if (element instanceof HTMLInputElement && element.type === 'search') {
      element.value = 'a';
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (element instanceof HTMLSelectElement && element.options.length > 1) {
      element.selectedIndex = 1;
      element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
  }
}

/** A compiler may have wrapped functions by `__name`, which the page does not know. */
async function watched(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watch);
}

describe('privacy, as docs/privacy.md states it', { skip: !findChromium() && 'no Chromium', concurrency: 3 }, () => {
  let server: PreviewServer;
  let browser: Browser;
  let base: string;

  before(async () => {
    server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    base = server.resolvedUrls!.local[0]!;
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of PAGES)
    it(`${name}: whatever a visitor does, only the page's own files are asked for, and nothing is kept`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await watched(page);
      await page.goto(`${base}${name}`, { waitUntil: 'networkidle0' });
      for (const frame of await page.$$('iframe')) await frame.scrollIntoView();
      await page.waitForNetworkIdle({ idleTime: 200 });
      const loaded = requests.length;
      for (const frame of page.frames()) await frame.evaluate(useEverything);
      await page.waitForNetworkIdle({ idleTime: 200 });
      const files = requests.map((url) => url.replace(base, '').replace(/[?#].*$/, ''));
      assert.deepEqual(
        files.filter(
          (file) =>
            !/^([\w/-]+\.html|assets\/[\w.-]+\.css|themes\/[\w-]+\.css|(cssr|frame-parent)\.js|content\/cssr\.feed\.json|edition\/[a-z-]+\/[\w.-]+\.json|data:,)$/.test(
              file.replace(/^(\.\.\/)+/, ''),
            ),
        ),
        [],
      );
      for (const once of ['cssr.js', 'cssr.feed.json']) assert.ok(files.filter((file) => file.endsWith(once)).length <= 1, once);
      // What is made for saving (a calendar file) never leaves the page.
      assert.deepEqual(
        requests.slice(loaded).filter((url) => !url.startsWith('blob:')),
        [],
        'nothing more is asked for when the page is used',
      );
      for (const frame of page.frames()) assert.deepEqual(await frame.evaluate(() => (window as unknown as { used: string[] }).used), []);
      assert.deepEqual(await context.cookies(), []);
      await context.close();
    });

  it('keeps one thing, and only where the page asks for it: the language a visitor chose', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await watched(page);
    await page.goto(`${base}no-script.html`);
    await page.setContent('<cssr-language-switch remember></cssr-language-switch>');
    await page.addScriptTag({ url: 'cssr.js' });
    await page.evaluate(() => {
      const inputs = document.querySelector('cssr-language-switch')!.shadowRoot!.querySelectorAll('input');
      [...inputs].find((input) => !input.checked)!.click();
    });
    const used = await page.evaluate(() => (window as unknown as { used: string[] }).used);
    assert.deepEqual(used, ['storage cssr-language']);
    await page.close();
  });

  it('asks for the feed without credentials and without saying which page asks', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const asked = page.waitForRequest((request) => request.url().endsWith('cssr.feed.json'));
    await page.goto(`${base}no-script.html`);
    await page.evaluate(() => (document.cookie = 'visitor=1'));
    await page.setContent(`<cssr-contact src="${base}content/cssr.feed.json"></cssr-contact>`);
    await page.addScriptTag({ url: 'cssr.js' });
    const headers = (await asked).headers();
    assert.deepEqual([headers['referer'] ?? '', headers['cookie'] ?? ''], ['', '']);
    await page.close();
  });

  it('is stated in the docs', () => {
    const docs = read('docs/privacy.md');
    for (const word of ['cssr.js', 'feed', 'cssr-language', 'remember']) assert.ok(docs.includes(word), word);
  });
});
