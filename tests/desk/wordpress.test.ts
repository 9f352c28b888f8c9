import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodePlatform } from '../../src/cli/platform.js';
import { ReadError } from '../../src/desk/read/document.js';
import { importWordPress, type Fetch, type WordPressOptions } from '../../src/desk/read/wordpress/wordpress.js';

const SITE = 'https://site.example';
const INDEX = { name: 'Site', namespaces: ['oembed/1.0', 'wp/v2'] };
interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
const post = (id: number, title: string, content: string, more: object = {}) => ({
  id,
  date: `2022-11-${String((id % 28) + 1).padStart(2, '0')}T10:00:00`,
  slug: `post-${id}`,
  link: `${SITE}/post-${id}/`,
  title: { rendered: title },
  content: { rendered: content, protected: false },
  ...more,
});

/** A site that answers as it is told, by path and query. */
function siteOf(answer: (url: URL) => Answer | undefined): { readonly fetch: Fetch; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (address) => {
      asked.push(address);
      const { status = 200, json, text, headers = {} } = answer(new URL(address)) ?? { status: 404, text: '<h1>Not found</h1>' };
      const all = new Map(Object.entries(headers));
      return Promise.resolve({
        status,
        headers: { get: (name) => all.get(name.toLowerCase()) ?? null },
        text: () => Promise.resolve(text ?? JSON.stringify(json)),
      });
    },
  };
}
/** The REST API with pretty addresses, below a path. */
const rest = (types: (type: string, query: URLSearchParams) => Answer | undefined, below = '') =>
  siteOf(({ pathname, searchParams }) => {
    const api = `${below}/wp-json/`;
    if (pathname === api) return { json: INDEX };
    return pathname.startsWith(`${api}wp/v2/`) ? types(pathname.slice(api.length + 6), searchParams) : undefined;
  });
const read = (site: { readonly fetch: Fetch }, options: Partial<WordPressOptions> = {}) =>
  importWordPress({ url: SITE, ...options }, site.fetch, nodePlatform);
const reasonOf = async (site: { readonly fetch: Fetch }, options: Partial<WordPressOptions> = {}) => {
  try {
    await read(site, options);
  } catch (error) {
    assert.ok(error instanceof ReadError, String(error));
    return [error.reason, error.values['status']];
  }
  return assert.fail('it was read');
};

