import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { CARD_PATH, cardFiles, edition, withIndex, type Files } from './editions.js';
import { noWordPress, startWordPress, WORDPRESS_FOLDERS, wordPressVersion, type WordPressSite } from './wordpress-site.js';

const CARD = { element: 'mission-card', item: 'amman-2022-11', language: 'en' };
const block = (attributes: object) => `<!-- wp:cssr/content ${JSON.stringify(attributes)} /-->`;
type Told = readonly string[];

for (const core of WORDPRESS_FOLDERS) describe(`WordPress ${wordPressVersion(core)}, attacked`, { skip: noWordPress }, () => tests(core));

function tests(core: string): void {
  let site: WordPressSite;
  let server: Server;
  let origin: string;
  let answer: (response: ServerResponse, path: string) => void;
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];

  before(async () => {
    server = createServer((request, response) => {
      asked.push({ path: request.url!, headers: request.headers });
      answer(response, request.url!);
    }).listen(0, '127.0.0.1');
    site = await startWordPress(core);
    const { port } = server.address() as { port: number };
    origin = `http://127.0.0.1:${port}`;
    await site.php(`update_option('test_port', $arg);`, port);
  });
  after(async () => {
    await site?.stop();
    server?.close();
    server?.closeAllConnections();
  });

  /** An edition with something of its own in a card. */
  const dated = (updated: string, html?: string): Files =>
    edition(updated, { ...cardFiles(`Edition ${updated}`), ...(html !== undefined && { [`${CARD_PATH}.html`]: html }) });
  /** A server that has an edition, in whatever folder. */
  const serve =
    (files: Files, headers: Record<string, string> = {}): typeof answer =>
    (response, path) => {
      const text = files[path.replace(/^\/[^/]*\//, '')];
      response.writeHead(text === undefined ? 404 : 200, headers).end(text);
    };
  const told = async (code: string, arg?: unknown): Promise<Told> =>
    JSON.parse(await site.php(`${code} echo wp_json_encode(Cssr\\troubles());`, arg)) as Told;
  /** Sets the address, which fetches at once; gives what administrators are told. */
  const settings = (url: string) => told(`update_option('cssr_settings', ['edition_url' => $arg, 'script' => true]);`, url);
  const refresh = (seconds = 30) => told(`Cssr\\refresh($arg);`, seconds);
  const address = (name: string) => `${origin}/${name}/edition.json`;
  /** What made-up servers with https answer; forgets what they were asked. */
  const madeUp = (answers: Record<string, readonly [number, Record<string, string>, string]>) =>
    site.php(`update_option('test_answers', $arg); delete_option('test_asked');`, answers);
  const askedMadeUp = async () => JSON.parse(await site.php(`echo wp_json_encode(get_option('test_asked', []));`)) as string[];

  /** Publishes a page or a post; gives its address. */
  async function publish(content: string, { builder = 0, type = 'page', by = 1 } = {}) {
    const id = await site.php(
      `wp_set_current_user($arg['by']); kses_init();
      $id = wp_insert_post(wp_slash(['post_title' => 'A page', 'post_type' => $arg['type'], 'post_status' => 'publish', 'post_content' => $arg['content']]));
      update_post_meta($id, 'builder', $arg['builder']); echo $id;`,
      { content, builder, type, by },
    );
    return `${site.url}/?${type === 'page' ? 'page_id' : 'p'}=${id}`;
  }
  const html = async (url: string) => (await fetch(url)).text();
  const card = async () => /Edition [\d-]+/.exec(await html(await publish(block(CARD))))?.[0];

  it('runs no shortcode that stands in the words of a feed; readers see the brackets', async () => {
    const shortcode = '[secret_tool id="1"]';
    const written = shortcode.replaceAll('"', '&quot;');
    const texts = [shortcode, `[${shortcode}]`, '&#91;secret_tool&#93;', '&#x5B;secret_tool&#x5D;', '[cssr element="disclaimer"]'];
    answer = serve(
      dated(
        '2026-12-01',
        `<div class="cssr-mission-card cssr-root" lang="en" dir="ltr"><h3 aria-label="${written}">${texts.join(' ')}</h3></div>`,
      ),
    );
    assert.deepEqual(await settings(address('brackets')), []);
    const own = '[cssr element="mission-card" item="amman-2022-11" language="en" heading="a &#91;secret_tool&#93;"]';
    const given = { ...CARD, heading: shortcode, className: shortcode };
    await site.php(
      `switch_theme('classic'); update_option('widget_block', [2 => ['content' => $arg], '_multiwidget' => 1]);
      update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => ['block-2'], 'array_version' => 3]);`,
      block({ element: 'contact' }),
    );
    const withSidebar = await publish(`<p>${own}</p>`);
    await site.php(`update_option('widget_block', [2 => ['content' => $arg], '_multiwidget' => 1]);`, block(given));
    const post = await publish(`${block(given)}\n\n${own}`, { type: 'post' });
    const urls = {
      block: await publish(block(given)),
      shortcode: await publish(`Before\n\n${own}`),
      'within a shortcode': await publish(`[caption width="100"]<img src="x.png">${own}[/caption]`),
      builder: await publish(own, { builder: 1 }),
      'builder that looks twice': await publish(own, { builder: 2 }),
      'builder that looks for ever': await publish(own, { builder: 5 }),
      sidebar: withSidebar,
      post,
      excerpt: `${site.url}/`,
      rss: `${site.url}/?feed=rss2`,
      nothing: await publish(block({ element: shortcode, item: shortcode })),
    };
    for (const [name, url] of Object.entries(urls)) {
      const page = await html(url);
      assert.doesNotMatch(page, /SECRET-RAN/, name);
      if (name === 'nothing' || name === 'excerpt') continue;
      const articles = [...page.matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]>/g)].map(([, article]) => article);
      const text = textOf(name === 'rss' ? articles.join('') : page);
      for (const seen of [`${shortcode} [${shortcode}] [secret_tool] [secret_tool] [cssr element="disclaimer"]`])
        assert.ok(text.replaceAll(/[”“″]/g, '"').includes(seen), `${name}: ${text.replace(/\s+/g, ' ').slice(0, 500)}`);
      assert.match(page, /aria-label="&#091;secret_tool id=&quot;1&quot;&#093;"/, name);
    }
    // As somebody who writes sees it.
    assert.doesNotMatch(
      await site.php(`echo do_shortcode(do_shortcode(do_blocks($arg)));`, block({ element: shortcode, item: '[secret_tool]' })),
      /SECRET-RAN/,
    );
    await site.php(
      `switch_theme('twentytwentythree'); update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'array_version' => 3]);`,
    );
  });

  it("shows no stranger's content in what a contributor has pasted", async () => {
    const pasted = [
      '<div class="cssr" data-cssr="disclaimer" data-src="https://stranger.example/1.json"><p>Text</p></div>',
      '<div data-src=https://stranger.example/2.json data-cssr=disclaimer></div>',
      "<DIV\nDATA-CSSR='disclaimer'\nDATA-SRC\n=\n'&#104;ttps://stranger.example/3.json'></DIV>",
      '<section title="a" data-cssr="disclaimer" data-src="//stranger.example/4.json"></section>',
    ].join('');
    const image = '<img data-src="https://images.example/a.png" alt="">';
    const byContributor = await html(await publish(`<!-- wp:html -->${pasted}${image}<!-- /wp:html -->`, { by: 2 }));
    assert.equal(blocksOf(byContributor), 4);
    assert.doesNotMatch(byContributor, /stranger\.example/);
    assert.match(byContributor, /data-src="https:\/\/images\.example\/a\.png"/, 'what is not of the library is left alone');
    assert.match(byContributor, /\/cssr-core-[\d.]+\.js\?/);
    const byAdministrator = await html(
      await publish(`<!-- wp:html -->${pasted}<cssr-disclaimer src="https://stranger.example/5.json"></cssr-disclaimer><!-- /wp:html -->`),
    );
    assert.equal(blocksOf(byAdministrator), 4);
    assert.match(byAdministrator, /<cssr-disclaimer/);
    assert.doesNotMatch(byAdministrator, /stranger\.example/);
    // In sidebars.
    await site.php(
      `switch_theme('classic');
      update_option('widget_block', [2 => ['content' => '<!-- wp:html -->' . $arg . '<!-- /wp:html -->'], '_multiwidget' => 1]);
      update_option('widget_custom_html', [2 => ['title' => '', 'content' => $arg], '_multiwidget' => 1]);
      update_option('widget_text', [2 => ['title' => '', 'text' => $arg, 'filter' => true, 'visual' => true], 3 => ['title' => '', 'text' => $arg, 'filter' => false], '_multiwidget' => 1]);
      update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => ['block-2', 'custom_html-2', 'text-2', 'text-3'], 'array_version' => 3]);`,
      pasted,
    );
    const sidebar = await html(await publish('<p>Nothing of it</p>'));
    await site.php(
      `switch_theme('twentytwentythree'); update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'array_version' => 3]);`,
    );
    assert.equal(blocksOf(sidebar), 16);
    assert.doesNotMatch(sidebar, /stranger\.example/);
  });

  it('follows redirects three times, over https and to public addresses only', async () => {
    // Not all of it: it has to fit into a command.
    const files = withIndex(dated('2026-12-02'), ({ elements: { 'mission-card': cards }, ...index }) => {
      const key = 'item.amman-2022-11';
      return { ...index, elements: { 'mission-card': { ...cards, choices: { [key]: cards!.choices[key] } } } };
    });
    const ok = [200, {}, files['edition.json']!] as const;
    const to = (location: string) => [302, { location }, ''] as const;
    const from = 'https://8.8.8.8/edition/edition.json';
    const pieces = Object.fromEntries(
      ['json', 'html']
        .map((ending) => `${CARD_PATH}.${ending}`)
        .map((path) => [`https://8.8.8.8/edition/${path}`, [200, {}, files[path]!] as const]),
    );
    await madeUp({
      ...pieces,
      [from]: to('/two.json'),
      'https://8.8.8.8/two.json': to('https://8.8.4.4/three.json'),
      'https://8.8.4.4/three.json': ok,
    });
    await settings(from);
    assert.equal(await card(), 'Edition 2026-12-02');
    const refused: readonly (readonly [string, RegExp])[] = [
      ['http://8.8.8.8/two.json', /does not begin with https/],
      ['ftp://8.8.8.8/two.json', /does not begin with https/],
      ['https://169.254.169.254/latest/meta-data', /not a public one/],
      ['https://0.0.0.0/', /not a public one/],
      ['https://2852039166/', /not a public one/],
      ['https://0xA9FEA9FE/', /not a public one/],
      ['https://0251.0376.0251.0376/', /not a public one/],
      ['https://[::ffff:169.254.169.254]/', /not a public one/],
      ['https://[fe80::1]/', /not a public one/],
      ['https://localhost/', /not a public one/],
      ['https://127.0.0.2/', /not a public one/],
      [from, /too often/],
    ];
    for (const [location, message] of refused) {
      await madeUp({ [from]: to(location), [location]: location === from ? to(from) : ok });
      assert.match((await refresh()).join(), message, location);
      assert.deepEqual(await askedMadeUp(), Array(location === from ? 4 : 1).fill(from), `${location}: nobody else was asked`);
    }
    // Nor are such addresses asked when they are named.
    await madeUp({ 'https://169.254.169.254/edition.json': ok });
    assert.match((await settings('https://169.254.169.254/edition.json')).join(), /not a public one/);
    assert.deepEqual(await askedMadeUp(), []);
    // Unless somebody who writes code for the site has said so, in the way that WordPress has for it.
    const allowed = await told(`add_filter('http_request_host_is_external', '__return_true'); Cssr\\refresh();`);
    assert.doesNotMatch(allowed.join(), /public one/);
    // This very site may be without https.
    answer = (response, path) =>
      path === '/own/edition.json' ? response.writeHead(301, { location: '/moved/edition.json' }).end() : serve(files)(response, path);
    assert.deepEqual(await settings(address('own')), []);
  });

  it('gives up a server that sends a byte now and then', async () => {
    let sent = 0;
    let open = true;
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => (sent === 100 ? response.end() : response.write(' ') && sent++), 100);
      response.on('close', () => {
        open = false;
        clearInterval(drip);
      });
    };
    await site.php(`delete_option('cssr_settings');`);
    assert.match(
      (await told(`add_filter('pre_option_cssr_settings', fn() => ['edition_url' => $arg]); Cssr\\refresh(1);`, address('slow'))).join(),
      /longer than 1 seconds|timed out/,
    );
    for (let left = 50; open && left; left--) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(open, false);
    assert.ok(sent < 60, `${sent} of 100 bytes`);
  });

  it('tells when a copy could not be stored, and asks for all of it again', async () => {
    answer = serve(dated('2026-12-03'), { etag: '"three"' });
    assert.deepEqual(await settings(address('stored')), []);
    assert.equal(await card(), 'Edition 2026-12-03');
    const next = serve(dated('2026-12-04'), { etag: '"four"' });
    answer = (response, path) => {
      if (asked.at(-1)!.headers['if-none-match'] === '"four"') response.writeHead(304).end();
      else next(response, path);
    };
    // As where the text is longer than the database takes at once.
    const broken = (name: string) =>
      `add_filter('query', fn($query) => preg_match('/^\\s*(UPDATE|INSERT)\\b.*\\bcssr_${name}/s', $query) ? '' : $query); Cssr\\refresh();`;
    for (const name of ['index', 'piece_']) {
      assert.match((await told(broken(name))).join(), /^It could not be stored in the database\. Pages go on/, name);
      assert.equal(await card(), 'Edition 2026-12-03');
    }
    assert.deepEqual(await refresh(), []);
    assert.equal(await card(), 'Edition 2026-12-04');
    // What is the same as before is no failure.
    answer = serve(dated('2026-12-04'), { etag: '"five"' });
    assert.deepEqual(await refresh(), []);
    // Nor is a copy that is gone taken for unchanged.
    await site.php(`delete_option('cssr_index');`);
    asked.length = 0;
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(
      asked.map(({ headers }) => headers['if-none-match']),
      [undefined],
    );
    assert.equal(await card(), 'Edition 2026-12-04');
  });

  it('does not take an edition that is older than the one in use, but for another address', async () => {
    answer = serve(dated('2026-12-05'), { etag: '"new"' });
    assert.deepEqual(await settings(address('edition')), []);
    answer = serve(dated('2026-12-01'), { etag: '"old"' });
    const stale =
      'The server sent an edition of 2026-12-01, older than the one in use (2026-12-05); it was not taken. Pages go on showing the last good copy.';
    assert.deepEqual(await refresh(), [stale]);
    assert.equal(await card(), 'Edition 2026-12-05');
    asked.length = 0;
    answer = (response) => response.writeHead(304).end();
    assert.deepEqual(await refresh(), []);
    assert.deepEqual(
      asked.map(({ headers }) => headers['if-none-match']),
      ['"new"'],
    );
    // At another address there is what is there.
    answer = serve(dated('2026-12-01'));
    assert.deepEqual(await settings(address('another')), []);
    assert.equal(await card(), 'Edition 2026-12-01');
    // An address that was taken away and is named anew is as another.
    answer = serve(dated('2026-11-01'));
    assert.equal((await refresh()).length, 1);
    assert.deepEqual(await settings(''), []);
    assert.deepEqual(await settings(address('another')), []);
    assert.equal(await card(), 'Edition 2026-11-01');
    assert.match(await html(await publish(block(CARD))), /data-as-of="[\d-]+" data-edition="2026-11-01" data-hash=/);
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

/** How many blocks a browser finds in a page. */
function blocksOf(html: string): number {
  const count = (node: DefaultTreeAdapterTypes.Node): number =>
    Number('attrs' in node && node.attrs.some(({ name }) => name === 'data-cssr')) +
    ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + count(child), 0) : 0);
  return count(parse(html));
}

/** What a reader sees of a page. */
function textOf(html: string): string {
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (['script', 'style'].includes(node.nodeName)) return '';
    return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
  };
  return walk(parse(html));
}
