import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { snippet } from '../../src/publish/snippet.js';
import { CARD_PATH, cardFiles, demoFeed, edition, longList, withIndex, type Files } from './editions.js';
import { shippedIndex } from './php.js';
import { noWordPress, startWordPress, WORDPRESS_FOLDERS, wordPressVersion, type WordPressSite } from './wordpress-site.js';
import { block, visitsOf, type Visits } from './wordpress-visits.js';
import { VERSION } from '../../src/version.js';

const SKIP = noWordPress || (!findChromium() && 'no Chromium');
const CARD = { element: 'mission-card', item: 'amman-2022-11', language: 'ar' };
/** Its dates; no line breaks within them. */
const DAYS = /٦–٧\sتشرين\sالثاني\/\u2060?نوفمبر\s٢٠٢٢/;

for (const core of WORDPRESS_FOLDERS) describe(`WordPress ${wordPressVersion(core)}`, { skip: SKIP }, () => tests(core));

function tests(core: string): void {
  let site: WordPressSite;
  let browser: Browser;
  let visits: Visits;
  let server: Server;
  /** What the server of the content answers, and what it was asked. */
  let answer: (response: ServerResponse, path: string) => void;
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  let origin: string;

  before(async () => {
    assert.ok(existsSync('dist/wordpress/cssr/cssr.php'), 'npm run build && npm run wordpress first');
    server = createServer((request, response) => {
      asked.push({ path: request.url!, headers: request.headers });
      answer(response, request.url!);
    }).listen(0, '127.0.0.1');
    [site, browser] = await Promise.all([startWordPress(core), launchChromium()]);
    visits = visitsOf(site, browser);
    const { port } = server.address() as { port: number };
    origin = `http://127.0.0.1:${port}`;
    await site.php(`update_option('test_port', $arg);`, port);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
    server?.close();
    server?.closeAllConnections();
  });

  /** The sheets of the plugin that a page asks for. */
  const sheets = (html: string) =>
    [...html.matchAll(/<link [^>]*\/plugins\/cssr\/assets\/(?:static\/)?([\w-]+\.css)/g)].map(([, name]) => name);
  const publish: Visits['publish'] = (...given) => visits.publish(...given);
  const open: Visits['open'] = (...given) => visits.open(...given);
  const logIn: Visits['logIn'] = (name) => visits.logIn(name);
  const inner = (page: Page, selector = '.cssr') =>
    page.$eval(selector, (block) => block.innerHTML.replace(/\s+/g, ' ').replaceAll('> <', '><').trim());
  /** The elements of the library on a page, with their states. */
  const elements = (page: Page) =>
    page.$$eval('.cssr > *', (all) =>
      all.filter(({ localName }) => localName.startsWith('cssr-')).map((one) => `${one.localName} ${one.getAttribute('state')}`),
    );
  /** A server that has an edition in its folder `/edition/`. */
  const serve =
    (files: Files, headers: Record<string, string> = {}): typeof answer =>
    (response, path) => {
      const text = files[path.replace('/edition/', '')];
      response.writeHead(text === undefined ? 404 : 200, headers).end(text);
    };
  /** Sets the address, as an administrator does, which fetches at once; gives what the administrator is told. */
  const settings = async (given: { edition_url?: string; theme?: string; script?: boolean }) =>
    JSON.parse(
      await site.php(`delete_option('cssr_settings'); update_option('cssr_settings', $arg); echo wp_json_encode(Cssr\\troubles());`, {
        script: true,
        ...given,
      }),
    ) as string[];
  const refresh = async (seconds = 30) =>
    JSON.parse(await site.php(`Cssr\\refresh($arg); echo wp_json_encode(Cssr\\troubles());`, seconds)) as string[];
  const pathsAsked = () => asked.map(({ path }) => path.replace('/edition/', ''));
  /** The words that a page has for the script. */
  const viewsIn = (html: string) =>
    [...html.matchAll(/<script type="application\/json" class="cssr-content">(.*?)<\/script>/gs)].flatMap(
      ([, json]) => JSON.parse(json!) as { element: string; key: string; language: string; edition: string; view: object }[],
    );

  it('shows a block: complete and dated without script, an element with it, in Arabic from right to left', async () => {
    const url = await publish(`<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n${block({ ...CARD, theme: 'ocha' })}`);
    const without = await open(url, { script: false });
    const text = await without.page.$eval('.cssr', ({ textContent }) => textContent);
    for (const fact of [/عمّان/, DAYS, /كما كان في/]) assert.match(text, fact);
    assert.deepEqual(await without.page.$eval('.cssr', (one) => [(one as HTMLElement).lang, getComputedStyle(one).direction]), [
      'ar',
      'rtl',
    ]);
    assert.ok(await without.page.$('.cssr time[datetime]'));
    assert.equal(
      await without.page.$eval('.cssr article', (one) => getComputedStyle(one).borderTopWidth),
      '2px',
      'the style of static HTML, with the rule of the theme',
    );
    await without.close();

    const { page, requests, said, close } = await open(url);
    assert.deepEqual(await elements(page), ['cssr-mission-card ready']);
    assert.equal(
      await page.$eval('cssr-mission-card', (card) => getComputedStyle(card.shadowRoot!.querySelector('[lang=ar]')!).direction),
      'rtl',
    );
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${site.url}/`) && !address.startsWith('data:')),
      [],
      'nothing is asked of anyone else',
    );
    assert.deepEqual(
      requests.filter((address) => address.includes('/cssr/')).map((address) => address.replace(/.*\/|\?.*/g, '')),
      ['mission-card.css', `cssr-core-${VERSION}.js`, `cssr-mission-card-${VERSION}.js`],
      'its sheet, the script that all need, that of the element; words and theme are in the page',
    );
    assert.deepEqual(await page.cookies(), []);
    const kept = await page.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)));
    assert.deepEqual(
      kept.filter((key) => key !== 'wpEmojiSettingsSupports'),
      [],
    );
    await close();
  });

  it('asks optimizing plugins to leave the script alone, and leaves pages without content alone', async () => {
    const html = await (await fetch(await publish(`${block(CARD)}${block(CARD)}${block({ element: 'contact', language: 'fr' })}`))).text();
    const script =
      /<script (?:id="cssr-core-js" )?defer nowprocket data-no-optimize="1" data-cfasync="false" src=['"][^'"]+\/cssr-core-[\d.]+\.js\?ver=\w+['"][^>]*><\/script>\s*<script [^>]*defer [^>]*\/cssr-mission-card-/;
    assert.match(html, script);
    assert.deepEqual(sheets(html), ['static.css'], 'one sheet, which has all that several elements need');
    assert.deepEqual(
      viewsIn(html).map(({ element, key, language }) => `${element}/${key}.${language}`),
      ['mission-card/item.amman-2022-11.ar', 'contact/all.fr'],
      'each piece once',
    );
    assert.ok(
      html.indexOf('class="cssr-content"') < html.search(script) && html.indexOf('class="cssr-content"') > html.lastIndexOf('</article>'),
    );
    assert.doesNotMatch(await (await fetch(await publish('<p>Nothing of it</p>'))).text(), /cssr/);
  });

  it('shows a shortcode in old content, with typographic quotes, another level of headings, and within a page builder', async () => {
    const shortcode = '[cssr element="mission-card" item="amman-2022-11" language="ar" theme="ocha"]';
    const expected = await open(await publish(block({ ...CARD, theme: 'ocha' })), { script: false });
    const html = await inner(expected.page);
    await expected.close();
    const names = [...Object.keys(shippedIndex().elements), 'language-switch'];
    const each = (write: (element: string) => string) => names.map(write).join('\n\n');
    const shortcodeOf = (element: string) => `[cssr element="${element}" language="en"]`;
    // Their tags alone: WordPress makes quotes of words typographic, which not every page builder does.
    const inners = (page: Page) => page.$$eval('.cssr', (blocks) => blocks.map((one) => one.innerHTML.replaceAll(/>[^<]+/g, '>')));
    const blocks = await open(await publish(each((element) => block({ element, language: 'en' }))), { script: false });
    const all = await inners(blocks.page);
    assert.ok(all.length > 10);
    await blocks.close();
    const cases = [
      await publish(`Before\n\n${shortcode}\n\nAfter`),
      await publish(`Before\n\n${shortcode.replaceAll('"', '”')}\n\nAfter`),
      await publish(`Before\n\n${shortcode}\n\nAfter`, { builder: true }),
    ];
    await site.php(`switch_theme('classic');`);
    try {
      for (const url of cases) {
        const { page, close } = await open(url, { script: false });
        assert.equal(await inner(page), html, url);
        const text = await page.$eval('main', ({ textContent }) => textContent);
        assert.match(text, /^\s*Before[\s\S]*After\s*$/);
        await close();
      }
      const { page: builder, close: closeBuilder } = await open(await publish(each(shortcodeOf), { builder: true }), { script: false });
      assert.deepEqual(await inners(builder), all, 'no element has more paragraphs within a page builder');
      await closeBuilder();
      const { page, close } = await open(await publish('[cssr element=mission-card item=amman-2022-11 heading-level=5]'), {
        script: false,
      });
      assert.ok(await page.$('.cssr h5'));
      assert.equal(await page.$('.cssr h3'), null);
      await close();
    } finally {
      await site.php(`switch_theme('twentytwentythree');`);
    }
  });

  it('passes what the script can do besides to the element, but no address of another server', async () => {
    const html = await (
      await fetch(await publish('[cssr element="mission-list" layout="table" sort="oldest" src="https://example.org/x" pinned="a"]'))
    ).text();
    assert.match(html, /data-cssr="mission-list"[^>]* data-layout="table"/);
    assert.doesNotMatch(html, /data-src|data-pinned|example\.org/);
  });

  it('keeps what a contributor writes: block, shortcode and pasted block, but no script', async () => {
    const context = await logIn('contributor');
    const { page } = await open(`${site.url}/wp-admin/post-new.php`, { context });
    const feed = demoFeed();
    const pasted = snippet({ element: 'mission-card', attributes: { item: CARD.item }, language: 'ar', feed }, 'wordpress')!;
    const content = `${block(CARD)}\n\n<!-- wp:shortcode -->[cssr element="mission-list"]<!-- /wp:shortcode -->\n\n<!-- wp:html -->${pasted}<script>window.mine = 1</script><!-- /wp:html -->`;
    const id = await page.evaluate(async (text) => {
      const { apiFetch } = (window as unknown as { wp: { apiFetch: (request: object) => Promise<{ id: number }> } }).wp;
      return (
        await apiFetch({ path: '/wp/v2/posts', method: 'POST', data: { title: 'By a contributor', content: text, status: 'pending' } })
      ).id;
    }, content);
    await page.close();
    await site.php(`wp_publish_post($arg);`, id);
    const shown = await open(`${site.url}/?p=${id}`);
    assert.deepEqual(await elements(shown.page), ['cssr-mission-card ready', 'cssr-mission-list ready', 'cssr-mission-card ready']);
    assert.equal(await shown.page.evaluate(() => 'mine' in window), false);
    assert.deepEqual(shown.said, []);
    await shown.close();
    const alone = await open(await publish(`<!-- wp:html -->${pasted}<!-- /wp:html -->`));
    assert.deepEqual(await elements(alone.page), ['cssr-mission-card ready'], 'a pasted block alone loads the script');
    await alone.close();
    const kept = snippet({ element: 'mission-card', attributes: { item: CARD.item }, language: 'ar', feed }, 'wordpress', {
      pinned: true,
    })!;
    const pinned = await open(await publish(`<!-- wp:html -->${kept}<!-- /wp:html -->`));
    assert.deepEqual(await elements(pinned.page), ['cssr-mission-card ready'], 'a pinned one keeps its words');
    assert.equal(await pinned.page.$eval('cssr-mission-card', (card) => card.shadowRoot!.querySelector('[part=note]')), null);
    await pinned.close();
    const without = await open(`${site.url}/?p=${id}`, { script: false });
    for (const text of await without.page.$$eval('.cssr', (all) => all.map(({ textContent }) => textContent)))
      assert.match(text, /كما كان في|As of/);
    await without.close();
  });

  it('speaks the language of the site, in a theme from right to left, and in a sidebar', async () => {
    const url = await publish(block({ element: 'mission-card', item: 'amman-2022-11' }));
    const english = await open(url, { script: false });
    assert.deepEqual(await english.page.$eval('.cssr', (one) => [(one as HTMLElement).lang, (one as HTMLElement).dir]), ['en', 'ltr']);
    await english.close();
    await site.php(
      `update_option('WPLANG', 'ar'); switch_theme('classic');
      update_option('widget_block', [2 => ['content' => $arg], '_multiwidget' => 1]);
      update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => ['block-2'], 'array_version' => 3]);`,
      block({ element: 'mission-list' }),
    );
    try {
      const { page, said, close } = await open(url);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), 'rtl');
      assert.deepEqual(await elements(page), ['cssr-mission-card ready', 'cssr-mission-list ready']);
      assert.deepEqual(await page.$$eval('.cssr', (all) => all.map((one) => (one as HTMLElement).lang)), ['ar', 'ar']);
      assert.ok(await page.$('head link#cssr-static-mission-card-css'), 'in the head, in a theme of the old kind too');
      assert.deepEqual(said, []);
      await close();
      const narrow = await open(url, { width: 360 });
      assert.ok((await narrow.page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
      await narrow.close();
    } finally {
      await site.php(
        `update_option('WPLANG', ''); switch_theme('twentytwentythree'); update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'array_version' => 3]);`,
      );
    }
  });

  it('tells those who write, and only them, when there is nothing of a name', async () => {
    const url = await publish(`<p>Here</p>${block({ element: 'mission-card', item: 'no-such-<b>' })}[cssr element="nothing"][cssr]`);
    assert.doesNotMatch(await (await fetch(url)).text(), /CSSR|class="cssr"/);
    const context = await logIn('contributor');
    const { page } = await open(url, { context });
    const text = await page.evaluate(() => document.body.textContent);
    assert.match(text, /there is no content with the name mission-card/);
    assert.match(text, /no content with the name nothing/);
    await page.close();
  });

  it('shows what a word narrows, with script and without; tells those who write where the edition has nothing so narrow', async () => {
    const shortcode = (types: string) => `[cssr element="recommendation-list" types="${types}" language="en"]`;
    const wordsOf = async (url: string, script: boolean) => {
      const { page, close } = await open(url, { script });
      if (script) assert.deepEqual(await elements(page), ['cssr-recommendation-list ready']);
      const words = await page.$eval(
        '.cssr',
        ({ textContent, firstElementChild }) => firstElementChild?.shadowRoot?.textContent ?? textContent,
      );
      await close();
      return words;
    };
    for (const script of [false, true]) {
      const one = await wordsOf(await publish(shortcode('concern')), script);
      assert.match(one, /absence of progress/);
      assert.doesNotMatch(one, /shadow parliament/);
      assert.match(await wordsOf(await publish(shortcode('concern demand')), script), /shadow parliament/, 'all of it');
    }
    const url = await publish(shortcode('concern demand'));
    assert.doesNotMatch(await (await fetch(url)).text(), /narrowed like this|data-types/);
    const { page } = await open(url, { context: await logIn('contributor') });
    assert.match(await page.evaluate(() => document.body.textContent), /has nothing that is narrowed like this: types\./);
    await page.close();
  });

  it('has the words of all languages in the page where a reader can choose one', async () => {
    const url = await publish(`${block({ element: 'language-switch' })}${block({ ...CARD, language: 'en' })}`);
    const html = await (await fetch(url)).text();
    assert.deepEqual(
      viewsIn(html).map(({ element, language }) => `${element} ${language}`),
      ['mission-card en', 'mission-card ar', 'mission-card fr'],
    );
    const { page, requests, said, close } = await open(url);
    const before = requests.length;
    await page.$eval('cssr-language-switch', (one) => one.shadowRoot!.querySelector<HTMLInputElement>('[value=ar]')!.click());
    await page.waitForFunction(
      (days) => new RegExp(days).test(document.querySelector('cssr-mission-card')!.shadowRoot!.textContent),
      {},
      DAYS.source,
    );
    assert.deepEqual(await page.$eval('cssr-mission-card', (one) => one.getAttribute('state')), 'ready');
    assert.deepEqual(requests.slice(before), [], 'nothing is asked for');
    assert.deepEqual(said, []);
    await close();
  });

  it('fetches what the administrator names and pages show, asks for changes only, and tells nobody of the site', async () => {
    const url = await publish(block({ ...CARD, language: 'en' }));
    await (await fetch(url)).text();
    answer = serve(edition('2026-12-01', cardFiles('A newer edition')), {
      etag: '"one"',
      'last-modified': 'Tue, 01 Dec 2026 00:00:00 GMT',
    });
    asked.length = 0;
    assert.deepEqual(await settings({ edition_url: `${origin}/edition/edition.json` }), []);
    assert.equal(pathsAsked()[0], 'edition.json');
    assert.deepEqual(
      pathsAsked()
        .filter((path) => path.startsWith(CARD_PATH))
        .sort(),
      [`${CARD_PATH}.html`, `${CARD_PATH}.json`],
    );
    assert.ok(!pathsAsked().some((path) => path.startsWith('quote/item.amman-2022-11-a2')), 'what no page shows is not fetched');
    assert.doesNotMatch(JSON.stringify(asked[0]!.headers).replace(/"host":"[^"]*"/, ''), new RegExp(`:${new URL(site.url).port}`));
    asked.length = 0;
    const without = await open(url, { script: false });
    assert.equal(await without.page.$eval('.cssr', ({ textContent }) => textContent), 'A newer edition');
    await without.close();
    const { page, requests, said, close } = await open(url);
    assert.deepEqual(await elements(page), ['cssr-mission-card ready']);
    assert.match(await page.$eval('cssr-mission-card', (card) => card.shadowRoot!.textContent), /A newer edition/);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(site.url) || address.includes('.json')),
      [],
      'no content is asked for',
    );
    assert.deepEqual([said, asked], [[], []], 'no visitor waits for the server of the content');
    await close();

    answer = (response) => response.writeHead(304).end();
    asked.length = 0;
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(pathsAsked(), ['edition.json']);
    assert.deepEqual(
      [asked[0]!.headers['if-none-match'], asked[0]!.headers['if-modified-since']],
      ['"one"', 'Tue, 01 Dec 2026 00:00:00 GMT'],
    );
    assert.match(await (await fetch(url)).text(), /A newer edition/);
  });

  it('fetches only those pieces again that have changed', async () => {
    asked.length = 0;
    answer = serve(edition('2026-12-01', cardFiles('A changed piece')));
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(pathsAsked(), ['edition.json', `${CARD_PATH}.json`, `${CARD_PATH}.html`]);
    const html = await (await fetch(await publish(block({ ...CARD, language: 'en' })))).text();
    assert.match(html, /<h3>A changed piece<\/h3>/);
    assert.equal(JSON.stringify(viewsIn(html)).includes('A changed piece'), true);
  });

  it('fetches a new piece for who writes, when it is saved or looked at; visitors get what came with the plugin until it is there', async () => {
    const files = edition('2026-12-01', cardFiles('A changed piece'));
    answer = serve(files);
    asked.length = 0;
    await publish(
      `<!-- wp:group -->${block({ element: 'term', item: 'special-envoy' })}<!-- /wp:group -->\n\n[cssr element="term" item="cssr"]`,
    );
    assert.deepEqual(pathsAsked().sort(), [
      'term/item.cssr.en.html',
      'term/item.cssr.en.json',
      'term/item.special-envoy.en.html',
      'term/item.special-envoy.en.json',
    ]);
    // Written by a program, so that nobody has waited.
    const id = await site.php(
      `wp_set_current_user(0); echo wp_insert_post(['post_title' => 'A page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $arg]);`,
      '[cssr element="term" item="ose-syria"]',
    );
    const url = `${site.url}/?page_id=${id}`;
    asked.length = 0;
    const html = await (await fetch(url)).text();
    assert.match(html, /data-edition="2026-11-26"/);
    assert.equal(viewsIn(html)[0]!.edition, '2026-11-26', 'words and static HTML are of the same edition');
    assert.deepEqual(asked, []);
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(pathsAsked(), ['edition.json', 'term/item.ose-syria.en.json', 'term/item.ose-syria.en.html']);
    assert.match(await (await fetch(url)).text(), /data-edition="2026-12-01"/);
  });

  it('shows nothing, and says so to those who write, where a new piece cannot be fetched', async () => {
    const more = withIndex(edition('2026-12-02', cardFiles('A changed piece')), ({ elements }) => {
      const { choices } = elements['mission-card']!;
      Object.assign(choices, { 'item.new': { ...choices['item.amman-2022-11'], attributes: { item: 'new' } } });
    });
    answer = serve(more);
    await refresh();
    const url = await publish(`<p>Here</p>${block({ element: 'mission-card', item: 'new', language: 'en' })}`);
    assert.match((await refresh()).join(), /mission-card\/item\.new\.en: mission-card\/item\.new\.en\.json is not there/);
    assert.doesNotMatch(await (await fetch(url)).text(), /class="cssr"|CSSR:/);
    const { page } = await open(url, { context: await logIn('contributor') });
    assert.match(await page.evaluate(() => document.body.textContent), /mission-card \/ new could not be fetched yet/);
    await page.close();
    // What the edition has no more is forgotten, and no trouble.
    answer = serve(edition('2026-12-03', cardFiles('A changed piece')));
    assert.deepEqual(await refresh(), []);
  });

  it('keeps the old pieces while an edition is being replaced', async () => {
    const old = edition('2026-12-03', cardFiles('A changed piece'));
    const next = edition('2026-12-04', cardFiles('The next edition'));
    const url = await publish(block({ ...CARD, language: 'en' }));
    // The index last, as it is written; then, as a cache may have it, the index first.
    const halves: Files[] = [
      { ...next, 'edition.json': old['edition.json']! },
      { ...old, 'edition.json': next['edition.json']! },
      { ...next, [`${CARD_PATH}.html`]: old[`${CARD_PATH}.html`]! },
    ];
    for (const files of halves) {
      answer = serve(files);
      const told = await refresh();
      if (files['edition.json'] === next['edition.json'])
        assert.match(told.join(), /item\.amman-2022-11\.en: is not the file that the index tells of/);
      const html = await (await fetch(url)).text();
      assert.match(html, /data-edition="2026-12-03"[^>]*>.*<h3>A changed piece/s);
      assert.deepEqual(
        viewsIn(html).map((view) => view.edition),
        ['2026-12-03'],
      );
      assert.equal(JSON.stringify(viewsIn(html)).includes('A changed piece'), true);
    }
    answer = serve(next);
    assert.deepEqual(await refresh(), []);
    assert.match(await (await fetch(url)).text(), /<h3>The next edition/);
  });

  it('keeps the last good copy when fetching fails, in whatever way: visitors notice nothing, administrators are told', async () => {
    const url = await publish(block({ ...CARD, language: 'en' }));
    const index = (text: string) => serve({ 'edition.json': text });
    const failures: readonly [RegExp, typeof answer][] = [
      [/answered 500/, (response) => response.writeHead(500).end('no')],
      [/not JSON/, index('<html>')],
      [/format 1/, index('{"format":2}')],
      [/no elements/, index('{"format":1,"elements":{}}')],
      [
        /mission-card\/all\.en: has no hash/,
        index(
          withIndex(
            edition('2026-12-05'),
            ({ elements }) => Object.assign(elements['mission-card']!.choices['all']!.files['en']!.view, { hash: '../x' }) && undefined,
          )['edition.json']!,
        ),
      ],
      [/larger than/, index(' '.repeat(4_100_000))],
      [/longer than|timed out/i, () => undefined],
      [/could not be parsed|curl|connection/i, (response) => response.destroy()],
    ];
    for (const [message, behaviour] of failures) {
      answer = behaviour;
      // Only where there is no answer at all, it is waited for in vain.
      const told = await refresh(message.test('timed out') ? 1 : 30);
      assert.equal(told.length, 1);
      assert.match(told[0]!, message);
      assert.match(told[0]!, /Pages go on showing the last good copy\.$/);
      const html = await (await fetch(url)).text();
      assert.match(html, /The next edition/);
      assert.doesNotMatch(html, /last good copy|timed out/);
    }
    const context = await logIn('admin');
    const { page } = await open(`${site.url}/wp-admin/options-general.php?page=cssr`, { context });
    assert.match(await page.$eval('.notice-warning', ({ textContent }) => textContent), /last good copy/);
    await page.close();
    assert.equal(await site.php(`echo Cssr\\health()['status'];`), 'recommended');
  });

  it('lets hostile files do nothing', async () => {
    const url = await publish(block({ ...CARD, language: 'en' }));
    const html = [
      '<p>x</p><script>window.hacked = 1</script>',
      '<img src=x onerror="window.hacked = 1">',
      '<p onclick="hacked()">x</p>',
      '<a href="javascript:hacked()">x</a>',
      '</div><h1>Over the page</h1>',
      '<p style="position:fixed;inset:0">x</p>',
      '<p id="wpadminbar">x</p>',
    ];
    for (const attack of html) {
      answer = serve(edition('2026-12-05', { ...cardFiles('x'), [`${CARD_PATH}.html`]: attack }));
      assert.match((await refresh()).join(), /^mission-card\/item\.amman-2022-11\.en: /, attack);
      assert.match(await (await fetch(url)).text(), /<h3>The next edition/, 'the last good copy stands in');
    }
    const label = { en: '<img src=x onerror="window.hacked = 1"></script><script>window.hacked = 1</script>' };
    const words = '</script><script>window.hacked = 1</script><!--<script> \u2028 ]]> & \\u003c/script>';
    const view = JSON.parse(cardFiles(words)[`${CARD_PATH}.json`]!) as { view: { documents: { href: string }[]; summary: object } };
    view.view.summary = { ...view.view.summary, text: '<img src=x onerror="window.hacked = 1">' };
    const files = edition('2026-12-05', { ...cardFiles('A good card'), [`${CARD_PATH}.json`]: JSON.stringify(view) });
    answer = serve(
      withIndex(files, (index) => {
        Object.assign(index.feed.title, label);
        Object.assign(index.elements['mission-card']!.label, label);
        for (const choice of Object.values(index.elements['mission-card']!.choices)) Object.assign(choice.label, label);
      }),
    );
    assert.deepEqual(await refresh(), []);
    const page = await (await fetch(url)).text();
    assert.equal((viewsIn(page)[0]!.view as { title: { text: string } }).title.text, words);
    assert.doesNotMatch(page, /<script>window|<!--<script>|\u2028/);
    const shown = await open(url);
    assert.deepEqual(await elements(shown.page), ['cssr-mission-card ready']);
    assert.match(await shown.page.$eval('cssr-mission-card', (card) => card.shadowRoot!.textContent), /<\/script><script>window\.hacked/);
    assert.equal(await shown.page.evaluate(() => 'hacked' in window), false);
    await shown.close();
    // A link that may not be: the static HTML stands.
    view.view.documents[0]!.href = 'javascript:hacked()';
    answer = serve(edition('2026-12-06', { ...cardFiles('A good card'), [`${CARD_PATH}.json`]: JSON.stringify(view) }));
    assert.deepEqual(await refresh(), []);
    const bad = await open(url);
    assert.match(await bad.page.$eval('.cssr', ({ textContent }) => textContent), /A good card/);
    assert.equal(await bad.page.$('a[href^=javascript]'), null);
    await bad.close();
    assert.doesNotMatch(await site.php(`echo Cssr\\health()['description'];`), /<(?!\/?p>)/);
    // Names are shown to those who write.
    const context = await logIn('admin');
    for (const place of ['tools.php?page=cssr-shortcodes', 'options-general.php?page=cssr', 'post-new.php']) {
      const { page: admin } = await open(`${site.url}/wp-admin/${place}`, { context });
      assert.equal(await admin.evaluate(() => 'hacked' in window), false, place);
      await admin.close();
    }
    // And were it to get into the database in another way:
    const name = await site.php(`echo 'cssr_' . Cssr\\Content\\Content::name($arg);`, CARD_PATH);
    await site.php(`update_option($arg[0], ['html' => $arg[1]] + get_option($arg[0]));`, [name, html[0]]);
    assert.doesNotMatch(await (await fetch(url)).text(), /hacked/);
    await site.php(`update_option($arg, 'rubbish');`, name);
    assert.match(await (await fetch(url)).text(), /6–7 November 2022/, 'what came with the plugin stands in');
    await site.php(`update_option('cssr_index', 'rubbish');`);
    assert.match(await (await fetch(url)).text(), /6–7 November 2022/);
  });

  it('has all rows of a long list in the page, and no address of another server', async () => {
    const { files, path } = longList('2026-12-07', 1300);
    assert.ok((JSON.parse(files[path]!) as { rest: string[] }).rest.length > 1);
    const url = await publish('[cssr element="recommendation-list" types="demand" language="en"]');
    await (await fetch(url)).text();
    answer = serve(files);
    assert.deepEqual(await settings({ edition_url: `${origin}/edition/edition.json` }), []);
    const html = await (await fetch(url)).text();
    const [view] = viewsIn(html) as unknown as {
      view: { rows: object[]; facets: object[] };
      rest?: unknown;
      total?: unknown;
      counts?: unknown;
    }[];
    assert.deepEqual([view!.view.rows.length, view!.rest, view!.total, view!.counts], [1300, undefined, undefined, undefined]);
    assert.doesNotMatch(html, new RegExp(`:${new URL(origin).port}`));
    const { page, requests, said, close } = await open(url);
    assert.deepEqual(await elements(page), ['cssr-recommendation-list ready']);
    assert.match(await page.$eval('cssr-recommendation-list', (one) => one.shadowRoot!.textContent), /All \(1300\)/);
    assert.deepEqual([said, requests.filter((address) => address.includes('.json'))], [[], []]);
    await close();
  });

  it('loads no script where the administrator wants none', async () => {
    assert.deepEqual(await settings({ script: false }), []);
    const html = await (await fetch(await publish(block(CARD)))).text();
    assert.match(html, /class="cssr-mission-card cssr-root"/);
    assert.doesNotMatch(html, /cssr-core|class="cssr-content"/);
  });

  it('fetches once a day after a page, where WP-Cron does not run', async () => {
    answer = serve(edition('2026-12-07'));
    await settings({ edition_url: `${origin}/edition/edition.json` });
    const url = await publish(block(CARD));
    asked.length = 0;
    await (await fetch(url)).text();
    assert.equal(asked.length, 0);
    answer = (response) => response.writeHead(304).end();
    await site.php(`update_option('cssr_state', ['checked' => time() - 90000] + get_option('cssr_state'));`);
    await (await fetch(url)).text();
    for (let left = 20; left && !asked.length; left--) await pause(100);
    await (await fetch(url)).text();
    assert.deepEqual(pathsAsked(), ['edition.json']);
    assert.equal(await site.php(`echo wp_get_schedule('cssr_refresh');`), 'hourly');
  });

  it('takes over the settings of 0.1, and says what to enter now', async () => {
    await site.php(
      `remove_all_actions('update_option_cssr_settings');
      update_option('cssr_settings', ['snippets_url' => 'https://old.example/cssr.snippets.json', 'feed_url' => 'https://old.example/cssr.feed.json', 'theme' => 'ocha', 'script' => true]);
      update_option('cssr_snippets', '{}'); update_option('cssr_feed', '{}'); update_option('cssr_state', ['snippets' => ['url' => 'x']]); delete_option('cssr_index');
      wp_mkdir_p(wp_upload_dir()['basedir'] . '/cssr'); file_put_contents(wp_upload_dir()['basedir'] . '/cssr/0123456789ab.feed.json', '{}');`,
    );
    assert.match(await (await fetch(await publish(block(CARD)))).text(), /data-cssr-theme="ocha"/);
    assert.deepEqual(
      JSON.parse(
        await site.php(
          `echo wp_json_encode([get_option('cssr_snippets'), get_option('cssr_feed'), get_option('cssr_state'), is_dir(wp_upload_dir()['basedir'] . '/cssr'), Cssr\\settings()['edition_url'], Cssr\\settings()['theme']]);`,
        ),
      ),
      [false, false, false, false, '', 'ocha'],
    );
    const context = await logIn('admin');
    const { page } = await open(`${site.url}/wp-admin/index.php`, { context });
    const notice = await page.$$eval('.notice-warning', (all) => all.map(({ textContent }) => textContent).join());
    assert.match(
      notice,
      /Enter the address of its edition\.json.*https:\/\/old\.example\/cssr\.snippets\.json https:\/\/old\.example\/cssr\.feed\.json/,
    );
    assert.equal(await site.php(`echo Cssr\\health()['status'];`), 'recommended');
    await page.goto(`${site.url}/wp-admin/options-general.php?page=cssr`);
    await Promise.all([page.waitForNavigation(), page.click('form[action="options.php"] #submit')]);
    await page.goto(`${site.url}/wp-admin/index.php`);
    assert.doesNotMatch(await page.evaluate(() => document.body.textContent), /old\.example/, 'until the settings are saved');
    assert.equal(await site.php(`echo Cssr\\health()['status'];`), 'good');
    await page.close();
  });

  it('has settings that keep to addresses nobody can change on the way, also in Arabic', async () => {
    await site.php(`update_option('WPLANG', 'ar'); delete_option('cssr_settings');`);
    const context = await logIn('admin');
    const { page } = await open(`${site.url}/wp-admin/options-general.php?page=cssr`, { context });
    assert.match(await page.$eval('h1', ({ textContent }) => textContent), /[\u0600-\u06ff]/);
    assert.doesNotMatch(
      await page.$eval('.wrap', ({ textContent }) =>
        textContent.replace(/CSSR|\w+\.json|https:\/\/|OSE-Syria|OCHA|UNDP|UNICEF|WFP|NOREF|swisspeace/g, ''),
      ),
      /[A-Za-z]{2}/,
      'all of it is in Arabic',
    );
    await page.type('#cssr-edition_url', 'http://elsewhere.example/edition.json');
    await page.select('#cssr-theme', 'ocha');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.match(await page.$eval('#setting-error-edition_url', ({ textContent }) => textContent), /http:\/\/elsewhere\.example/);
    assert.deepEqual(await page.$$eval('#cssr-edition_url, #cssr-theme', (all) => all.map((one) => (one as HTMLInputElement).value)), [
      '',
      'ocha',
    ]);
    assert.match(await (await fetch(await publish(block(CARD)))).text(), /data-cssr-theme="ocha"/);
    await page.close();
    await site.php(`update_option('WPLANG', '');`);
  });

  it('keeps the sites of a network apart, and takes all of its own away from each when it is deleted', async () => {
    await site.makeNetwork();
    answer = serve(edition('2026-12-24', cardFiles('Of the second site')));
    const each = (code: string) => `foreach ([1, 2] as $id) { switch_to_blog($id); ${code} restore_current_blog(); }`;
    const own = JSON.parse(
      await site.php(
        `$port = get_option('test_port'); $shown = []; $show = fn() => do_shortcode('[cssr element="mission-card" item="amman-2022-11" language="en"]');
        delete_option('cssr_settings');
        switch_to_blog(2); update_option('test_port', $port); update_option('cssr_settings', ['edition_url' => $arg, 'theme' => 'ocha', 'script' => true]); restore_current_blog();
        ${each(`$shown[] = [Cssr\\settings()['theme'], $show()];`)} echo wp_json_encode($shown);`,
        `${origin}/edition/edition.json`,
      ),
    ) as [string, string][];
    assert.deepEqual(
      own.map(([theme, html]) => [theme, html.includes('Of the second site')]),
      [
        ['', false],
        ['ocha', true],
      ],
    );
    const left = JSON.parse(
      await site.php(
        `define('WP_UNINSTALL_PLUGIN', 'cssr/cssr.php'); deactivate_plugins('cssr/cssr.php'); require WP_PLUGIN_DIR . '/cssr/uninstall.php'; wp_cache_flush();
        $left = []; ${each(
          `$left[] = [$wpdb->get_col("select option_name from $wpdb->options where option_name like '%cssr%'"), wp_next_scheduled('cssr_refresh'), is_dir(wp_upload_dir()['basedir'] . '/cssr')];`,
        )} echo wp_json_encode($left);`,
      ),
    ) as unknown;
    assert.deepEqual(left, [
      [[], false, false],
      [[], false, false],
    ]);
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

describe('the WordPress plugin', () => {
  it('is whole: nothing but its own files', () => {
    assert.deepEqual(readdirSync('dist/wordpress').sort(), ['cssr', 'cssr.zip']);
  });

  it('has a sheet that the editor can have within a rule of its own', () => {
    const sheet = readFileSync('dist/wordpress/cssr/assets/static.css', 'utf8');
    assert.doesNotMatch(sheet, /@(?!media|container|supports)|<|(^|[{}])[a-z]+[^{}:]*\{/);
  });
});
