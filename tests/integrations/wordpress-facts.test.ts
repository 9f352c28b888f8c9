import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { shippedPieces } from './php.js';
import { noWordPress, startWordPress, WORDPRESS_FOLDERS, wordPressVersion, type WordPressSite } from './wordpress-site.js';
import { block, visitsOf, type Visits } from './wordpress-visits.js';
import type {} from './wordpress-scripts.js';

const SKIP = noWordPress || (!findChromium() && 'no Chromium');
const FIGURE = { kind: 'figure', item: 'geneva-rounds' };
const SENTENCE = 'The Room met {fact} times in Geneva ({as-of}).';

/** A block with an attribute that is bound to a fact. */
function bound(args: object, name = 'paragraph', inner = '<p>SAVED</p>', attribute = 'content'): string {
  const said = { metadata: { bindings: { [attribute]: { source: 'cssr/fact', args } } } };
  return `<!-- wp:${name} ${JSON.stringify(said)} -->\n${inner}\n<!-- /wp:${name} -->`;
}
const BUTTON = '<div class="wp-block-button"><a class="wp-block-button__link wp-element-button">SAVED</a></div>';

for (const core of WORDPRESS_FOLDERS)
  describe(`Facts and languages in WordPress ${wordPressVersion(core)}`, { skip: SKIP }, () => tests(core, wordPressVersion(core)));