describe('a WordPress that is read', () => {
  it('gives its posts and pages as documents, with title, day and address, and links made whole', async () => {
    const site = rest((type) => ({
      json:
        type === 'posts'
          ? [post(7, 'Mission to Amman &#8211; a &#8220;summary&#8221;', '<h2>Concerns</h2><p>They met. <a href="/more">More</a></p>')]
          : [post(8, 'About', '<p>Text.</p>')],
    }));
    const [about, mission] = await read(site);
    assert.equal(about!.type, 'pages');
    assert.deepEqual(
      [mission!.title, mission!.date, mission!.address, mission!.slug, mission!.language, mission!.kind],
      ['Mission to Amman – a “summary”', '2022-11-08', `${SITE}/post-7/`, 'post-7', 'en', 'html'],
    );
    assert.deepEqual(
      mission!.paragraphs.map(({ style, spans }) => [style, spans.at(-1)!]),
      [
        ['title', { text: 'Mission to Amman – a “summary”' }],
        ['h2', { text: 'Concerns' }],
        ['normal', { text: 'More', href: `${SITE}/more` }],
      ],
    );
  });
  it('gives the words of page builders without their shortcodes, and leaves other words in brackets', async () => {
    const content =
      '<p>[et_pb_section fb_built=&#8221;1&#8243;][et_pb_text title=&#8221;Concerns&#8221; admin_label=&#8221;x&#8221;]</p><p>They said [sic] so. [كذا]</p><p>[/et_pb_text][/et_pb_section]</p>[vc_row][vc_custom_heading text="المطالب"][vc_raw_html]JTNDc2NyaXB0[/vc_raw_html][vc_column_text]نص[/vc_column_text][/vc_row][box]inside[/box][elementor-template id="5"]';
    const [document] = await read(rest((type) => ({ json: type === 'posts' ? [post(1, 'T', content)] : [] })));
    assert.deepEqual(
      document!.paragraphs.map(({ spans, suggested }) => [spans.map(({ text }) => text).join(''), suggested]),
      [
        ['T', undefined],
        ['Concerns', 'h2'],
        ['They said [sic] so. [كذا]', undefined],
        ['المطالب', 'h2'],
        ['نص', undefined],
        ['inside', undefined],
      ],
    );
    assert.deepEqual(document!.found, [{ what: 'shortcodes', number: 8 }]);
  });
  it('is asked page by page, as far as the limit, and told of', async () => {
    const all = Array.from({ length: 45 }, (_, i) => post(i + 1, `Post ${i}`, '<p>x</p>'));
    const site = rest((type, query) => {
      const [page, size] = [Number(query.get('page')), Number(query.get('per_page'))];
      const json = type === 'posts' ? all.slice((page - 1) * size, page * size) : [];
      return { json, headers: { 'x-wp-totalpages': String(Math.ceil(all.length / size)) } };
    });
    const told: number[] = [];
    assert.equal((await read(site, { onProgress: (number) => told.push(number) })).length, 45);
    assert.equal(told.at(-1), 45);
    const before = site.asked.length;
    assert.equal((await read(site, { limit: 25, types: ['posts'] })).length, 25);
    assert.equal(site.asked.length - before, 3);
  });
  it('is asked in each language, and says which texts translate each other; without such a plugin each comes once', async () => {
    const texts: Record<string, object> = {
      en: post(1, 'Mission', '<p>They met in Amman.</p>', { lang: 'en', translations: { en: 1, ar: 2 } }),
      ar: post(2, 'بعثة', '<p>التقى الفريق في عمان.</p>', { wpml_translations: [{ id: 1 }] }),
    };
    const multilingual = rest((type, query) => ({ json: type === 'posts' ? [texts[query.get('lang') ?? 'en']] : [] }));
    const both = await read(multilingual, { languages: ['ar', 'en'] });
    assert.deepEqual(both.map(({ id, language, translations }) => [id, language, translations]).sort(), [
      [1, 'en', [2]],
      [2, 'ar', [1]],
    ]);
    const plain = rest((type) => ({ json: type === 'posts' ? Object.values(texts) : [] }));
    assert.equal((await read(plain, { languages: ['ar', 'en'] })).length, 2);
    const arabic = rest((type) => ({ json: type === 'posts' ? [texts['ar']] : [] }), '/ar');
    const english = rest((type) => ({ json: type === 'posts' ? [texts['en']] : [] }));
    const fetch: Fetch = (address) => (new URL(address).pathname.startsWith('/ar/') ? arabic : english).fetch(address);
    assert.equal((await read({ fetch }, { others: [`${SITE}/ar/`] })).length, 2);
  });
  it('may have plain addresses, stand in a folder, or be given by the address of one post or of a language', async () => {
    const asked: string[] = [];
    const plain = siteOf(({ pathname, searchParams }) => {
      const route = searchParams.get('rest_route');
      // As WordPress does: below any path.
      if (!pathname.startsWith('/blog/') || !route) return { text: '<html>the first page</html>' };
      if (route === '/') return { json: { ...INDEX, home: `${SITE}/blog` } };
      asked.push(`${searchParams.get('slug')} ${searchParams.get('lang')}`);
      return { text: `\ufeff<br>Notice: x${JSON.stringify([post(1, 'T', '<p>x</p>')])}` };
    });
    for (const [url, query] of [
      [`${SITE}/blog`, 'null null'],
      [`${SITE}/blog/2022/11/a-mission/`, 'a-mission null'],
      [`${SITE}/blog/ar/`, 'null ar'],
    ] as const) {
      assert.equal((await read(plain, { url, types: ['posts'] })).length, 1);
      assert.equal(asked.pop(), query);
    }
    assert.equal(
      (
        await read(
          rest(() => ({ json: [post(1, 'T', 'x')] })),
          { url: 'site.example' },
        )
      ).length,
      1,
    );
  });
  it('keeps to itself what is behind a password, and what is not as WordPress says it', async () => {
    const odd = [
      null,
      7,
      {},
      { id: 'x' },
      post(1, 'Secret', '', { content: { rendered: '', protected: true } }),
      post(2, '', ''),
      { id: 3, title: 5, content: 'a' },
    ];
    assert.deepEqual(
      (await read(rest((type) => ({ json: type === 'posts' ? odd : { code: 'rest_no_route' } })))).map(({ id }) => id),
      [3],
    );
  });
});

describe('a site that is not read', () => {
  it('says why', async () => {
    const nothing = siteOf(() => undefined);
    for (const url of ['', 'not an address', 'ftp://site.example', 'javascript:alert(1)'])
      assert.deepEqual(await reasonOf(nothing, { url }), ['no-address', undefined], url);
    assert.deepEqual(await reasonOf({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) }), ['no-answer', undefined]);
    assert.deepEqual(await reasonOf(nothing), ['no-wordpress', undefined]);
    assert.deepEqual(
      await reasonOf(siteOf(({ pathname }) => (pathname === '/' ? { text: '<link href="/wp-content/x.css">' } : undefined))),
      ['no-rest', '200'],
    );
    assert.deepEqual(await reasonOf(siteOf(() => ({ status: 401, json: { code: 'rest_not_logged_in' } }))), ['not-allowed', '401']);
    assert.deepEqual(await reasonOf(rest(() => ({ status: 403, json: {} }))), ['not-allowed', '403']);
    assert.deepEqual(await reasonOf(rest(() => ({ json: [] }))), ['no-posts', undefined]);
    assert.deepEqual(await reasonOf(siteOf(() => ({ text: 'x'.repeat(21 * 1024 * 1024) }))), ['too-large', undefined]);
  });
});
