import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import type { Feed } from '../../src/content/schema.js';
import { ROOMS } from '../../src/desk/page/events.js';
import type { DeskApp } from '../../src/desk/page/app/desk-app.js';
import type { Draft } from '../../src/desk/draft.js';
import { getLocale } from '../../src/locale/locale.js';
import { siteWords } from '../../src/desk/page/open/site-words.js';
import { openWords } from '../../src/desk/page/open/words.js';
import { statementWords, toolWords } from '../../src/desk/page/text/words.js';
import { axe } from '../support/page.js';

const FILE = 'dist/desk.html';
const SITE = 'https://site.example';
const feed = JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8')) as Feed;
const english = getLocale('en');

/** The English report as plain text, a paragraph in each line. */
const englishText = (): string =>
  feed.reports[0]!.body['en']!.map(({ children }) => children.map(({ text }) => text).join('')).join('\n\n');

describe('the page of the desk', { skip: !findChromium() && 'no Chromium' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  let browser: Browser;
  let page: Page;
  /** What nobody should see: messages in the console, faults, requests, what a policy has blocked. */
  const told: string[] = [];

  before(async () => {
    assert.ok(existsSync(FILE), 'npm run build first');
    writeFileSync(join(folder, 'report.en.txt'), englishText());
    writeFileSync(join(folder, 'edition.json'), '{"format":1}');
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1280, height: 900 });
    page.on('console', (message) => told.push(`console ${message.text()}`));
    page.on('pageerror', (error) => told.push(`fault ${String(error)}`));
    page.on('request', (request) => {
      if (!/^(file:.*\/desk\.html|data:|blob:)/.test(request.url())) told.push(`request ${request.url()}`);
    });
    // A compiler may have wrapped functions by `__name`, which the page does not know.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(`${pathToFileURL(resolve(FILE)).href}#lang=en`);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const find = async (selector: string): Promise<ElementHandle<HTMLElement>> =>
    (await page.waitForSelector(`desk-app >>> ${selector}`)) as ElementHandle<HTMLElement>;
  /** Presses the button that says this. */
  async function press(text: string, within = 'button'): Promise<void> {
    for (const button of await page.$$(`desk-app >>> ${within}`))
      if ((await button.evaluate((one) => one.textContent.trim())).startsWith(text)) return (button as ElementHandle<HTMLElement>).click();
    assert.fail(`there is no button "${text}"`);
  }
  const draft = (): Promise<Draft> => page.evaluate(() => (document.querySelector('desk-app') as DeskApp).store!.draft);
  const rendered = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  /** Selects words in a field of the text. */
  async function select(language: string, words: string): Promise<void> {
    const isThere = await page.evaluate(
      (tag, wanted) => {
        const text = document.querySelector('desk-app')!.shadowRoot!.querySelector('desk-text')!.shadowRoot!;
        const fields = [...text.querySelectorAll<HTMLTextAreaElement>(`textarea[data-language="${tag}"]`)];
        const field = fields.find(({ value }) => value.includes(wanted));
        field?.focus();
        field?.setSelectionRange(field.value.indexOf(wanted), field.value.indexOf(wanted) + wanted.length);
        return !!field;
      },
      language,
      words,
    );
    assert.ok(isThere, words);
    await rendered();
  }
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.localName;
    });

  it('is one file, with both languages without script', () => {
    const html = readFileSync(FILE, 'utf8');
    assert.match(html, /<noscript><p lang="en" dir="ltr">[^<]+<code[^>]*>npx cssr<\/code>[^<]+<\/p><p lang="ar" dir="rtl">/);
    assert.doesNotMatch(html.replace(/<script type="[^"]+"[^]*?<\/script>/g, ''), /<(link|img|script)[^>]*\b(src|href)="(?!data:)/);
  });

  it('sets two files side by side', async () => {
    const input = (await find('input[type=file]:not([webkitdirectory])')) as unknown as ElementHandle<HTMLInputElement>;
    await input.uploadFile('demo/content/sources/amman-2022-11.ar.txt', join(folder, 'report.en.txt'), join(folder, 'edition.json'));
    await page.waitForFunction(
      () => document.querySelector('desk-app')!.shadowRoot!.querySelector('desk-open')!.shadowRoot!.querySelectorAll('.card').length === 3,
    );
    const words = openWords(english);
    const said = await page.$eval('desk-app >>> .brought', (element) => (element as HTMLElement).innerText);
    assert.ok(said.includes(words.edition), 'an edition cannot be gone back from');
    await press(words.begin);
    await find('desk-text');
    const { languages, rows, statements } = await draft();
    assert.deepEqual(languages.slice(0, 2), ['ar', 'en']);
    assert.ok(rows.filter(({ cells }) => cells['ar'] && cells['en']).length >= 6, 'most paragraphs have their translation beside them');
    assert.ok(statements.length > 0 && statements.every(({ isConfirmed }) => !isConfirmed), 'suggestions are nothing yet');
  });

  it('has the text of each language in its own direction, whatever the interface speaks', async () => {
    for (const [tag, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const field = await find(`.cell textarea[data-language="${tag}"]`);
      assert.equal(await field.evaluate((one) => getComputedStyle(one).direction), direction);
      assert.equal(await field.evaluate((one) => one.closest('[lang]')!.getAttribute('lang')), tag);
    }
  });

  it('splits and joins paragraphs by keys, and keeps the focus in the text', async () => {
    const before = (await draft()).rows;
    await select('en', 'Deputy Special Envoy Rochdi');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await rendered();
    const cells = (rows: Draft['rows']) => rows.flatMap(({ cells: { en = [] } }) => en);
    assert.equal(cells((await draft()).rows).length, cells(before).length + 1);
    assert.equal(await focused(), 'textarea');
    await page.keyboard.press('Backspace');
    await rendered();
    assert.equal(cells((await draft()).rows).length, cells(before).length);
    assert.equal(await focused(), 'textarea');
  });

  it('takes back and does again what was done, by keys', async () => {
    const before = (await draft()).rows;
    await page.keyboard.type('words ');
    await rendered();
    assert.notDeepEqual((await draft()).rows, before);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await rendered();
    assert.deepEqual((await draft()).rows, before);
    await page.keyboard.press('KeyY');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await rendered();
    assert.deepEqual((await draft()).rows, before);
    assert.equal(await focused(), 'textarea');
  });

  it('makes a statement of words in one language, then of those in the other', async () => {
    const words = statementWords(english);
    const before = (await draft()).statements.map(({ id }) => id);
    await select('en', 'the temporary suspension of the Constitutional Committee');
    await press(toolWords(english).mark);
    await find('dialog[open] form');
    await press(words.save, 'dialog[open] button');
    await rendered();
    assert.equal(await page.$eval('desk-app >>> #type-fault', (one) => one.textContent), words.typeNeeded);
    await page.select('desk-app >>> #type', 'briefing');
    await page.select('desk-app >>> #to', 'official');
    await (await find('#role')).evaluate((one) => ((one as HTMLSelectElement).value = 'deputy-special-envoy'));
    await press(words.save, 'dialog[open] button');
    await page.waitForFunction(
      (n) => (document.querySelector('desk-app') as DeskApp).store!.draft.statements.length > n,
      {},
      before.length,
    );
    const made = (await draft()).statements.find(({ id }) => !before.includes(id))!;
    assert.equal(made.type, 'briefing');
    assert.deepEqual(made.attribution, { to: 'official', role: 'deputy-special-envoy' });
    assert.equal(made.isConfirmed, true);
    await select('ar', 'التعليق المؤقت للجنة الدستورية');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyM');
    await page.keyboard.up('Alt');
    await rendered();
    const marked = (await draft()).rows.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([language, cell]) =>
        cell.flatMap(({ text, marks }) =>
          marks.flatMap((mark) =>
            mark.is === 'statement' && mark.statement === made.id ? [[language, text.slice(mark.from, mark.to)]] : [],
          ),
        ),
      ),
    );
    assert.deepEqual(Object.fromEntries(marked), {
      ar: 'التعليق المؤقت للجنة الدستورية',
      en: 'the temporary suspension of the Constitutional Committee',
    });
  });

  it('confirms and dismisses what is suggested', async () => {
    const suggested = async () => (await draft()).statements.filter(({ isConfirmed }) => !isConfirmed).length;
    const before = await suggested();
    const words = statementWords(english);
    const [first] = await page.$$('desk-app >>> li.suggested button.small:not([aria-disabled])');
    assert.equal(await first!.evaluate((one) => one.textContent.trim()), words.confirm);
    await (first as ElementHandle<HTMLElement>).click();
    await rendered();
    assert.equal(await suggested(), before - 1);
    await (await find('li.suggested .said')).focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('Delete');
    await page.keyboard.up('Alt');
    await rendered();
    assert.equal(await suggested(), before - 2);
    assert.equal(await focused(), 'button');
  });

  it('shows what the checks find beside its row, and keeps the reason of what is left', async () => {
    const button = await find('.finding [aria-expanded]');
    await button.click();
    await (await find('.reason input')).type('As the source has it');
    await page.keyboard.press('Enter');
    await rendered();
    assert.deepEqual(
      (await draft()).dismissed.map(({ reason }) => reason),
      ['As the source has it'],
    );
    await find('.left');
  });

  for (const tag of ['en', 'ar'] as const)
    it(`is accessible in ${tag}, in every room, and keeps the work when the language changes`, async () => {
      const before = await draft();
      if ((await page.evaluate(() => document.documentElement.lang)) !== tag) await (await find('header button')).click();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, tag);
      assert.equal(await page.evaluate(() => document.documentElement.dir), tag === 'ar' ? 'rtl' : 'ltr');
      for (const [i, room] of ROOMS.entries()) {
        await (await page.$$('desk-app >>> .step'))[i]!.evaluate((step) => (step as HTMLElement).click());
        await find(`desk-${room}`);
        await rendered();
        assert.deepEqual(await axe(page, '#none'), [], room);
      }
      assert.deepEqual(await draft(), before);
    });

  it('has nothing to say in the console, asked for nothing and kept nothing', async () => {
    assert.deepEqual(told, []);
    assert.deepEqual(
      await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]),
      [0, 0, '', 0],
    );
  });

  it('asks a site for its texts when its button is pressed, and nobody before or else', async () => {
    const asked: string[] = [];
    const post = (id: number, lang: string, title: string, content: string, other: number) => ({
      id,
      lang,
      date: '2022-11-20T10:00:00',
      slug: `p${id}`,
      link: `${SITE}/p${id}/`,
      title: { rendered: title },
      content: { rendered: `<p>${content}</p>`, protected: false },
      translations: { other },
    });
    const posts = {
      en: post(1, 'en', 'Mission to Amman', 'They met in Amman.', 2),
      ar: post(2, 'ar', 'بعثة إلى عمّان', 'التقوا في عمّان.', 1),
    };
    const onRequest = (request: HTTPRequest) => {
      const url = new URL(request.url());
      if (url.protocol !== 'https:') return void request.continue();
      asked.push(`${request.method()} ${url.origin}`);
      const told = url.pathname.endsWith('/posts')
        ? [posts[url.searchParams.get('lang') as 'en' | 'ar']].filter(Boolean)
        : url.pathname.endsWith('/pages')
          ? []
          : { namespaces: ['wp/v2'], home: SITE };
      void request.respond({
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify(told),
      });
    };
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setRequestInterception(true);
    page.on('request', onRequest);
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(`${pathToFileURL(resolve(FILE)).href}#lang=en`);
    const words = siteWords(english);
    try {
      await (await find('desk-site >>> summary')).click();
      await (await find('desk-site >>> #address')).type(SITE);
      assert.deepEqual(asked, []);
      await page.keyboard.press('Enter');
      // Looked for in each frame: what changes deep in shadow roots is not told to who waits for a selector.
      await page.waitForFunction(() => {
        const open = document.querySelector('desk-app')!.shadowRoot!.querySelector('desk-open')!;
        return open.shadowRoot!.querySelector('desk-site')!.shadowRoot!.querySelector('#texts-0');
      });
      assert.deepEqual([...new Set(asked)], [`GET ${SITE}`]);
      const lists = await page.$$eval('desk-app >>> desk-site >>> select', (all) =>
        all.map((one) => [...one.options].map((option) => option.textContent.trim().replace(/\s+/g, ' '))),
      );
      const [ofEnglish] = lists.filter((list) => list.some((text) => text.includes('Mission to Amman')));
      assert.deepEqual(ofEnglish, [words.none, '\u2068Mission to Amman\u2069 · 20 November 2022']);
      // One of them is chosen; its translation comes with it.
      await page.$eval('desk-app >>> desk-site >>> #texts-0', (one) => {
        (one as HTMLSelectElement).selectedIndex = 1;
        one.dispatchEvent(new Event('change'));
      });
      await press(words.take);
      await press(openWords(english).begin);
      await find('desk-text');
      const texts = (await draft()).rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.map(({ text }) => text)));
      assert.ok(texts.includes('They met in Amman.') && texts.includes('التقوا في عمّان.'), texts.join());
    } finally {
      page.off('request', onRequest);
      await page.setRequestInterception(false);
    }
  });

  it('runs no other script than its own', async () => {
    const blocked = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) =>
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), { once: true }),
      );
      const script = document.createElement('script');
      script.textContent = 'window.strange = true';
      document.body.append(script);
      return [await violation, 'strange' in window];
    });
    assert.deepEqual(blocked, ['script-src-elem', false]);
  });
});
