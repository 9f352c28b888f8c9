import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { themeWords } from '../../demo/studio/theme-words.js';
import { SAMPLES } from '../../demo/studio/samples.js';
import { commandOf, DEFAULTS, FIELDS, givenIn, queryOf, readChoice } from '../../demo/studio/choice.js';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { checkTheme } from '../../src/themes/checker/check-theme.js';
import { theme } from '../../src/cli/theme.js';
import { getLocale } from '../../src/locale/locale.js';
import { PAIRS } from '../../src/themes/generator/pairs.js';
import { COLOUR_TOKENS } from '../../src/themes/generator/tokens.js';
import { axe } from '../support/page.js';
import { elementNames } from '../../scripts/element-names.js';

describe('what is chosen in the studio', () => {
  it('comes back out of its link', () => {
    const given = {
      ...DEFAULTS,
      brand: '#d8232a',
      accent: '#2f4356',
      radius: '0',
      rule: '2',
      'line-width': '1.5',
      elevation: 'low',
      'heading-weight': '500',
      density: 'compact',
      font: "O'Hara & Sons, serif",
    };
    const back = givenIn(new URLSearchParams(queryOf(given)));
    assert.deepEqual({ ...back, brand: `#${back.brand}`, accent: `#${back.accent}` }, given);
    assert.equal(queryOf(DEFAULTS), '?brand=009edb');
  });

  it('is refused where it is no theme, by field', () => {
    const choice = readChoice({ ...DEFAULTS, name: 'My House', brand: 'bleu', font: 'x; } body { display: none' });
    assert.ok('faults' in choice);
    assert.deepEqual(Object.keys(choice.faults).sort(), ['brand', 'font', 'name']);
    const wrong = readChoice({ ...DEFAULTS, rule: 'thick', 'line-width': '-1', elevation: 'huge', 'heading-weight': '0' });
    assert.ok('faults' in wrong);
    assert.deepEqual(Object.keys(wrong.faults).sort(), ['elevation', 'heading-weight', 'line-width', 'rule']);
  });

  it('has every option of the command', () => {
    const options = Object.keys(theme.options).filter((name) => name !== 'out');
    assert.deepEqual([...FIELDS].sort(), options.sort());
  });

  it('is told as a command', () =>
    assert.equal(commandOf({ ...DEFAULTS, radius: '0' }), 'npx cssr-widgets theme --name "my-house" --brand "#009edb" --radius "0px"'));
});