function tests(core: string, version: string): void {
  // "6.10" would come after "6.9".
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const hasBindings = major * 100 + minor >= 605;
  const skip = !hasBindings && 'no block bindings before 6.5';
  let site: WordPressSite;
  let browser: Browser;
  let visits: Visits;
  before(async () => {
    assert.ok(existsSync('dist/wordpress/cssr/cssr.php'), 'npm run build && npm run wordpress first');
    [site, browser] = await Promise.all([startWordPress(core), launchChromium()]);
    visits = visitsOf(site, browser);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** What visitors get of a text. */
  async function pageOf(content: string): Promise<string> {
    const html = await (
      await fetch(await visits.publish(`<!-- wp:html -->\nBEGIN\n<!-- /wp:html -->\n${content}\n<!-- wp:html -->\nEND\n<!-- /wp:html -->`))
    ).text();
    return /BEGIN([\s\S]*)END/.exec(html)![1]!;
  }

  it('shows what was saved where there are no bindings', { skip: hasBindings && 'there are' }, async () => {
    assert.match(await pageOf(bound({ ...FIGURE, sentence: SENTENCE })), /<p[^>]*>SAVED<\/p>/);
  });

  it('puts a fact into a sentence of a paragraph, a heading and a button, in the language of the page', { skip }, async () => {
    const content = [
      bound({ ...FIGURE, sentence: SENTENCE }),
      bound({ kind: 'date', item: 'amman-2022-11' }, 'heading', '<h2 class="wp-block-heading">SAVED</h2>'),
      `<!-- wp:buttons --><div class="wp-block-buttons">${bound({ kind: 'term', item: 'step-for-step' }, 'button', BUTTON, 'text')}</div><!-- /wp:buttons -->`,
      bound({ kind: 'disclaimer' }),
      bound({ kind: 'definition', item: 'early-recovery', language: 'ar' }),
    ].join('\n\n');
    const html = await pageOf(content);
    for (const said of [
      '>The Room met <span lang="en" dir="ltr">10</span> times in Geneva (<span lang="en" dir="ltr">As of 2023</span>).</p>',
      '><span lang="en" dir="ltr">6–7 November 2022</span></h2>',
      '><span lang="en" dir="ltr">step-for-step</span></a>',
      '><span lang="en" dir="ltr">Views recorded in this report are summaries',
      '><span lang="ar" dir="rtl">عمل يبدأ في أثناء أزمة إنسانية',
    ])
      assert.ok(html.replaceAll('&#8211;', '–').includes(said), `${said}\n${html}`);
    assert.doesNotMatch(html, /SAVED|cssr/, 'and the page asks for nothing of the plugin besides');
    await site.php(`update_option('WPLANG', 'ar');`);
    assert.match(await pageOf(content), /<span lang="ar" dir="rtl">١٠<\/span>/);
    await site.php(`update_option('WPLANG', '');`);
  });

  it(
    'says the fallback of the editor where there is no such fact, or leaves the block out, and tells who can put it right',
    { skip },
    async () => {
      const gone = { kind: 'figure', item: 'no-such-thing' };
      const fallback = 'Many <b>times</b> [secret_tool].';
      const content = `${bound({ ...gone, sentence: SENTENCE, fallback })}\n${bound(gone, 'heading', '<h2 class="wp-block-heading">SAVED</h2>')}\n${bound({})}`;
      const html = await pageOf(content);
      assert.match(html, /Many &lt;b&gt;times&lt;\/b&gt; &#0?91;secret_tool&#0?93;\./);
      assert.doesNotMatch(html, /<h2 class="wp-block-heading|<p[^>]*><\/p>|SAVED|SECRET|CSSR:/);
      const { page } = await visits.open(await visits.publish(content), { context: await visits.logIn('contributor') });
      assert.match(await page.evaluate(() => document.body.textContent), /CSSR: there is no such figure, date or term\./);
      await page.close();
      for (const args of [
        { kind: 'figure' },
        { kind: 'figure', item: 'geneva-rounds outreach-missions' },
        { kind: 'date', item: 'types=concern' },
        { kind: ['figure'], item: { a: 1 } },
        { kind: 'constructor', item: 'x' },
      ])
        assert.doesNotMatch(await pageOf(bound(args)), /<p/, JSON.stringify(args));
    },
  );

  it('escapes what an editor and an edition say', { skip }, async () => {
    const html = await pageOf(bound({ ...FIGURE, sentence: '<img src=x onerror=alert(1)>{fact}"onmouseover="x' }));
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;<span lang="en" dir="ltr">10<\/span>/);
    const given = { text: '</span><script>alert(1)</script>[secret_tool]', lang: '"><script>', dir: 'ltr', as_of: '<b>' };
    const said = await site.php(`echo Cssr\\fact_sentence(['sentence' => '{fact} {as-of}'], $arg);`, given);
    assert.doesNotMatch(said, /<script|<b>|\[/);
  });

  it('finds the dates of every mission where it looks for them', async () => {
    for (const language of ['en', 'ar']) {
      const list = JSON.parse(shippedPieces('mission-list', language)['all']!.view) as { view: { rows: { id: string; dates: string }[] } };
      const facts = JSON.parse(
        await site.php(
          `$facts = []; foreach ($arg['ids'] as $id) $facts[$id] = Cssr\\fact(['kind' => 'date', 'item' => $id, 'language' => $arg['language']])['text'] ?? null; echo wp_json_encode($facts);`,
          { ids: list.view.rows.map(({ id }) => id), language },
        ),
      ) as Record<string, string | null>;
      for (const { id, dates } of list.view.rows) assert.equal(facts[id], dates, id);
    }
  });

  it('is put into a sentence by choosing in the sidebar, and shown in the editor as on the page', { skip }, async () => {
    if (major * 100 + minor < 607) return;
    const { page, said } = await visits.open(`${site.url}/wp-admin/post-new.php`, {
      context: await visits.logIn('contributor'),
      width: 1280,
    });
    await page.waitForFunction(() => !!wp.data.select('core/block-editor'));
    await page.evaluate(async () => {
      await wp.data.dispatch('core/preferences')['set']!('core/edit-post', 'welcomeGuide', false);
      await wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
      await wp.data.dispatch('core/block-editor')['insertBlocks']!(
        wp.blocks.createBlock('core/paragraph', { content: 'The Room met {fact} times in <strong>Geneva</strong>.' }),
      );
    });
    const panel = await page.waitForSelector(
      '::-p-xpath(//button[contains(@class,"components-panel__body-toggle") and contains(.,"CSSR figure, date or term")])',
    );
    await panel!.evaluate((button) => (button as HTMLElement).click());
    await page.type('.interface-complementary-area .cssr-chooser input', 'جولات');
    await page.waitForFunction(() => document.querySelector('.cssr-choice')?.textContent === 'CSSR rounds in Geneva');
    await page.$eval('.cssr-choice', (choice) => (choice as HTMLElement).click());
    const frame = await page.$('iframe[name=editor-canvas]');
    const canvas = frame ? await frame.contentFrame() : page.mainFrame();
    await canvas.waitForFunction(
      () => document.querySelector('[data-type="core/paragraph"]')?.textContent === 'The Room met 10 times in Geneva.',
    );
    const saved = await page.evaluate(() => wp.data.select('core/editor')['getEditedPostContent']!() as string);
    const args = '{"sentence":"The Room met {fact} times in Geneva.","kind":"figure","item":"geneva-rounds"}';
    assert.equal(
      saved.replace(/\s*<p><\/p>\s*/, ''),
      `<!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"cssr/fact","args":${args}}}}} --><!-- /wp:paragraph -->`,
      'no figure is saved',
    );
    assert.match(await pageOf(saved), /The Room met <span lang="en" dir="ltr">10<\/span> times in Geneva\./);
    assert.deepEqual(
      said.filter((line) => /cssr/i.test(line)),
      [],
    );
    await page.close();
  });

  const speaks = async (url: string) => /data-cssr="mission-card"[^>]* lang="(\w+)"/.exec(await (await fetch(url)).text())?.[1];
  const preview = (post: string) =>
    site.php(
      `define('REST_REQUEST', true); $request = new WP_REST_Request('GET', '/wp/v2/block-renderer/cssr/content');
      $request->set_query_params(['context' => 'edit', 'post_id' => (int) $arg, 'attributes' => ['element' => 'mission-card', 'item' => 'amman-2022-11']]);
      echo rest_do_request($request)->get_data()['rendered'];`,
      post,
    );
  for (const plugin of ['polylang', 'wpml'])
    it(`speaks the language that ${plugin} tells: of the page to visitors, of the text to who writes it`, async () => {
      const url = await visits.publish(block({ element: 'mission-card', item: 'amman-2022-11' }));
      const post = /\d+$/.exec(url)![0];
      const tell = (current: string | boolean, posts: Record<string, string> = {}) =>
        site.php(`update_option('test_' . $arg[0], ['current' => $arg[1], 'posts' => $arg[2]]);`, [plugin, current, posts]);
      await tell(plugin === 'polylang' ? 'ar_SY' : 'ar', { [post]: 'ar' });
      assert.equal(await speaks(url), 'ar');
      if (hasBindings) assert.match(await pageOf(bound(FIGURE)), /<span lang="ar" dir="rtl">١٠<\/span>/);
      assert.match(await preview(post), /lang="ar" dir="rtl"/);
      await tell('fr', { [post]: 'ar' });
      assert.equal(await speaks(url), 'fr');
      assert.match(await preview(post), /lang="ar" dir="rtl"/, 'that of the text that is edited');
      // What is no language: all of them, or none.
      for (const none of ['all', false, '<script>']) {
        await tell(none);
        assert.equal(await speaks(url), 'en');
      }
      await site.php(`delete_option('test_' . $arg);`, plugin);
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
