import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { NAMES, staticSheet } from '../../scripts/static-sheet.js';
import { directionOf } from '../../src/locale/language.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed } from '../support/node.js';

const module = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');
const own = (name: string) => readFileSync(`.storybook/hosts/${name}.css`, 'utf8');
/** What Tailwind makes of its file as it builds a page. */
const inLayer = (text: string) => `@layer base { ${text.replace(/--theme\(\s*--[\w-]+,([^)]*)\)/g, '$1')} }`;

/** The sheets of pages: of frameworks as they are published, of content systems as rules like theirs. */
const SHEETS: Readonly<Record<string, () => string>> = {
  'Bootstrap, its reboot': () => module('bootstrap/dist/css/bootstrap-reboot.css'),
  'Bootstrap, all of it': () => module('bootstrap/dist/css/bootstrap.css'),
  Pico: () => module('@picocss/pico/css/pico.css'),
  'Tailwind, its preflight': () => inLayer(module('tailwindcss/preflight.css')),
  Olivero: () => own('olivero'),
  'Twenty Twenty-Five': () => own('twenty-twenty-five'),
  Divi: () => own('divi'),
};

const LANGUAGES = ['en', 'ar'];
/** What content on a page takes from what is around it, and a neutral page needs too. */
const INHERITED = ['font-family', 'font-size', 'font-weight', 'letter-spacing', 'word-spacing', 'line-height', 'text-align', 'color'];

/** Of one record, where an element shows nothing without. */
const contentOf = (name: string, language: string) =>
  staticHtml(`cssr-${name}`, {}, language, cssrFeed) ?? staticHtml(`cssr-${name}`, { item: 'amman-2022-11-d2' }, language, cssrFeed);

/** The static HTML of every element, in an article, where themes expect text. */
const articleOf = (language: string) =>
  `<article class="entry-content text-content text-module" lang="${language}" dir="${directionOf(language)}">${NAMES.map(
    (name) => `<cssr-${name}>${contentOf(name, language)}</cssr-${name}>`,
  ).join('\n')}</article>`;

describe('static HTML under the sheets of pages', { skip: !findChromium() && 'no Chromium' }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 760, height: 900 });
  });
  after(() => browser?.close());

  /** The page with a sheet, or one with nothing but what is given to the body. */
  const show = (language: string, sheet: string, body = '', width = '700px') =>
    page.setContent(
      `<!doctype html><style>${sheet}</style><style>${staticSheet()}</style><style>html body{margin:0;padding:0}html article{inline-size:${width};padding:0!important}</style><body style="${body}">${articleOf(language)}`,
    );
  const heights = () =>
    page.$$eval('.cssr-root', (roots) =>
      Object.fromEntries(roots.map((root) => [root.parentElement!.localName, root.getBoundingClientRect().height])),
    );
  /** Words that are cut off, and boxes that are wider than the article. */
  const cut = () =>
    page.$$eval('.cssr-root *', (all) =>
      all
        .filter((each) => {
          const { overflowX, overflowY, blockSize } = getComputedStyle(each);
          const clips = /hidden|clip/.test(overflowX + overflowY) && blockSize !== '0px' && !each.matches('[class*=hidden], [class*=sr-]');
          return clips && (each.scrollHeight > each.clientHeight + 2 || each.scrollWidth > each.clientWidth + 2) && each.clientHeight > 2;
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );

  for (const [name, sheet] of Object.entries(SHEETS))
    for (const language of LANGUAGES)
      it(`${name}, ${language}: every element is as high as on a page without a sheet, within 3 %, and nothing is cut off`, async () => {
        await show(language, sheet());
        const [under, cutOff] = [await heights(), await cut()];
        const inherited = await page.$eval(
          'article',
          (article, names) => {
            const style = getComputedStyle(article);
            return names.map((property) => `${property}: ${style.getPropertyValue(property).replaceAll('"', "'")}`).join(';');
          },
          INHERITED,
        );
        // Themes make the column of text narrower.
        const width = await page.$eval('article > :first-child', (element) => getComputedStyle(element).inlineSize);
        await show(language, '', inherited, width);
        const alone = await heights();
        assert.deepEqual(cutOff, await cut());
        assert.equal(Object.keys(alone).length, NAMES.length);
        const others = Object.entries(alone)
          .map(([tag, height]) => ({
            tag,
            off: Math.abs(under[tag]! / height - 1),
            heights: `${Math.round(under[tag]!)}, not ${Math.round(height)}`,
          }))
          .filter(({ off }) => off > 0.03);
        assert.deepEqual(others, []);
      });

  it('what a page says of the classes of an element on purpose wins', async () => {
    await show('en', '.cssr-mission-card .cssr-title { color: rgb(1, 2, 3); text-transform: uppercase }');
    const look = await page.$eval('.cssr-mission-card .cssr-title', (title) => {
      const { color, textTransform } = getComputedStyle(title);
      return [color, textTransform];
    });
    assert.deepEqual(look, ['rgb(1, 2, 3)', 'uppercase']);
  });
});