describe('the words of the studio', () => {
  it('have all that the generator says in English, and nothing else', () => {
    const said = [...PAIRS.map(({ where }) => where), ...Object.values(COLOUR_TOKENS).map(({ about }) => about)];
    const english = themeWords(getLocale('en'));
    assert.deepEqual([...new Set(said)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.values(english), Object.keys(english));
  });

  it('come with a sample of every element', () => {
    const shown = SAMPLES.map(({ html }) => html('en', 'x')).join('');
    const missing = elementNames().filter((name) => !new RegExp(`<cssr-${name}[ >]`).test(shown));
    assert.deepEqual(missing, []);
  });
});

describe('the theme studio', { skip: !findChromium() && 'no Chromium' }, () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    assert.ok(existsSync('dist/demo/studio.html'), 'npm run build && npm run demo:build first');
    server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (query = '', name = 'studio') =>
    page.goto(`${server.resolvedUrls!.local[0]!}${name}.html${query}`, { waitUntil: 'networkidle0' });
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
  async function type(field: string, value: string): Promise<void> {
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.type(field, value);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  /** The colour of the filled button in the card of each cell: light English, light Arabic, dark English, dark Arabic. */
  const buttonColours = () =>
    page.$$eval('.cell cssr-mission-card', (cards) =>
      cards.map((card) => getComputedStyle(card.shadowRoot!.querySelector('a')!).backgroundColor),
    );

  it('shows another colour in every element and both schemes, tells its ratios, and puts it into the link', async () => {
    await open();
    const [before, pairsBefore] = [await buttonColours(), await text('#pairs')];
    await type('#brand', '#b5179e');
    const now = await buttonColours();
    assert.equal(now.length, 4);
    assert.equal(now[0], 'rgb(181, 23, 158)');
    assert.equal(now[0], now[1]);
    assert.equal(now[2], now[3]);
    assert.notEqual(now[0], now[2], 'dark has its own');
    now.forEach((colour, i) => assert.notEqual(colour, before[i]));
    assert.notEqual(await text('#pairs'), pairsBefore);
    const pairs = PAIRS.length * 2;
    assert.ok((await text('#verdict')).startsWith(`All ${pairs} pairs hold`));
    assert.equal(
      await page.$$eval('#pairs td', (cells) => cells.filter(({ textContent }) => /\d\s*holds/.test(textContent)).length),
      pairs,
    );
    assert.equal(new URL(page.url()).search, '?brand=b5179e');
  });

  it('keeps the last good theme and says what is wrong while a colour is none', async () => {
    await open('?brand=d8232a');
    const before = await buttonColours();
    await type('#brand', 'bleu');
    assert.equal(await page.$eval('#brand', (input) => input.getAttribute('aria-invalid')), 'true');
    assert.match(await text('#brand-fault'), /No opaque colour/);
    assert.deepEqual(await buttonColours(), before);
    assert.equal(new URL(page.url()).search, '?brand=d8232a');
  });

  it('makes the theme of a link again, with corners, density, fonts and name', async () => {
    await open('?brand=d8232a&accent=2f4356&radius=0&density=compact&font=Georgia%2C+serif&name=our-house');
    assert.equal(await page.$eval('#brand', (input) => (input as HTMLInputElement).value), '#d8232a');
    assert.equal(await page.$eval('#accent', (input) => (input as HTMLInputElement).value), '#2f4356');
    assert.ok(await page.$('[value=compact]:checked'));
    const look = await page.$eval('.cell.light.en cssr-mission-card', (card) => {
      const { borderRadius, fontFamily } = getComputedStyle(card.shadowRoot!.querySelector('.box')!);
      return { borderRadius, fontFamily };
    });
    assert.deepEqual(look, { borderRadius: '0px', fontFamily: 'Georgia, serif' });
    assert.equal((await buttonColours())[0], 'rgb(47, 67, 86)');
    assert.match(await text('#css'), /data-cssr-theme='our-house'/);
  });

  it('gives a style sheet that the checker finds nothing in, whatever the colour', async () => {
    for (const brand of ['ffcc00', 'e8f0c8', '16181d', '808080']) {
      await open(`?brand=${brand}`);
      const { views, faults } = checkTheme(await text('#css'));
      assert.deepEqual([faults, views.flatMap(({ failures }) => failures)], [[], []], brand);
      assert.deepEqual(
        views.map(({ theme, view }) => `${theme} ${view}`),
        ['my-house light', 'my-house dark', 'my-house without light-dark()'],
      );
    }
  });

  it('can be worked by keyboard: each control has a name, and is reached', async () => {
    await open();
    const nameless = await page.$$eval('main input, form input, form button, main button', (controls) =>
      controls
        .filter((control) => !(control.ariaLabel || control.labels?.length || control.textContent.trim()) || control.tabIndex < 0)
        .map(({ id }) => id),
    );
    assert.deepEqual(nameless, []);
    await page.focus('[data-brand="#FFCC00"]');
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).search, '?brand=FFCC00&accent=003399');
    await page.focus('#show-ar');
    await page.keyboard.press('Space');
    assert.equal(await page.$$eval('.cell', (cells) => cells.filter((cell) => cell.checkVisibility()).length), 2);
  });

  const visible = () =>
    page.$$eval('.sample', (samples) =>
      samples.filter((sample) => sample.checkVisibility()).map((sample) => sample.querySelector('h3')!.textContent),
    );

  it('shows one element, the next, a chosen few or all, and a link shows them again', async () => {
    await open();
    const [first, second, third] = SAMPLES.map(({ name }) => name(getLocale('en')));
    assert.deepEqual(await visible(), [first]);
    await page.click('#element-after');
    assert.deepEqual(await visible(), [second]);
    await page.click(`.elements [value=${SAMPLES[2]!.id}]`);
    assert.deepEqual(await visible(), [second, third]);
    assert.equal(new URL(page.url()).search, `?brand=009edb&show=${SAMPLES[1]!.id}+${SAMPLES[2]!.id}`);
    await page.reload({ waitUntil: 'networkidle0' });
    assert.deepEqual(await visible(), [second, third]);
    // The last one that is shown stays.
    await page.click(`.elements [value=${SAMPLES[1]!.id}]`);
    await page.click(`.elements [value=${SAMPLES[2]!.id}]`);
    assert.deepEqual(await visible(), [third]);
    await page.click('#elements-all');
    assert.equal((await visible()).length, SAMPLES.length);
    await page.click('#element-before');
    assert.deepEqual(await visible(), [SAMPLES.at(-1)!.name(getLocale('en'))]);
    await open('?show=nothing-of-the-kind');
    assert.deepEqual(await visible(), [first]);
  });

  it('says at a glance which contrasts rose and fell, from where the reader says', async () => {
    await open('?brand=009edb');
    const rows = () => page.$$eval('#changes tr', (all) => all.map(({ textContent }) => textContent.replace(/\s+/g, ' ')));
    const before = await rows();
    assert.equal(before.length, 8);
    assert.ok(
      before.every((row) => !/from/.test(row)),
      before.join(),
    );
    await type('#brand', '#16181d');
    const now = await rows();
    const links = now.find((row) => row.startsWith('Links and buttons'))!;
    const [, ratio, old] = /(\d+\.\d+) ?up from (\d+\.\d+)/.exec(links)!;
    assert.ok(Number(ratio) > Number(old), links);
    assert.match(await text('#changed'), /^More contrast than before in \d+ places, less in \d+\.$/);
    await page.click('#compare');
    assert.ok((await rows()).every((row) => !/from/.test(row)));
  });

  it('has a rule, edges, shadows and titles as they were chosen', async () => {
    await open('?brand=d8232a&rule=0&line-width=3&elevation=high&heading-weight=400');
    const look = await page.$eval('.cell.light.en cssr-mission-card', (card) => {
      const box = getComputedStyle(card.shadowRoot!.querySelector('.box')!);
      const title = getComputedStyle(card.shadowRoot!.querySelector('[part~=title]')!);
      return { shadow: box.boxShadow !== 'none', edge: box.borderBlockEndWidth, weight: title.fontWeight };
    });
    assert.deepEqual(look, { shadow: true, edge: '3px', weight: '400' });
    assert.equal(
      await text('#command'),
      'npx cssr-widgets theme --name "my-house" --brand "#d8232a" --rule "0px" --line-width "3px" --elevation "high" --heading-weight "400"',
    );
    assert.equal(await text('#rule-value'), '0 px');
  });

  it('is Arabic on its Arabic page, with its digits and direction', async () => {
    await open('?brand=d8232a', 'studio-ar');
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).direction), 'rtl');
    const pairs = getLocale('ar').number(PAIRS.length * 2);
    assert.match(await text('#verdict'), new RegExp(`^أزواج الألوان كلها \\(${pairs}\\) كافية التباين\\. أقلّها للنص ٤٫[٠-٩]+ إلى ١`));
    assert.equal(await text('#radius-value'), '٦ بكسل');
    await type('#brand', 'bleu');
    assert.match(await text('#brand-fault'), /^ليس هذا لونًا/);
    // What is left of Latin letters is code, a name, the other language or a sample.
    const latin = await page.evaluate(() => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode as Text;
        if (/[a-z]{2}/i.test(textContent) && !parentElement!.closest('code, [lang]:not([lang=ar]), noscript, bdi, svg, script, .cell'))
          texts.push(textContent.trim());
      }
      return texts.filter((text) => /[a-z]{2}/i.test(text.replace(/\u2066[^\u2066]*\u2069/g, '')));
    });
    assert.deepEqual(latin, []);
    const first = await page.$eval('.cell', (cell) => cell.className);
    assert.equal(first, 'cell light ar', 'its own language first');
    // A sample in the other language is named in that of the page.
    const names = await page.$$eval('.cell[role=group]', (cells) => [
      ...new Set(cells.map((cell) => cell.closest('[lang]')!.getAttribute('lang'))),
    ]);
    assert.deepEqual(names, ['ar']);
  });

  it('goes on with the same theme in the other language', async () => {
    await open('?brand=d8232a&radius=0');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('.other-language')]);
    assert.match(page.url(), /studio-ar\.html\?brand=d8232a&radius=0$/);
    assert.equal((await buttonColours())[0], 'rgb(210, 26, 37)');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('.other-language')]);
    assert.match(page.url(), /studio\.html\?brand=d8232a&radius=0$/);
  });

  for (const name of ['studio', 'studio-ar'])
    // The elements themselves are looked at by the tests of the stories.
    it(`${name}: axe finds nothing, light and dark`, async () => {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await open('', name);
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await axe(page, '.cell > :not(.label)'), [], scheme);
      }
      await page.emulateMediaFeatures([]);
    });
});
