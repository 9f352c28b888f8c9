import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { buildSite, type Made } from '../../scripts/site/build-site.js';
import { speechOf } from '../../docs/site/words/words.js';
import { ELEMENT_NAMES } from '../../src/publish/catalogue.js';
import { axe } from '../support/page.js';
import { serve, type Served } from './server.js';

const STATES = 'cssr-mission-card, cssr-key-figures, cssr-recommendation-list, cssr-quote, cssr-disclaimer';

describe('the site', { skip: !findChromium() && 'no Chromium' }, () => {
  let out: string;
  let made: Made;
  let served: Served;
  let browser: Browser;
  /** The pages of the site itself. */
  let pages: readonly string[];

  before(async () => {
    assert.ok(existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first');
    out = mkdtempSync(join(tmpdir(), 'cssr-site-'));
    // Storybook may just be being built.
    made = await buildSite(out, { folders: ['demo'] });
    pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(ar\/)?(docs\/.*|index|downloads)\.html$/.test(name))
      .sort();
    served = await serve(out, '/some/where/');
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    if (out) rmSync(out, { recursive: true });
  });

  const html = (path: string) => readFileSync(join(out, path), 'utf8');

  /** Opens a page in a browser that knows nothing yet; gives it with what it asked for and what it said. */
  async function open(address: string, options: { readonly width?: number; readonly script?: boolean } = {}) {
    const context: BrowserContext = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setJavaScriptEnabled(options.script ?? true);
    // Colours that are on their way have no contrast that could be judged.
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }, still]);
    await page.setViewport({ width: options.width ?? 1280, height: 900 });
    // The browser does not tell when a folder on a disk has given everything.
    const onDisk = address.startsWith('file:');
    await page.goto(onDisk ? address : served.base + address, { waitUntil: onDisk ? 'load' : 'networkidle0' });
    return { page, requests, said, close: () => context.close() };
  }

  /** Opens the search by a key, and asks for something. */
  async function search(page: Page, query: string, key = '/'): Promise<readonly (readonly [title: string, href: string])[]> {
    if (key === '/') await page.keyboard.press('/');
    else {
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
    }
    // By the clock: to a page that is not in front nothing is `:focus`, and getting there changes nothing that could be waited for.
    await page.waitForFunction(() => document.activeElement?.matches('dialog[open] input'), { polling: 50 });
    await page.type('dialog input', query);
    return page.$$eval('dialog li a', (links) => links.map((link) => [link.querySelector('strong')!.textContent, link.href] as const));
  }

  it('has no link that leads nowhere, and every page in both languages', () => {
    assert.deepEqual(made.broken, []);
    const english = pages.filter((path) => !path.startsWith('ar/'));
    assert.ok(english.length > 15);
    assert.equal(made.pages, pages.length);
    assert.deepEqual(
      pages.filter((path) => path.startsWith('ar/')),
      english.map((path) => `ar/${path}`),
    );
  });

  it('tells of each page its language, its name and what it is about, and runs nothing that stands within it', () => {
    for (const path of pages) {
      const text = html(path);
      const arabic = path.startsWith('ar/');
      assert.match(text, arabic ? /<html lang="ar" dir="rtl"/ : /<html lang="en" dir="ltr"/, path);
      assert.equal(text.match(/<h1[ >]/g)?.length, 1, path);
      assert.match(text, /<title>[^<]{8,}<\/title>/, path);
      assert.match(text, /<meta name="description" content="[^"]{20,170}"/, path);
      assert.match(text, new RegExp(`<a class="language"[^>]* hreflang="${arabic ? 'en' : 'ar'}"`), path);
      assert.match(
        text,
        /Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;/,
        path,
      );
      for (const [, attributes] of text.matchAll(/<script\b([^>]*)>/g)) assert.match(attributes!, / src=|type="application\/json"/, path);
      assert.doesNotMatch(text, /<style|<[a-z][^>]* style=|<(script|img|link|iframe)[^>]* (src|href)="(https?:)?\/\//, path);
    }
  });

  it('says where a page is not there in a language, and shows it in the other', () => {
    for (const id of made.untranslated['ar']!) {
      const text = html(`ar/docs/${id}.html`);
      assert.ok(text.includes(speechOf('ar').words.docsPage.untranslated), id);
      assert.match(text, /<h1 lang="en" dir="ltr">/, id);
    }
    assert.ok(!html('ar/docs/checkup.html').includes(speechOf('ar').words.docsPage.untranslated));
  });

  it('leads from every demo page home, in its language', () => {
    for (const [path, home] of [
      ['demo/index.html', '../index.html'],
      ['demo/studio-ar.html', '../ar/index.html'],
      ['demo/site/ar/about.html', '../../../ar/index.html'],
    ] as const)
      assert.match(html(path), new RegExp(`<p class="to-site"><a href="${home}"`), path);
  });

  it('leads from each element, and from what the home page shows, to the snippet studio with that chosen', async () => {
    const choices = (path: string) =>
      [...html(path).matchAll(/<a class="embed-this" href="([^"#]+)#([^"]+)"/g)].map(([, file, hash]) => {
        const chosen = new URLSearchParams(hash!.replaceAll('&amp;', '&'));
        return [join(path, '..', file!), chosen.get('element')!, chosen.get('language'), chosen.get('item')] as const;
      });
    for (const language of ['en', 'ar'] as const) {
      const folder = language === 'en' ? '' : 'ar/';
      const studio = `demo/snippets${language === 'en' ? '' : '-ar'}.html`;
      const home = choices(`${folder}index.html`);
      for (const element of ELEMENT_NAMES) {
        assert.deepEqual(choices(`${folder}docs/elements/cssr-${element}.html`), [[studio, element, language, null]]);
        assert.ok(
          home.some(([file, name, , item]) => file === studio && name === element && item === null),
          element,
        );
      }
      const languages = home
        .filter(([, name, , item]) => name === 'mission-card' && item === 'amman-2022-11')
        .map(([, , spoken]) => spoken);
      assert.deepEqual(languages, language === 'en' ? ['en', 'ar', 'en', 'ar'] : ['ar', 'en', 'ar', 'en']);
    }
    const { page, said, close } = await open('index.html');
    const links = () =>
      page.$$eval('#themed a.embed-this', (all) => all.map(({ hash }) => new URLSearchParams(hash.slice(1)).get('theme')));
    assert.deepEqual(new Set(await links()), new Set(['un-ose']));
    await page.click('[name=theme][value=ocha]');
    assert.deepEqual(new Set(await links()), new Set(['ocha']));
    await Promise.all([page.waitForNavigation(), page.click('#themed .embed-this')]);
    await page.waitForFunction(() => document.querySelector('#snippet')?.textContent.includes('data-cssr-theme="ocha"'));
    assert.equal(await page.$eval('#look', (select) => (select as HTMLSelectElement).value), 'ocha');
    assert.deepEqual(said, []);
    await close();
  });

  for (const path of [
    'index.html',
    'ar/index.html',
    'docs/checkup.html',
    'ar/docs/content-rules.html',
    'downloads.html',
    'ar/downloads.html',
  ])
    it(`${path}: asks nobody else, says nothing in the console, stores nothing, and axe finds no fault, light and dark`, async () => {
      const { page, requests, said, close } = await open(path);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(served.base)),
        [],
      );
      assert.deepEqual(said, []);
      assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
      assert.deepEqual(await axe(page, 'iframe'), []);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: 'dark' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      assert.deepEqual(await axe(page, 'iframe'), []);
      await close();
    });

  it('has no page wider than 320 px', async () => {
    const { page, close } = await open(pages[0]!, { width: 320, script: false });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(served.base + path, { waitUntil: 'load' });
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
    }
    assert.deepEqual(wide, []);
    await close();
  });

  for (const language of ['en', 'ar'])
    it(`the home page shows elements at work in both languages, and themes to choose (${language})`, async () => {
      const { page, close } = await open(language === 'en' ? 'index.html' : 'ar/index.html');
      const states = await page.$$eval(STATES, (elements) => elements.map((element) => element.getAttribute('state')));
      assert.ok(states.length > 6);
      assert.deepEqual([...new Set(states)], ['ready']);
      const text = await page.$$eval('cssr-mission-card', (cards) => cards.map((card) => card.shadowRoot!.textContent).join());
      assert.match(text, /Outreach mission[^]*بعثة التواصل|بعثة التواصل[^]*Outreach mission/);
      const rule = () =>
        page.$eval('#themed cssr-mission-card', (card) => getComputedStyle(card).getPropertyValue('--cssr-sys-brand').trim());
      const before = await rule();
      await page.click('form.themes [value=unicef]');
      assert.notEqual(await rule(), before);
      await close();
    });

  for (const [path, queries] of [
    ['docs/embedding.html', ['Content Security Policy', 'wordpres', 'contrast']],
    // As it is written, with other letters, with the article and without it.
    ['ar/docs/checkup.html', ['سياسة أمن المحتوى', 'سياسه امن', 'العناصر', 'عنصر']],
  ] as const)
    it(`finds what is asked for, by keyboard alone, from ${path}`, async () => {
      const { page, requests, said, close } = await open(path);
      assert.ok(!requests.some((url) => /search/.test(url)), 'nobody loads an index without searching');
      for (const [i, query] of queries.entries()) {
        const found = await search(page, query, i ? '/' : 'k');
        assert.ok(found.length > 0, query);
        const said = await page.$eval('dialog [role=status]', (status) => status.textContent);
        assert.match(said, path.startsWith('ar') ? /نتيجة|نتائج|نتيجتان/ : /\d results?/, query);
        if (i === 0) assert.deepEqual(await axe(page, 'iframe'), []);
        await page.keyboard.press('ArrowDown');
        assert.equal(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href), found[0]![1]);
        await page.keyboard.press('ArrowUp');
        assert.equal(await page.evaluate(() => document.activeElement!.localName), 'input');
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog:not([open])');
      }
      const [[, first]] = (await search(page, queries[0])) as [readonly [string, string]];
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
      assert.equal(page.url(), first);
      const { hash } = new URL(first);
      assert.ok(!hash || (await page.$(`[id="${decodeURIComponent(hash.slice(1))}"]`)));
      // What was found may be on this very page.
      await page.goto('about:blank');
      await page.goto(served.base + path, { waitUntil: 'networkidle0' });
      assert.equal((await search(page, 'qqqqzzzz')).length, 0);
      assert.deepEqual(said, []);
      await close();
    });

  it('works from a folder on a disk, the search too', async () => {
    const { page, said, close } = await open(pathToFileURL(join(out, 'ar/index.html')).href);
    await page.waitForSelector('cssr-disclaimer[state=ready]');
    assert.deepEqual([...new Set(await page.$$eval(STATES, (all) => all.map((each) => each.getAttribute('state'))))], ['ready']);
    assert.ok((await search(page, 'النص البرمجي')).length > 0);
    assert.deepEqual(said, []);
    await close();
  });

  it('says without script what the search needs, and where everything is', async () => {
    const { page, close } = await open('ar/docs/checkup.html', { script: false });
    await Promise.all([page.waitForNavigation(), page.click('.search')]);
    assert.equal(new URL(page.url()).pathname, '/some/where/ar/docs/index.html');
    const { noScript, tip } = speechOf('ar').words.searchPage;
    // A browser puts nothing between the isolates that it cannot show.
    const text = await page.evaluate(() => document.querySelector('main')!.innerText);
    assert.ok(text.includes(noScript.replace(/[\u2066-\u2069]/g, '')));
    assert.ok(!text.includes(tip.slice(0, 20)));
    await close();
  });

  it('copies code, and keeps the section when the language is changed', async () => {
    const { page, close } = await open('docs/content-rules.html#what-is-claimed-and-by-whom');
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('.tools .language')]);
    const place = await page.evaluate(() => {
      const target = document.querySelector(':target')!;
      return [document.documentElement.lang, target.closest('h2')?.textContent];
    });
    assert.deepEqual(place, ['ar', 'ما قيل ومن قاله']);
    await page.goto(`${served.base}docs/embedding.html`, { waitUntil: 'networkidle0' });
    await page.click('.code button');
    await page.waitForFunction((word) => document.querySelector('.code button')!.textContent === word, {}, 'Copied');
    await close();
  });

  it('gives files that are what the page says of them, and a folder that works where it is unpacked', async () => {
    const sums = html('downloads/SHA384SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    assert.ok(sums.length > 6);
    for (const [sum, name] of sums) {
      const bytes = readFileSync(join(out, name === 'llms.txt' ? name : `downloads/${name}`));
      assert.equal(createHash('sha384').update(bytes).digest('hex'), sum, name);
      for (const page of ['downloads.html', 'ar/downloads.html']) assert.ok(html(page).includes(sum), name);
    }
    const web = unzipSync(readFileSync(join(out, 'downloads', sums.find(([, name]) => name.startsWith('cssr-web-'))![1])));
    for (const name of ['README.html', 'LICENSES.txt', 'cssr.js', 'cssr-all.js', 'checkup.js', 'frame.html', 'edition/edition.json'])
      assert.ok(web[`cssr/${name}`], name);
    assert.match(strFromU8(web['cssr/LICENSES.txt']!), /MIT[^]*Lit/);
    const { page, said, requests, close } = await open('cssr/README.html');
    assert.deepEqual(await page.$$eval('cssr-mission-card', (cards) => cards.map((card) => card.getAttribute('state'))), [
      'ready',
      'ready',
    ]);
    assert.deepEqual(said, []);
    assert.ok(requests.every((url) => url.startsWith(`${served.base}cssr/`)));
    assert.deepEqual(await axe(page, 'iframe'), []);
    await close();
  });
});
