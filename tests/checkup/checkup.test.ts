import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import axe from 'axe-core';
import { preview } from 'vite';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { CHECKUP_DOCS, withFindings } from '../../scripts/checkup-docs.js';
import { REASONS } from '../../src/content/reasons.js';
import type { FindingId } from '../../src/checkup/finding.js';
import { CONTENT } from '../../src/checkup/page.js';
import { FINDINGS } from '../../src/checkup/words/findings.js';
import { reasonWords } from '../../src/checkup/words/reasons.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { getLocale } from '../../src/locale/locale.js';
import { TAGS } from '../../src/publish/catalogue.js';
import { VERSION } from '../../src/version.js';
import { CARD, CASES as FEED_CASES, content, ITEM, LINK, ONE_FILE, OPEN, pageOf, SCRIPT, SHUT, type Spec } from './cases.js';
import { EDITION_CASES, editionAnswers } from './edition-cases.js';
import { serve, type Answer } from './server.js';
import { rawFeed, read } from '../support/node.js';

const CASES = { ...FEED_CASES, ...EDITION_CASES };

describe('the table of the check-up', () => {
  it('says everything in each language, with the same values and the same code', () => {
    const marks = (text: string) => new Set(text.match(/\{\w+\}|`[^`]*`/g));
    const [english, ...others] = INTERFACE_LANGUAGES.map((tag) => getLocale(tag));
    for (const [id, { words }] of Object.entries(FINDINGS))
      for (const part of ['title', 'cause', 'remedy'] as const)
        for (const other of others) {
          assert.notEqual(words(other)[part], words(english!)[part], id);
          assert.deepEqual(marks(words(other)[part]), marks(words(english!)[part]), `${id} ${part}`);
        }
    assert.deepEqual(reasonWords(english!), REASONS);
  });

  it('knows the content of every element', () => {
    for (const tag of TAGS.filter((each) => !['cssr-term', 'cssr-quote', 'cssr-language-switch'].includes(each)))
      assert.ok(content(tag)?.startsWith(`<div class="${tag} ${CONTENT.slice(1)}"`), tag);
  });

  for (const path of CHECKUP_DOCS)
    it(`is what ${path} says (npx tsx scripts/checkup-docs.ts writes it)`, async () => assert.equal(read(path), await withFindings(path)));

  it('has a page with each of its faults below, but for a wait of ten seconds', () => {
    const untested: FindingId[] = ['content-slow'];
    const apart: FindingId[] = ['content-insecure', 'content-passing'];
    const tested = new Set(Object.values(CASES).flatMap(({ finds }) => finds));
    assert.deepEqual(
      Object.keys(FINDINGS).filter((id) => !tested.has(id as FindingId)),
      Object.keys(FINDINGS).filter((id) => [...untested, ...apart].includes(id as FindingId)),
    );
  });
});

describe('the check-up of a page', { skip: !findChromium() && 'no Chromium' }, () => {
  const answers = new Map<string, Answer>();
  const servers: Server[] = [];
  let browser: Browser;
  let page: Page;
  let own: string;
  let open: string;
  let shut: string;
  let code: string;
  let said: string[] = [];
  let asked: string[] = [];

  before(async () => {
    assert.ok(existsSync('dist/checkup.js') && existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first');
    code = readFileSync('dist/checkup.js', 'utf8');
    const json = (body: string) => ({ body, type: 'application/json' });
    const feed = rawFeed();
    answers.set('/feed.json', json(JSON.stringify(feed)));
    answers.set('/feed.txt', { body: JSON.stringify(feed), type: 'text/plain' });
    answers.set('/old.json', json(JSON.stringify({ ...feed, updated: '2020-01-01' })));
    answers.set('/login.json', json('<html>Sign in'));
    answers.set('/other.json', json('{"hello": 1}'));
    answers.set('/large.json', json(`{"version": "1.0", "text": "${'x'.repeat(4_000_000)}"}`));
    answers.set('/faulty.json', json(JSON.stringify({ ...feed, terms: [{ id: 'Bad Id' }, ...(feed['terms'] as unknown[])] })));
    const script = ONE_FILE;
    const javascript = (body: string) => ({ body, type: 'text/javascript' });
    answers.set('/cssr.js', javascript(script));
    assert.match(script, /"0\.1\.0"/);
    answers.set('/new/cssr.js', javascript(script.replaceAll(`"${VERSION}"`, '"9.9.9"')));
    answers.set('/broken/cssr.js', javascript(`throw new Error('x');${script}`));
    answers.set('/cache/autoptimize_1.js', javascript(`var a=1;\n${script}`));
    answers.set('/error/cssr.js', { body: '<html>Not found' });
    answers.set('/typed/cssr.js', { body: script, type: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } });
    answers.set('/favicon.ico', { body: '', type: 'image/x-icon' });
    answers.set('/frame.html', { body: '<!doctype html><title>x</title>' });
    for (const [path, answer] of Object.entries(editionAnswers())) answers.set(path, answer);
    const bases: string[] = [];
    for (const headers of [{}, { 'access-control-allow-origin': '*' }, {}]) {
      const { server, base } = await serve(answers, headers as Record<string, string>);
      servers.push(server);
      bases.push(base);
    }
    [own, open, shut] = bases as [string, string, string];
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });
  beforeEach(async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([]);
    said = [];
    asked = [];
  });

  /** The addresses of the other sites are known only when they run. */
  const placed = (text: string) => text.replaceAll(OPEN.slice(0, -1), open.slice(0, -1)).replaceAll(SHUT, shut);
  const put = (spec: Spec) => answers.set('/page', { body: placed(pageOf(spec)), headers: spec.headers ?? {} });
  /** Asked from outside: on a hostile page, not even what puppeteer brings along can be relied on. */
  async function ready() {
    const isReady = `!!Document.prototype.querySelector.call(document, '#cssr-checkup')?.shadowRoot.querySelector('button.main')`;
    for (const end = Date.now() + 15_000; !(await page.evaluate(isReady)) && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(await page.evaluate(isReady), said.join());
  }
  const inPanel = <T>(selector: string, reader: (found: HTMLElement[]) => T) =>
    page.evaluate(
      (one, source) => {
        const root = Document.prototype.querySelector.call(document, '#cssr-checkup')!.shadowRoot!;
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
        return new Function('found', `return (${source})(found)`)([...root.querySelectorAll<HTMLElement>(one)]) as T;
      },
      selector,
      reader.toString(),
    );
  const findings = () => inPanel('.finding', (found) => found.map(({ dataset }) => dataset['id']!));
  const textOf = (selector: string) => inPanel(selector, (found) => found.map(({ textContent }) => textContent).join('\n'));
  const press = (label: string) =>
    page.evaluate((name) => {
      const buttons = document.querySelector('#cssr-checkup')!.shadowRoot!.querySelectorAll('button');
      [...buttons].find(({ textContent }) => textContent === name)!.click();
    }, label);

  /** Opens a page by an address that asks for the check-up. */
  async function openAsked(spec: Spec, query = '?cssr-checkup') {
    put(spec);
    await page.goto(`${own}page${query}`, { waitUntil: 'load' });
    await ready();
  }
  /** Opens a page, and pastes the check-up into its console: so it starts also where no script of the page runs. */
  async function check(spec: Spec) {
    put(spec);
    await page.goto(`${own}page`, { waitUntil: 'load' });
    // What other scripts said before is theirs.
    said = [];
    await page.evaluate(code);
    await ready();
  }

  for (const [name, { finds, says, ...spec }] of Object.entries(CASES))
    it(`${name}: ${finds.join(', ') || 'nothing'}`, async () => {
      await check(spec);
      const text = await page.$eval('#cssr-checkup', (host) => host.shadowRoot!.textContent);
      const found = await page.$eval('#cssr-checkup', (host) =>
        [...host.shadowRoot!.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['id']!),
      );
      assert.deepEqual(found.sort(), [...finds].sort());
      assert.doesNotMatch(text, /\{\w+\}|undefined|could not be made/);
      if (typeof says === 'string') assert.ok(text.includes(placed(says)), text);
      else if (says) assert.match(text, says);
    });

  it('says of a page that is right that it is, with the console silent and nobody else asked', async () => {
    await openAsked({ body: `${CARD}<cssr-disclaimer>${content('cssr-disclaimer')}</cssr-disclaimer>` });
    assert.deepEqual(await findings(), []);
    assert.equal(await textOf('.verdict'), '2 CSSR elements found; all show their content.');
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(own)),
      [],
    );
    assert.deepEqual(await page.cookies(), []);
  });

  it('finds nothing on the pages of the demo', async () => {
    const demo = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    for (const name of ['un-english', 'ngo-arabic', 'two-languages', 'site/ar/index']) {
      await page.goto(`${demo.resolvedUrls!.local[0]}${name}.html`, { waitUntil: 'load' });
      await page.evaluate(code);
      await ready();
      assert.deepEqual(await findings(), [], name);
      assert.match(await textOf('.verdict'), /all show their content|وكلها تعرض محتواها/);
    }
    await demo.close();
  });

  it('a feed that came late is nothing to worry about', async () => {
    answers.set('/late.json', { body: '', status: 404 });
    put({ head: LINK.replace('/feed', '/late') + SCRIPT });
    await page.goto(`${own}page`, { waitUntil: 'networkidle0' });
    answers.set('/late.json', answers.get('/feed.json')!);
    await page.evaluate(code);
    await ready();
    assert.deepEqual(await findings(), ['content-passing']);
  });

  it('a page with https does not get its feed without', async () => {
    const secure = await browser.newPage();
    await secure.setRequestInterception(true);
    secure.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body = pathname === '/page' ? pageOf({ head: LINK.replace('/feed', 'http://site.test/feed') + SCRIPT }) : undefined;
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      void request.respond({ contentType, body: body ?? (pathname === '/cssr.js' ? readFileSync('dist/cssr.js') : '') });
    });
    await secure.goto('https://site.test/page', { waitUntil: 'load' });
    await secure.evaluate(code);
    const found = await secure.waitForFunction(
      () => document.querySelector('#cssr-checkup')?.shadowRoot?.querySelector<HTMLElement>('.finding')?.dataset['id'],
      { polling: 50 },
    );
    assert.equal(await found.jsonValue(), 'content-insecure');
    await secure.close();
  });

  it('starts by the address from beside the script, whatever the address says', async () => {
    put({});
    await page.goto(`${own}page?cssr-checkup=${open}evil.js&src=${open}checkup.js`, { waitUntil: 'load' });
    await ready();
    assert.deepEqual(
      asked.filter((url) => /checkup\.js$|evil/.test(url) && !url.includes('/page?')),
      [`${own}checkup.js`],
    );
    asked = [];
    await page.goto(`${own}page?other`, { waitUntil: 'networkidle0' });
    assert.deepEqual(
      asked.filter((url) => url.includes('checkup')),
      [],
    );
  });

  it('starts from another site, and under a strict policy with Trusted Types, looking as it should', async () => {
    const policy = `default-src 'none'; script-src ${open}; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    await openAsked({
      head: `${LINK}<link rel="icon" href="data:,"><script src="${OPEN}cssr.js" defer></script>`,
      headers: { 'content-security-policy': policy },
    });
    assert.equal(
      await page.$eval('#cssr-checkup', (host) => host.shadowRoot!.querySelector('.verdict')!.textContent),
      '1 CSSR element found; it shows its content.',
    );
    const [width, background] = await page.$eval('#cssr-checkup', (host) => {
      const panel = host.shadowRoot!.querySelector('.panel')!;
      return [panel.getBoundingClientRect().width, getComputedStyle(panel).backgroundColor] as const;
    });
    assert.ok(width > 300 && width < 500);
    assert.equal(background, 'rgb(255, 255, 255)');
    // The script of another site cannot be read under this policy; the browser says that an icon was refused, and no more.
    assert.deepEqual(
      said.filter((line) => !/icon|img-src/.test(line)),
      [],
    );
  });

  it('stands on a page that is hostile by accident', async () => {
    await check({
      head: `${LINK}${SCRIPT}<style>html *{display:none!important;position:static!important;font-size:1px!important}</style>
        <script>Array.prototype.toJSON=()=>'x';Object.prototype.extra='y';addEventListener('keydown',(e)=>e.stopPropagation())</script>`,
      body: `${CARD}<img name="querySelectorAll"><img name="body"><img name="documentElement"><form name="scripts"><input name="src"></form>
        <form><input name="attributes"><input name="parentElement"><input name="localName"><input name="hasAttribute"><input name="querySelectorAll">${CARD}</form>`,
    });
    const height = await page.evaluate(
      () =>
        Document.prototype.querySelector.call(document, '#cssr-checkup')!.shadowRoot!.querySelector('.panel')!.getBoundingClientRect()
          .height,
    );
    assert.ok(height > 400);
    assert.doesNotMatch(await textOf('.panel'), /could not be made/);
    assert.ok((await findings()).includes('around-hidden'));
    assert.deepEqual(said, []);
  });

  it('speaks the language of the page, and the other at a click', async () => {
    await check({ html: '<html lang="ar-SY" dir="rtl">', head: SCRIPT, body: CARD.replace('item=', 'language="ar" item=') });
    assert.deepEqual(await inPanel('.panel', ([panel]) => [panel!.lang, panel!.dir]), ['ar', 'rtl']);
    assert.match(await textOf('h3'), /لا تذكر الصفحة مكان المحتوى/);
    assert.match(await textOf('.aside'), /يجب إصلاحه: ١/);
    await press('English');
    assert.deepEqual(await inPanel('.panel', ([panel]) => [panel!.lang, panel!.dir]), ['en', 'ltr']);
    assert.match(await textOf('h3'), /does not say where the content is/);
    assert.equal(await page.$eval('#cssr-checkup', (host) => host.shadowRoot!.activeElement!.textContent), 'العربية');
  });

  it('is worked by the keyboard: takes the focus, shows the element, gives the focus back', async () => {
    put({ body: `<button id="before">x</button><p style="block-size:200vh">x</p>${CARD.replace('item=', 'itme="x" item=')}` });
    await page.goto(`${own}page`, { waitUntil: 'load' });
    await page.focus('#before');
    await page.evaluate(code);
    await ready();
    const focused = () => page.$eval('#cssr-checkup', (host) => host.shadowRoot!.activeElement?.textContent ?? '');
    assert.match(await focused(), /^CSSR page check-up/);
    const seen: string[] = [];
    while (seen.at(-1) !== 'Show me' && seen.length < 10) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    assert.deepEqual(seen, ['العربية', 'Close', 'Show me']);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const box = document.querySelector('#cssr-checkup')!.shadowRoot!.querySelector('.outline')!.getBoundingClientRect();
      const card = document.querySelector('cssr-mission-card')!.getBoundingClientRect();
      return Math.abs(box.top - card.top) < 6 && Math.abs(box.bottom - card.bottom) < 6 && card.top < innerHeight && card.bottom > 0;
    });
    await page.keyboard.press('Escape');
    assert.equal(await page.$('#cssr-checkup'), null);
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'before');
  });

  it('gives a summary without anything about a person', async () => {
    await browser.defaultBrowserContext().overridePermissions(own, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await openAsked({ head: LINK.replace('feed.json', 'gone.json?key=secret') + SCRIPT }, '?user=secret&cssr-checkup#secret');
    await page.bringToFront();
    await press('Copy the summary');
    await page.waitForFunction(() =>
      /Copied/.test(document.querySelector('#cssr-checkup')!.shadowRoot!.querySelector('.told')!.textContent),
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, new RegExp(`^CSSR page check-up\nPage: ${own}page\nVersion on the page: 0\\.1\\.0\n`));
    assert.match(text, /\[To be fixed; content-status\]/);
    assert.doesNotMatch(text, /secret|Mozilla/);
  });

  it('checks again, after something was mended', async () => {
    await check({ body: CARD.replace('item=', 'itme="x" item=') });
    assert.deepEqual(await findings(), ['attribute-unknown']);
    await page.$eval('cssr-mission-card', (card) => card.removeAttribute('itme'));
    await press('Check again');
    await page.waitForFunction(() => document.querySelector('#cssr-checkup')!.shadowRoot!.querySelector('.verdict.good'));
    assert.deepEqual(await findings(), []);
    await page.evaluate(code);
    assert.equal((await page.$$('#cssr-checkup')).length, 1, 'a second start takes the place of the first');
  });

  it('leaves room on a phone: nothing too wide, and what is shown is not under the panel', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const faulty = (item: string) =>
      `<cssr-mission-card itme="x" item="${item}">${content('cssr-mission-card', { item })}</cssr-mission-card>`;
    await check({
      head: `<meta name="viewport" content="width=device-width">${LINK}${SCRIPT}`,
      body: `${faulty(ITEM)}<cssr-contact itme="x">${content('cssr-contact')}</cssr-contact>`,
    });
    assert.deepEqual(
      await inPanel('.panel, .panel *', (found) => found.filter((each) => each.getBoundingClientRect().right > 361).length),
      0,
    );
    for (const [i, tag] of ['cssr-mission-card', 'cssr-contact'].entries()) {
      await page.$eval('#cssr-checkup', (host, n) => host.shadowRoot!.querySelectorAll<HTMLElement>('.show')[n]!.click(), i);
      const [panel, shown] = await page.evaluate(
        (name) =>
          [document.querySelector('#cssr-checkup')!.shadowRoot!.querySelector('.panel')!, document.querySelector(name)!].map(
            (element) => element.getBoundingClientRect().toJSON() as DOMRect,
          ),
        tag,
      );
      const room = panel!.top > 1 ? [0, panel!.top] : [panel!.bottom, 740];
      assert.ok(Math.min(shown!.bottom, room[1]!) - Math.max(shown!.top, room[0]!) > 100, `${tag} ${JSON.stringify({ panel, shown })}`);
    }
  });

  for (const [language, scheme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)
    it(`axe finds nothing in the panel (${language}, ${scheme})`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const html = `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`;
      const body = CARD.replace('item=', 'itme="x" item=').replace(/(class="cssr-as-of" datetime=")[^"]+/, '$12021-03');
      await check({ html, head: LINK.replace('/feed', '/faulty') + SCRIPT, body: `${body}<cssr-contact></cssr-contact>` });
      assert.ok((await findings()).length >= 4);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
          include: [['#cssr-checkup', '.panel']],
        } as never);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
      });
      assert.deepEqual(violations, []);
    });
});
