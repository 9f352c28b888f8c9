import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { snippet } from '../../src/publish/snippet.js';
import { demoFeed } from './editions.js';
import { noWordPress, startWordPress, WORDPRESS_FOLDERS, wordPressVersion, type WordPressSite } from './wordpress-site.js';
import { block, visitsOf, type Visits } from './wordpress-visits.js';
import type {} from './wordpress-scripts.js';

const SKIP = noWordPress || (!findChromium() && 'no Chromium');
const CARD = { element: 'mission-card', item: 'amman-2022-11' };
const PLAIN = '[data-type="cssr/content"]';

for (const core of WORDPRESS_FOLDERS)
  describe(`The editor of WordPress ${wordPressVersion(core)}`, { skip: SKIP }, () => tests(core, wordPressVersion(core)));

function tests(core: string, version: string): void {
  let site: WordPressSite;
  let browser: Browser;
  let visits: Visits;
  before(async () => {
    assert.ok(existsSync('dist/wordpress/cssr/cssr.php'), 'npm run build && npm run wordpress first');
    [site, browser] = await Promise.all([startWordPress(core), launchChromium()]);
    visits = visitsOf(site, browser);
    await site.php(`wp_create_user('editor', 'editor', 'e@example.org'); (new WP_User(3))->set_role('editor');`);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  interface Desk {
    readonly page: Page;
    /** Where the text stands: a frame of its own, where the editor has one. */
    readonly canvas: Frame;
    readonly said: string[];
  }
  async function write(who: string): Promise<Desk> {
    const { page, said } = await visits.open(`${site.url}/wp-admin/post-new.php`, { context: await visits.logIn(who), width: 1280 });
    await page.waitForFunction(() => 'wp' in window && !!wp.data?.select('core/block-editor'));
    await page.evaluate(async () => {
      await wp.data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false);
      await wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
    });
    await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
    await page.waitForSelector('iframe[name=editor-canvas], .editor-styles-wrapper');
    const frame = await page.$('iframe[name=editor-canvas]');
    return { page, said, canvas: frame ? await frame.contentFrame() : page.mainFrame() };
  }
  const insert = (page: Page, name: string, attributes: object = {}) =>
    page.evaluate(
      async (given) => {
        await wp.data.dispatch('core/block-editor')['insertBlocks']!(wp.blocks.createBlock(given.name, given.attributes));
      },
      { name, attributes },
    );
  const contentOf = (page: Page) => page.evaluate(() => wp.data.select('core/editor')['getEditedPostContent']!() as string);
  const press = async (place: Page | Frame, selector: string) =>
    // By the button itself, not where it stood a moment ago.
    (await place.waitForSelector(selector))!.evaluate((button) => (button as HTMLElement).click());
  const oursIn = (said: readonly string[]) => said.filter((line) => /cssr/i.test(line));

  it('has its text in a frame from 7.0 on', async () => {
    const { page } = await write('contributor');
    if (Number.parseFloat(version) >= 7) assert.ok(await page.$('iframe[name=editor-canvas]'));
    await page.close();
  });

  it('finds content by its name in either language, in any spelling, and shows it as the page will', async () => {
    const { page, canvas, said } = await write('contributor');
    await insert(page, 'cssr/content');
    const search = (await canvas.waitForSelector('.cssr-chooser input'))!;
    // Without hamza, shadda and ta marbuta, as people type; names stand in the language of who writes.
    await search.type('بعثه التواصل عمان');
    await canvas.waitForFunction(() => document.querySelector('.cssr-choice')?.textContent.includes('Amman'));
    assert.match(await canvas.$eval('.cssr-choice', ({ textContent }) => textContent), /Amman · 6–7 November 2022/);
    assert.deepEqual(
      (await canvas.$$eval('.cssr-group', (all) => all.map(({ textContent }) => textContent))).filter((name) => /Glossary|Term/.test(name)),
      [],
    );
    await press(canvas, '.cssr-choice');
    await canvas.waitForFunction((days) => document.querySelector('.cssr article')?.textContent.includes(days), {}, '6–7 November 2022');
    // As on the site, though the sheet of the editor gives every list marks and room for them.
    const lists = await canvas.$$eval(`${PLAIN} article ul`, (all) =>
      all.map((one) => {
        const { listStyleType, paddingInlineStart, marginBlockStart } = getComputedStyle(one);
        return [listStyleType, paddingInlineStart, marginBlockStart].join(' ');
      }),
    );
    assert.deepEqual([...new Set(lists)], ['none 0px 0px']);
    assert.equal(await canvas.$eval(`${PLAIN} article`, (one) => getComputedStyle(one).borderTopStyle), 'solid', 'with its sheet');
    assert.ok(await canvas.$eval(`${PLAIN} article`, (one) => !!one.closest('[inert]') || getComputedStyle(one).pointerEvents === 'none'));
    // The preview in the other language leaves what is saved as it is.
    await page.evaluate(async () => {
      const { getBlockOrder } = wp.data.select('core/block-editor');
      await wp.data.dispatch('core/block-editor')['selectBlock']!((getBlockOrder!() as string[])[0]);
      // While somebody types, the editor shows no tools.
      await wp.data.dispatch('core/block-editor')['stopTyping']!();
    });
    await press(page, '[aria-label="Preview: العربية"]');
    await canvas.waitForFunction(() => document.querySelector('.cssr article')?.textContent.includes('٦–٧\u00a0تشرين'));
    assert.equal(await contentOf(page), '<!-- wp:cssr/content {"element":"mission-card","item":"amman-2022-11"} /-->');
    await press(page, '[aria-label="Preview: العربية"]');
    await canvas.waitForFunction(() => document.querySelector('.cssr article')?.textContent.includes('November'));
    // In the sidebar, the language of the block.
    const language = await page.waitForSelector(
      '::-p-xpath(//*[contains(@class,"block-editor-block-inspector")]//select[option[text()="العربية"]])',
    );
    await (language as ElementHandle<HTMLSelectElement>).select('ar');
    await canvas.waitForFunction(() => document.querySelector('.cssr article')?.textContent.includes('٦–٧\u00a0تشرين'));
    await page.evaluate(() => wp.data.dispatch('core/editor')['savePost']!());
    assert.equal(
      await page.evaluate(() => wp.data.select('core/editor')['getCurrentPostAttribute']!('content')),
      '<!-- wp:cssr/content {"element":"mission-card","item":"amman-2022-11","language":"ar"} /-->',
    );
    assert.deepEqual(oursIn(said), []);
    await page.close();
  });

  it('makes the block of what is pasted, and of blocks with a shortcode or HTML', async () => {
    const { page } = await write('editor');
    const feed = demoFeed();
    const attributes = { item: CARD.item };
    const html = (delivery: 'block' | 'wordpress' | 'element', more = {}) =>
      snippet({ element: 'mission-card', attributes, language: 'ar', feed }, delivery, more)!;
    const expected = block({ ...CARD, language: 'ar' });
    const given = {
      block: html('block'),
      wordpress: html('wordpress'),
      element: html('element'),
      pinned: html('wordpress', { pinned: true }),
      list: '<div class="cssr" data-cssr="recommendation-list" data-types="concern" data-language="en"></div>',
      shortcode: '[cssr element="mission-card" item="amman-2022-11" language="ar" theme="ocha" heading-level="2"]',
    };
    const pasted = (plainText: string) =>
      page.evaluate((text) => wp.blocks.serialize(wp.blocks.pasteHandler({ HTML: '', plainText: text, mode: 'AUTO' })), plainText);
    /** What the editor offers to make of a block that a text has. */
    const made = (text: string) =>
      page.evaluate((one) => wp.blocks.serialize(wp.blocks.switchToBlockType(wp.blocks.parse(one)[0]!, 'cssr/content') ?? []), text);
    const inHtml = (content: string) => made(`<!-- wp:html -->\n${content}\n<!-- /wp:html -->`);
    const list = block({ element: 'recommendation-list', item: 'types=concern', language: 'en' });
    const short = block({ ...CARD, language: 'ar', theme: 'ocha', 'heading-level': '2' });
    for (const line of [given.block, given.wordpress, given.element]) {
      // Before 7.1 the editor takes the tags of elements for text between lines of Markdown.
      if (line !== given.element || Number.parseFloat(version) >= 7.1) assert.equal(await pasted(line), expected, line);
      assert.equal(await inHtml(line), expected);
    }
    // That of 6.1 leaves one that stands alone as the text it is, which shows the same.
    if (!version.startsWith('6.1.')) assert.equal(await pasted(given.shortcode), short);
    assert.equal(await made(`<!-- wp:shortcode -->\n${given.shortcode}\n<!-- /wp:shortcode -->`), short);
    assert.equal(await pasted(given.list), list);
    assert.equal(await inHtml(given.list), list);
    // A pinned one keeps its words, and what stands beside it is not lost.
    for (const content of [given.pinned, '<p>x</p>', `${given.list}<p>more</p>`]) assert.equal(await inHtml(content), '');
    const kept = await pasted(given.pinned);
    assert.match(kept, /^<!-- wp:html -->\n<div data-cssr="mission-card" [^>]*data-pinned="\w+" lang="ar" dir="rtl">/);
    const words = (html: string) =>
      html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', '\u00a0')
        .trim();
    assert.equal(words(kept), words(given.pinned));
    await page.close();
    const html2 = await (await fetch(await visits.publish(list))).text();
    assert.match(html2, /data-cssr="recommendation-list" data-types="concern"/);
    assert.doesNotMatch(html2, /shadow parliament/);
  });

  it('has patterns, with names in the language of the site, whose blocks all show something', async () => {
    const { page } = await write('editor');
    interface Pattern {
      readonly name: string;
      readonly title: string;
      readonly content: string;
    }
    const patternsNow = () =>
      page.evaluate(async () =>
        (await wp.apiFetch<Pattern[]>({ path: '/wp/v2/block-patterns/patterns' })).filter(({ name }) => name.startsWith('cssr/')),
      );
    const patterns = await patternsNow();
    assert.deepEqual(
      patterns.map(({ name }) => name),
      ['cssr/report-page', 'cssr/missions-page', 'cssr/disclaimer'],
    );
    for (const { name, content } of patterns.slice(0, 2)) {
      const faults = await page.evaluate((text) => wp.blocks.parse(text).filter(({ isValid }) => !isValid).length, content);
      assert.equal(faults, 0, `${name}: nothing that the editor would offer to recover`);
      const shown = await visits.open(await visits.publish(content));
      const empty = await shown.page.$$eval(
        '.cssr',
        (all) => all.filter(({ textContent, firstElementChild }) => !textContent && !firstElementChild).length,
      );
      assert.equal(empty, 0, name);
      assert.equal(await shown.page.$$eval('.cssr', (all) => all.length), content.split('wp:cssr/content').length - 1);
      assert.deepEqual(shown.said, []);
      await shown.close();
    }
    await site.php(`update_option('WPLANG', 'ar'); update_user_meta(3, 'locale', 'ar');`);
    for (const { title, content } of await patternsNow()) {
      assert.match(title, /[\u0600-\u06ff]/);
      for (const [, heading] of content.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)) assert.match(heading!, /^[\u0600-\u06ff ]+$/);
    }
    await site.php(`update_option('WPLANG', ''); delete_user_meta(3, 'locale');`);
    await page.close();
  });

  it('has said nothing in the log of PHP', () => {
    const log = `${site.folder}/debug.log`;
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => line.includes('/plugins/cssr/')),
      [],
    );
  });
}
