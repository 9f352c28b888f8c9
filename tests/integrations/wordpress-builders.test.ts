import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { snippet } from '../../src/publish/snippet.js';
import { demoFeed } from './editions.js';
import { BUILDERS } from './wordpress-builders.js';
import { noWordPress, startWordPress, WORDPRESS_FOLDERS, wordPressVersion, type WordPressSite } from './wordpress-site.js';
import { block, visitsOf, type Visits } from './wordpress-visits.js';

const SKIP = noWordPress || (!findChromium() && 'no Chromium');
const CARD = { element: 'mission-card', item: 'amman-2022-11', language: 'ar' };
const KINDS = ['elementor-text', 'elementor-shortcode', 'elementor-html', 'elementor-cache', 'divi-text', 'divi-code'] as const;

for (const core of WORDPRESS_FOLDERS)
  describe(`Page builders, as they are told of, in WordPress ${wordPressVersion(core)}`, { skip: SKIP }, () => tests(core));

function tests(core: string): void {
  let site: WordPressSite;
  let browser: Browser;
  let visits: Visits;
  before(async () => {
    assert.ok(existsSync('dist/wordpress/cssr/cssr.php'), 'npm run build && npm run wordpress first');
    [site, browser] = await Promise.all([startWordPress(core), launchChromium()]);
    visits = visitsOf(site, browser);
    writeFileSync(`${site.folder}/site/wp-content/mu-plugins/builders.php`, BUILDERS);
    await site.php(`switch_theme('classic');`);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Publishes a text whose content goes through a builder. */
  const publish = async (content: string, meta: Readonly<Record<string, string>>) =>
    `${site.url}/?page_id=${await site.php(
      `$id = wp_insert_post(wp_slash(['post_title' => 'A page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $arg[0]]));
      foreach ($arg[1] as $name => $value) update_post_meta($id, $name, wp_slash($value)); echo $id;`,
      [content, meta],
    )}`;
  /** The words of the page, as somebody reads them, without what is typographic. */
  const words = (page: Page) => page.$eval('main', ({ innerText }) => innerText.replace(/[\s"'“”‘’]+/g, ' ').trim());
  const elements = (page: Page) =>
    page.$$eval('main *', (all) =>
      all.filter((one) => one.localName.startsWith('cssr-')).map((one) => `${one.localName} ${one.getAttribute('state')}`),
    );

  const feed = demoFeed();
  const content = { element: 'mission-card', attributes: { item: CARD.item }, language: 'ar', feed } as const;
  const pasted = {
    'a shortcode': '[cssr element="mission-card" item="amman-2022-11" language="ar"]',
    'a line for WordPress': snippet(content, 'wordpress')!,
    'a block of several lines': snippet(content, 'block')!,
  };
  for (const [what, text] of Object.entries(pasted))
    it(`${what} shows the same in each`, async () => {
      const plain = await visits.open(await publish(block(CARD), {}), { script: false });
      const expected = await words(plain.page);
      await plain.close();
      for (const kind of KINDS) {
        const url = await publish(text, { builder_kind: kind });
        // Twice: the second time, a cache has it.
        await (await fetch(url)).text();
        const without = await visits.open(url, { script: false });
        assert.equal(await words(without.page), expected, kind);
        // A text makes paragraphs of lines; what is for WordPress stands on one.
        const isText = kind.endsWith('-text') && text.includes('\n');
        const paragraphs = await without.page.$$eval('main p:empty, main .cssr br, main .cssr p > div', (all) => all.length);
        if (!isText) assert.equal(paragraphs, 0, `${kind}: no paragraphs of the builder's`);
        assert.equal(
          await without.page.$eval('.cssr-mission-card article', (one) => getComputedStyle(one).borderTopStyle),
          'solid',
          `${kind}: with its sheet`,
        );
        await without.close();
        const shown = await visits.open(url);
        assert.deepEqual(await elements(shown.page), ['cssr-mission-card ready'], kind);
        assert.deepEqual(shown.said, [], kind);
        await shown.close();
      }
    });

  it('what Divi keeps stays readable where it is shown as it is kept', async () => {
    const url = await publish(pasted['a block of several lines'], { builder_kind: 'divi-kept' });
    const without = await visits.open(url, { script: false });
    assert.match(await words(without.page), /^بعثة تواصل.*كما كان في/);
    await without.close();
    const shown = await visits.open(url);
    assert.deepEqual(await elements(shown.page), ['cssr-mission-card ready']);
    await shown.close();
  });

  it('is complete while scripts are delayed, and comes to life when they come', async () => {
    // First with the words by which it asks to be left alone, then as if a plugin did not know them.
    const asks = await visits.open(await publish(pasted['a shortcode'], { delays: ' no-such-words' }));
    assert.deepEqual(await elements(asks.page), ['cssr-mission-card ready'], 'left alone');
    await asks.close();
    const { page, said, close } = await visits.open(await publish(pasted['a shortcode'], { delays: ' nowprocket' }));
    assert.deepEqual(await elements(page), []);
    const before = await words(page);
    assert.match(before, /^بعثة تواصل.*كما كان في/);
    await page.mouse.move(200, 200);
    await page.waitForSelector('cssr-mission-card[state=ready]');
    assert.deepEqual(said, []);
    await close();
  });

  it('shows what comes later by innerHTML: a tab, a popup, a page without reloading', async () => {
    const { page, said, close } = await visits.open(await publish(pasted['a shortcode'], {}));
    await page.waitForSelector('cssr-mission-card[state=ready]');
    // The same content again, and other content, whose words are not in the page.
    const html = await site.php(
      `echo do_shortcode('[cssr element="mission-card" item="amman-2022-11" language="ar"][cssr element="contact" language="ar"]');`,
    );
    await page.$eval('main', (main, text) => main.insertAdjacentHTML('beforeend', `<section id="later">${text}</section>`), html);
    await page.waitForSelector('#later cssr-mission-card[state=ready]');
    const text = await page.$eval('#later', (one) => (one as HTMLElement).innerText);
    assert.match(text, /civilsociety|@|مكتب المبعوث الخاص/, 'the static HTML stands where the words of the script are not there');
    assert.deepEqual(said, []);
    await close();
  });
}
