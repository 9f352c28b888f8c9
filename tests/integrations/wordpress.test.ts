import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import { snippet } from '../../src/publish/snippet.js';
import { noWordPress, startWordPress, type WordPressSite } from './wordpress-site.js';

const SKIP = noWordPress || (!findChromium() && 'no Chromium');
const CARD = { element: 'mission-card', item: 'amman-2022-11', language: 'ar' };
const block = (attributes: object) => `<!-- wp:cssr/content ${JSON.stringify(attributes)} /-->`;

interface Item {
  label: Record<string, unknown>;
  html: Record<string, string>;
}
interface SnippetsFile {
  feed: { updated: string };
  elements: Record<string, { items: Record<string, Item> }>;
}

describe('WordPress', { skip: SKIP }, () => {
  let site: WordPressSite;
  let browser: Browser;
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
    [site, browser] = await Promise.all([startWordPress(), launchChromium()]);
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

  const published = new Map<string, string>();
  /** Publishes a page, once; gives its address. @param options `builder`: its content goes through a page builder. */
  async function publish(content: string, options: { builder?: boolean } = {}) {
    const key = JSON.stringify([content, options]);
    if (!published.has(key)) {
      const id = await site.php(
        `$id = wp_insert_post(wp_slash(['post_title' => 'A page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $arg['content']]));
        if (!empty($arg['builder'])) update_post_meta($id, 'builder', 1);
        echo $id;`,
        { content, ...options },
      );
      published.set(key, `${site.url}/?page_id=${id}`);
    }
    return published.get(key)!;
  }

  async function open(
    url: string,
    { script = true, width = 1000, context }: { script?: boolean; width?: number; context?: BrowserContext } = {},
  ) {
    const own = context ?? (await browser.createBrowserContext());
    const page = await own.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    // WordPress asks a worker of its own making what emoji there are.
    page.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(script);
    // Since 6.5 the editor has a request that does not end.
    await page.goto(url, { waitUntil: !script ? 'load' : url.includes('/wp-admin/') ? 'networkidle2' : 'networkidle0' });
    return { page, requests, said, close: () => (context ? page.close() : own.close()) };
  }
  const inner = (page: Page, selector = '.cssr') =>
    page.$eval(selector, (block) => block.innerHTML.replace(/\s+/g, ' ').replaceAll('> <', '><').trim());
  /** The elements of the library on a page, with their states. */
  const elements = (page: Page) =>
    page.$$eval('.cssr > *', (all) =>
      all.filter(({ localName }) => localName.startsWith('cssr-')).map((one) => `${one.localName} ${one.getAttribute('state')}`),
    );
  const contexts = new Map<string, BrowserContext>();
  /** A browser in which somebody has logged in by the form. */
  async function logIn(name: string) {
    let context = contexts.get(name);
    if (context) return context;
    contexts.set(name, (context = await browser.createBrowserContext()));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.url}/wp-login.php`);
    // Not typed: the page moves the focus by itself, a little later.
    await page.evaluate((user) => {
      document.querySelector<HTMLInputElement>('#user_login')!.value = user;
      document.querySelector<HTMLInputElement>('#user_pass')!.value = user;
    }, name);
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('#wp-submit')]);
    await page.close();
    return context;
  }
  const shipped = () => readFileSync('dist/wordpress/cssr/assets/cssr.snippets.json', 'utf8');
  const edited = (change: (file: SnippetsFile) => void) => {
    const file = JSON.parse(shipped()) as SnippetsFile;
    change(file);
    return JSON.stringify(file);
  };
  const serve =
    (files: Record<string, string>, headers: Record<string, string> = {}) =>
    (response: ServerResponse, path: string) =>
      response.writeHead(path in files ? 200 : 404, { 'content-type': 'application/json', ...headers }).end(files[path]);
  /** Sets the addresses, as an administrator does, which fetches at once; gives what the administrator is told. */
  const settings = async (given: { snippets_url?: string; feed_url?: string; theme?: string; script?: boolean }) =>
    JSON.parse(
      await site.php(`delete_option('cssr_settings'); update_option('cssr_settings', $arg); echo wp_json_encode(Cssr\\troubles());`, {
        script: true,
        ...given,
      }),
    ) as string[];
  const refresh = async () => JSON.parse(await site.php(`Cssr\\refresh(1); echo wp_json_encode(Cssr\\troubles());`)) as string[];

  it('shows a block: complete and dated without script, an element with it, in Arabic from right to left', async () => {
    const url = await publish(`<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n${block({ ...CARD, theme: 'ocha' })}`);
    const without = await open(url, { script: false });
    const text = await without.page.$eval('.cssr', ({ textContent }) => textContent);
    for (const fact of ['عمّان', '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢', 'المعلومات حتى']) assert.ok(text.includes(fact), fact);
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
      ['static.css', 'cssr.js', 'cssr.feed.json'],
      'one sheet, one script, one feed; the theme is in the page',
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
    const html = await (await fetch(await publish(block(CARD)))).text();
    assert.match(html, /<script defer nowprocket data-no-optimize="1" data-cfasync="false" src=['"][^'"]+\/cssr\.js\?ver=\w+['"]/);
    assert.equal(html.match(/type="application\/vnd\.cssr\.feed\+json"/g)?.length, 1);
    assert.ok(html.indexOf('vnd.cssr.feed') < html.indexOf('</head>'), 'a link is in the head');
    assert.doesNotMatch(await (await fetch(await publish('<p>Nothing of it</p>'))).text(), /cssr/);
  });

  it('shows a shortcode in old content, with typographic quotes, another level of headings, and within a page builder', async () => {
    const shortcode = '[cssr element="mission-card" item="amman-2022-11" language="ar" theme="ocha"]';
    const expected = await open(await publish(block({ ...CARD, theme: 'ocha' })), { script: false });
    const html = await inner(expected.page);
    await expected.close();
    const names = Object.keys((JSON.parse(shipped()) as SnippetsFile).elements);
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
    const { feed } = parseFeed(JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8')));
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
    const without = await open(`${site.url}/?p=${id}`, { script: false });
    for (const text of await without.page.$$eval('.cssr', (all) => all.map(({ textContent }) => textContent)))
      assert.match(text, /المعلومات حتى|As of/);
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
      assert.ok(await page.$('head link[type="application/vnd.cssr.feed+json"]'), 'in the head, in a theme of the old kind too');
      assert.ok(await page.$('head link#cssr-static-css'));
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

  it('shows visitors without script what a word narrows; tells those who write where it shows more', async () => {
    const shortcode = (types: string) => `[cssr element="recommendation-list" types="${types}" language="en"]`;
    const one = await open(await publish(shortcode('concern')), { script: false });
    const words = await one.page.$eval('.cssr', ({ textContent }) => textContent);
    assert.match(words, /absence of progress/);
    assert.doesNotMatch(words, /shadow parliament/);
    await one.close();
    const url = await publish(shortcode('concern demand'));
    assert.doesNotMatch(await (await fetch(url)).text(), /only the script/);
    const { page } = await open(url, { context: await logIn('contributor') });
    assert.match(await page.evaluate(() => document.body.textContent), /only the script narrows this content by types\./);
    const shown = await (await page.waitForSelector('cssr-recommendation-list[state=ready]'))!.evaluate(
      (list) => list.shadowRoot!.textContent,
    );
    assert.doesNotMatch(shown, /shadow parliament/);
    await page.close();
  });

  it('is chosen in the editor, with a preview, and saved', async () => {
    const context = await logIn('contributor');
    const { page, said } = await open(`${site.url}/wp-admin/post-new.php`, { context });
    interface Wp {
      data: {
        dispatch: (store: string) => Record<string, (...args: unknown[]) => Promise<void>>;
        select: (store: string) => Record<string, (...args: unknown[]) => unknown>;
      };
    }
    await page.evaluate(() => (window as unknown as { wp: Wp }).wp.data.dispatch('core/edit-post')['toggleFeature']!('welcomeGuide'));
    await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
    await page.click('[aria-label="Toggle block inserter"]');
    await page.type('.block-editor-inserter__search input', 'Syria');
    // The list is drawn again while one types.
    await page.locator('.editor-block-list-item-cssr-content').click();
    // Since 6.3 the text stands in a frame of its own.
    const frame = await page.$('iframe[name=editor-canvas]');
    const canvas = frame ? await frame.contentFrame() : page.mainFrame();
    await (await canvas.waitForSelector('.wp-block-cssr-content select'))!.select('mission-card');
    // One of several, by its name; then the preview, as the server makes it.
    const which = (await canvas.waitForSelector('.wp-block-cssr-content div:nth-child(2) > * select'))!;
    const labels = await which.$$eval('option', (all) => all.map(({ text }) => text));
    assert.ok(
      labels.some((label) => /Amman/.test(label)),
      labels.join(),
    );
    await which.select(CARD.item);
    // By the button itself, not where it stood a moment ago: the inserter closes beside it.
    await (await canvas.waitForSelector('.wp-block-cssr-content button.is-primary:not(:disabled)'))!.evaluate((button) =>
      (button as HTMLElement).click(),
    );
    await canvas.waitForFunction(() =>
      document.querySelector('.wp-block-cssr-content article')?.textContent?.includes('6–7 November 2022'),
    );
    // As on the site, though the sheet of the editor gives every list marks and room for them.
    const lists = await canvas.$$eval('.wp-block-cssr-content ul', (all) =>
      all.map((one) => {
        const { listStyleType, paddingInlineStart, marginBlockStart } = getComputedStyle(one);
        return [listStyleType, paddingInlineStart, marginBlockStart].join(' ');
      }),
    );
    assert.deepEqual([...new Set(lists)], ['none 0px 0px']);
    // In the sidebar, the other language.
    await page.evaluate(() =>
      (window as unknown as { wp: Wp }).wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block'),
    );
    const language = await page.waitForSelector(
      '::-p-xpath(//*[contains(@class,"block-editor-block-inspector")]//select[option[text()="العربية"]])',
    );
    await (language as ElementHandle<HTMLSelectElement>).select('ar');
    await canvas.waitForFunction(() => document.querySelector('.wp-block-cssr-content article')?.textContent?.includes('٦–٧ تشرين الثاني'));
    await page.evaluate(() => (window as unknown as { wp: Wp }).wp.data.dispatch('core/editor')['savePost']!());
    const saved = await page.evaluate(() =>
      (window as unknown as { wp: Wp }).wp.data.select('core/editor')['getCurrentPostAttribute']!('content'),
    );
    assert.equal(saved, '<!-- wp:cssr/content {"element":"mission-card","item":"amman-2022-11","language":"ar"} /-->');
    assert.deepEqual(
      said.filter((line) => /cssr/i.test(line)),
      [],
    );
    await page.close();
  });

  it('fetches what the administrator names, asks for changes only, and tells nobody of the site', async () => {
    const url = await publish(block({ ...CARD, language: 'en' }));
    const newer = edited((file) => {
      file.feed.updated = '2026-12-01';
      file.elements['mission-card']!.items[CARD.item]!.html['en'] =
        '<div class="cssr-mission-card cssr-root" lang="en" dir="ltr"><article class="cssr-box"><h3>A newer edition</h3></article></div>';
    });
    const feed = JSON.stringify({ ...(JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8')) as object), updated: '2026-12-01' });
    answer = serve({ '/s.json': newer, '/f.json': feed }, { etag: '"one"', 'last-modified': 'Tue, 01 Dec 2026 00:00:00 GMT' });
    asked.length = 0;
    assert.deepEqual(await settings({ snippets_url: `${origin}/s.json`, feed_url: `${origin}/f.json` }), []);
    assert.deepEqual(
      asked.map(({ path }) => path),
      ['/s.json', '/f.json'],
    );
    assert.doesNotMatch(JSON.stringify(asked[0]!.headers).replace(/"host":"[^"]*"/, ''), new RegExp(new URL(site.url).port));
    const without = await open(url, { script: false });
    assert.equal(await without.page.$eval('.cssr', ({ textContent }) => textContent), 'A newer edition');
    await without.close();
    const { page, requests, said, close } = await open(url);
    assert.deepEqual(await elements(page), ['cssr-mission-card ready']);
    assert.equal(
      requests.filter((address) => /\/uploads\/cssr\/\w+\.feed\.json$/.test(address)).length,
      1,
      'the feed comes from this site',
    );
    assert.deepEqual(said, []);
    await close();

    answer = (response) => response.writeHead(304).end();
    asked.length = 0;
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(
      [asked[0]!.headers['if-none-match'], asked[0]!.headers['if-modified-since']],
      ['"one"', 'Tue, 01 Dec 2026 00:00:00 GMT'],
    );
    assert.match(await (await fetch(url)).text(), /A newer edition/);
  });

  it('keeps the last good copy when fetching fails, in whatever way: visitors notice nothing, administrators are told', async () => {
    const url = await publish(block({ ...CARD, language: 'en' }));
    const failures: readonly [RegExp, typeof answer][] = [
      [/answered 500/, (response) => response.writeHead(500).end('no')],
      [/not JSON/, serve({ '/s.json': '<html>', '/f.json': '{' })],
      [/format 1/, serve({ '/s.json': '{"format":2}', '/f.json': '[]' })],
      [/larger than/, serve({ '/s.json': ' '.repeat(4_100_000), '/f.json': ' '.repeat(4_100_000) })],
      [/longer than|timed out/i, () => undefined],
      [/could not be parsed|curl|connection/i, (response) => response.destroy()],
    ];
    for (const [message, behaviour] of failures) {
      answer = behaviour;
      const told = await refresh();
      assert.ok(told.length >= 2 && told.every((line) => line.includes('last good copy') || line.includes('no feed')), told.join('\n'));
      assert.match(told[0]!, message);
      const html = await (await fetch(url)).text();
      assert.match(html, /A newer edition/);
      assert.doesNotMatch(html, /last good copy|timed out/);
    }
    const context = await logIn('admin');
    const { page } = await open(`${site.url}/wp-admin/options-general.php?page=cssr`, { context });
    assert.match(await page.$eval('.notice-warning', ({ textContent }) => textContent), /last good copy/);
    await page.close();
    assert.equal(await site.php(`echo Cssr\\health()['status'];`), 'recommended');
  });

  it('lets a hostile file do nothing', async () => {
    const attacks = [
      '<p>x</p><script>window.hacked = 1</script>',
      '<img src=x onerror="window.hacked = 1">',
      '<p onclick="hacked()">x</p>',
      '<a href="javascript:hacked()">x</a>',
      '</div><h1>Over the page</h1>',
      '<p style="position:fixed;inset:0">x</p>',
      '<p id="wpadminbar">x</p>',
    ];
    const url = await publish(`${block({ ...CARD, language: 'en' })}${block({ element: 'mission-list', language: 'en' })}`);
    const label = { en: '<img src=x onerror="window.hacked = 1"></script><script>window.hacked = 1</script>', ar: ['x'] };
    answer = serve({
      '/s.json': edited((file) => {
        file.feed.updated = '2026-12-02';
        const { items } = file.elements['mission-card']!;
        items[CARD.item] = { label, html: { en: attacks[0]!, ar: attacks[0]! } };
        attacks.forEach((attack, i) => (items[`attack-${i}`] = { label, html: { en: attack } }));
        items['a-name'] = { label, html: { en: '<p>Good</p>' } };
        file.elements['"><script>hacked()</script>'] = { items: { '': { label, html: { en: attacks[0]! } } } };
      }),
      '/f.json': '{"version":"1.0","id":"cssr","updated":"2026-12-02","activities":"</script><script>hacked()</script>"}',
    });
    const told = (await refresh()).join('\n');
    assert.match(told, /mission-card \/ amman-2022-11 \/ en: /);
    for (const i of attacks.keys()) assert.ok(told.includes(`mission-card / attack-${i} / en: `), attacks[i]);
    const html = await (await fetch(url)).text();
    assert.match(html, /A newer edition/, 'the last good copy of the item stands in');
    assert.match(html, /class="cssr-mission-list cssr-root"/, 'what is good is shown');
    for (const attack of attacks) assert.ok(!html.includes(attack), attack);
    assert.doesNotMatch(await site.php(`echo get_option('cssr_feed');`), /</);
    assert.doesNotMatch(await site.php(`echo Cssr\\health()['description'];`), /<(?!\/?p>)/);
    // Names are shown to those who write.
    const context = await logIn('admin');
    for (const place of ['tools.php?page=cssr-shortcodes', 'options-general.php?page=cssr', 'post-new.php']) {
      const { page } = await open(`${site.url}/wp-admin/${place}`, { context });
      assert.equal(await page.evaluate(() => 'hacked' in window), false, place);
      await page.close();
    }
    // And were it to get into the database in another way:
    await site.php(
      `$file = json_decode(get_option('cssr_snippets'), true); $file['elements']['mission-card']['items']['amman-2022-11']['html']['en'] = $arg; update_option('cssr_snippets', wp_json_encode($file));`,
      attacks[0],
    );
    assert.doesNotMatch(await (await fetch(url)).text(), /hacked/);
    await site.php(`update_option('cssr_snippets', 'rubbish');`);
    assert.match(await (await fetch(url)).text(), /6–7 November 2022/, 'what came with the plugin stands in');
  });

  it('leaves the static HTML, where the feed is older than it', async () => {
    const url = await publish(block(CARD));
    answer = serve({ '/s.json': edited((file) => (file.feed.updated = '2027-01-01')) });
    assert.match((await settings({ snippets_url: `${origin}/s.json` })).join(), /no feed as new/);
    const html = await (await fetch(url)).text();
    assert.match(html, /class="cssr-mission-card cssr-root"/);
    assert.doesNotMatch(html, /cssr\.js|vnd\.cssr/);
    assert.deepEqual(await settings({ script: false }), []);
    assert.doesNotMatch(await (await fetch(url)).text(), /cssr\.js|vnd\.cssr/, 'nor where the administrator wants no script');
  });

  it('fetches once a day after a page, where WP-Cron does not run', async () => {
    answer = serve({ '/s.json': shipped() });
    await settings({ snippets_url: `${origin}/s.json` });
    const url = await publish(block(CARD));
    asked.length = 0;
    await (await fetch(url)).text();
    assert.equal(asked.length, 0);
    await site.php(`Cssr\\set_state('snippets', ['checked' => time() - 90000]);`);
    await (await fetch(url)).text();
    for (let left = 20; left && !asked.length; left--) await pause(100);
    await (await fetch(url)).text();
    assert.equal(asked.length, 1);
    assert.equal(await site.php(`echo wp_get_schedule('cssr_refresh');`), 'hourly');
  });

  it('has settings that keep to addresses nobody can change on the way, also in Arabic', async () => {
    await site.php(`update_option('WPLANG', 'ar'); delete_option('cssr_settings');`);
    const context = await logIn('admin');
    const { page } = await open(`${site.url}/wp-admin/options-general.php?page=cssr`, { context });
    assert.match(await page.$eval('h1', ({ textContent }) => textContent), /[\u0600-\u06ff]/);
    assert.doesNotMatch(
      await page.$eval('.wrap', ({ textContent }) =>
        textContent.replace(/CSSR|cssr\.\w+\.json|https:\/\/|OSE-Syria|OCHA|UNDP|UNICEF|WFP|NOREF|swisspeace/g, ''),
      ),
      /[A-Za-z]{2}/,
      'all of it is in Arabic',
    );
    await page.type('#cssr-snippets_url', 'http://elsewhere.example/cssr.snippets.json');
    await page.select('#cssr-theme', 'ocha');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.match(await page.$eval('#setting-error-snippets_url', ({ textContent }) => textContent), /http:\/\/elsewhere\.example/);
    assert.deepEqual(await page.$$eval('#cssr-snippets_url, #cssr-theme', (all) => all.map((one) => (one as HTMLInputElement).value)), [
      '',
      'ocha',
    ]);
    assert.match(await (await fetch(await publish(block(CARD)))).text(), /data-cssr-theme="ocha"/);
    await page.close();
    await site.php(`update_option('WPLANG', '');`);
  });

  it('keeps the sites of a network apart, and takes all of its own away from each when it is deleted', async () => {
    await site.makeNetwork();
    const feed = JSON.stringify({ version: '1.0', id: 'cssr', updated: '2026-12-01' });
    answer = serve({ '/s.json': shipped(), '/f.json': feed });
    const each = (code: string) => `foreach ([1, 2] as $id) { switch_to_blog($id); ${code} restore_current_blog(); }`;
    const own = JSON.parse(
      await site.php(
        `$port = get_option('test_port'); switch_to_blog(2); update_option('test_port', $port); update_option('cssr_settings', ['snippets_url' => '', 'feed_url' => $arg, 'theme' => 'ocha', 'script' => true]); restore_current_blog();
        $themes = []; ${each(`$themes[] = [Cssr\\settings()['theme'], Cssr\\feed_url()];`)} echo wp_json_encode($themes);`,
        `${origin}/f.json`,
      ),
    ) as [string, string][];
    assert.equal(own[1]![0], 'ocha');
    assert.match(own[1]![1], /\/uploads\/sites\/2\/cssr\/\w+\.feed\.json$/);
    assert.notEqual(own[0]![1], own[1]![1]);
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
});

describe('the WordPress plugin', () => {
  it('is whole: nothing but its own files', () => {
    assert.deepEqual(readdirSync('dist/wordpress').sort(), ['cssr', 'cssr.zip']);
  });

  it('has a sheet that the editor can have within a rule of its own', () => {
    const sheet = readFileSync('dist/wordpress/cssr/assets/static.css', 'utf8');
    assert.doesNotMatch(sheet, /@(?!media|container)|<|(^|[{}])[a-z]+[^{}:]*\{/);
  });
});
