import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf } from '../../src/publish/edition/edition-file.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { CARD_PATH, cardFiles, edition, withIndex, type Files } from './editions.js';
import { noPhp as SKIP, onOneLine, php, shippedIndex, shippedPieces } from './php.js';

type Element = DefaultTreeAdapterTypes.Element;
/** The tree of a fragment: elements with their attributes, and texts. */
function treeOf(html: string): unknown[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): unknown => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    const { tagName, attrs, childNodes } = node as Element;
    return [tagName, Object.fromEntries(attrs.map(({ name, value }) => [name, value])), ...childNodes.map(walk)];
  };
  return parseFragment(html).childNodes.map(walk);
}

describe('the filter of the Drupal module', { skip: SKIP }, () => {
  const filter = (text: string, language?: string) => php<string>('filter', text, language);
  const card = (language: string, more: Record<string, string> = {}) => {
    const { hash, asOf } = shippedIndex().elements['mission-card']!.choices['item.amman-2022-11']!;
    const attributes = {
      'data-item': 'amman-2022-11',
      ...more,
      'data-language': language,
      'data-as-of': asOf!,
      'data-edition': shippedIndex().edition,
      'data-hash': hash!,
    };
    return [
      'div',
      { class: 'cssr', 'data-cssr': 'mission-card', ...attributes, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' },
      ...treeOf(onOneLine(shippedPieces('mission-card', language)['item.amman-2022-11']!.html)),
    ];
  };

  it('shows what an element is narrowed to by one word; all of it where the edition has nothing so narrow', () => {
    const html = (text: string) => filter(text);
    const shown = (key: string, element = 'recommendation-list') => onOneLine(shippedPieces(element)[key]!.html);
    assert.ok(html('[cssr element="recommendation-list" types="concern"]').includes(shown('types.concern')));
    const one = html('[cssr element="recommendation-list" items="amman-2022-11-d7" compact=""]');
    assert.ok(one.includes(shown('items.amman-2022-11-d7')));
    assert.match(one, / data-compact="" .*data-items="amman-2022-11-d7"|data-items="amman-2022-11-d7".* data-compact=""/);
    // The script, too, is to show all of it.
    const finer = html('[cssr element="recommendation-list" types="concern demand" sort="oldest"]');
    assert.ok(finer.includes(shown('all')) && finer.includes('data-sort="oldest"') && !finer.includes('data-types'));
    // As the list of the editor has it.
    assert.match(
      html('[cssr element="recommendation-list" item="types=concern"]'),
      /^<div class="cssr" data-cssr="recommendation-list" data-types="concern" /,
    );
    assert.match(
      html('[cssr element="disclaimer" item="item=amman-2022-11&amp;languages=one"]'),
      /^<div class="cssr" data-cssr="disclaimer" data-item="amman-2022-11" data-languages="one" /,
    );
    assert.equal(html('[cssr element="recommendation-list" item="onclick=x"]').includes('onclick'), false);
    assert.ok(html('[cssr element="contact" types="concern"]').includes(shown('all', 'contact')));
    assert.equal(
      html('[cssr element="language-switch" language="ar"]'),
      '<div class="cssr" data-cssr="language-switch" data-language="ar" lang="ar" dir="rtl"></div>',
    );
  });

  it('puts the content in the place of the brackets, and out of a paragraph of its own', () => {
    const brackets = '[cssr element="mission-card" item="amman-2022-11"]';
    assert.deepEqual(treeOf(filter(`<p>Before</p><p class="x">&nbsp;${brackets}<br></p><p>After</p>`)), [
      ['p', {}, 'Before'],
      card('en'),
      ['p', {}, 'After'],
    ]);
    assert.deepEqual(treeOf(filter(brackets, 'ar')), [card('ar')]);
    const ways = [
      '[cssr element=mission-card item=amman-2022-11]',
      "[cssr element='mission-card' item='amman-2022-11']",
      '[cssr element=&quot;mission-card&quot;&nbsp;item=&quot;amman-2022-11&quot;]',
      '[cssr element=“mission-card” item=”amman-2022-11″]',
      '[cssr element="cssr-mission-card" item="amman-2022-11"]',
    ];
    for (const way of ways) assert.deepEqual(treeOf(filter(`<p>${way}</p>`)), [card('en')], way);
  });

  it('fills a block, whatever stands in it, and leaves a pinned one', () => {
    const text =
      '<div class="cssr" data-cssr="mission-card" data-item="amman-2022-11" data-language="ar"><div>old <div>x</div></div></div><p>After</p>';
    assert.deepEqual(treeOf(filter(text)), [card('ar'), ['p', {}, 'After']]);
    const pinned = text.replace('data-language', 'data-pinned="abc" data-language');
    assert.equal(filter(pinned), pinned);
    const open = '<div data-cssr="mission-card" data-item="amman-2022-11"><p>never closed</p>';
    assert.equal(filter(open), open);
  });

  it('lets what stays as it was written show content of this site only', () => {
    for (const [more, rest] of [
      ['data-cssr="mission-card" data-pinned="abc" data-src="https://x.example/"', 'data-cssr="mission-card" data-pinned="abc" '],
      ['data-cssr="nothing" data-src=https://x.example/', 'data-cssr="nothing" '],
      ["DATA-CSSR='nothing' DATA-SRC\n=\n'https://x.example/'", "DATA-CSSR='nothing' "],
    ])
      assert.equal(filter(`<p>a</p><div ${more}>x</div>`), `<p>a</p><div ${rest}>x</div>`);
    assert.equal(
      filter('<pre><cssr-disclaimer src="https://x.example/"></cssr-disclaimer></pre>'),
      '<pre><cssr-disclaimer ></cssr-disclaimer></pre>',
    );
    assert.deepEqual(treeOf(filter('<div data-cssr=mission-card data-item=amman-2022-11 data-src="https://x.example/"></div>')), [
      card('en'),
    ]);
  });

  it('gives no other filter brackets to look into', () => {
    const html = filter('[cssr element="recommendation-list" heading="About &#91;node:title&#93; now" types="concern"]');
    assert.match(html, / data-heading="About &#091;node:title&#093; now" /);
    assert.doesNotMatch(html, /[[\]]/);
  });

  it('takes several blocks out of the paragraph in which they stand alone', () => {
    const brackets = '[cssr element="mission-card" item="amman-2022-11"]';
    assert.deepEqual(treeOf(filter(`<p>${brackets}<br />${brackets}</p><p>a ${brackets}</p>`)).slice(0, 2), [card('en'), card('en')]);
    assert.match(filter(`<p>a ${brackets}</p>`), /^<p>a <div .*<\/div><\/p>$/);
  });

  it('keeps what the editor wrote as text: nothing of it becomes a tag or an attribute', () => {
    const hostile = [
      '[cssr element="mission-card" item="amman-2022-11" types="&quot; onclick=&quot;alert(1)"]',
      '[cssr element="mission-card" item="amman-2022-11" heading="&lt;script&gt;alert(1)&lt;/script&gt;" onclick="alert(1)" src="https://example.org/" language="&quot;&gt;" theme="x"]',
      '<div data-cssr="mission-card" data-item="amman-2022-11" data-sort="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" data-onclick="x" onclick="x">x</div>',
      '<p>[cssr element=&lt;script&gt; item=1]</p>',
    ];
    for (const text of hostile) {
      const tree = JSON.stringify(treeOf(filter(text)));
      assert.doesNotMatch(tree, /\["(script|img)"|"(onclick|onerror|data-onclick|data-src|src)":/, text);
    }
    const found = parseFragment(filter(hostile[2]!)).childNodes[0] as Element;
    assert.equal(found.attrs.find(({ name }) => name === 'data-sort')!.value.startsWith('>'), true);
  });

  it('takes nothing for a placement within tags, code and comments, and leaves nothing where there is no content', () => {
    const same = [
      '<a title="[cssr element=mission-card]" href="https://example.org/">x</a>',
      '<a title="a > [cssr element=mission-card]">x</a>',
      '<code>[cssr element=mission-card]</code>',
      '<pre><span>[cssr element=mission-card]</span></pre>',
      '<a href="https://example.org/">[cssr element=mission-card]</a>',
      '<a href="https://example.org/"><div data-cssr="mission-card"><p>x</p></div></a>',
      '<!-- [cssr element=mission-card] -->',
      '<p>[cssrx] [CSSR] cssr</p>',
      '<div data-cssr="nothing"><p>stays</p></div>',
    ];
    for (const text of same) assert.equal(filter(text), text);
    assert.equal(filter('<p>a [cssr element="nothing"] b [cssr]</p>'), '<p>a  b </p>');
  });

  const CARD = '[cssr element="mission-card" item="amman-2022-11"]';

  it('fills what comes after a link, also one that was never closed before the next', () => {
    for (const links of ['<a href="/x">x</a>', '<a name="x"><a href="/x">x</a>'])
      assert.deepEqual(treeOf(filter(`${links}<p>${CARD}</p>`)).at(-1), card('en'), links);
  });

  it('leaves no empty paragraph or heading where there is nothing to show', () => {
    assert.equal(filter('<p>a</p><p>[cssr element="nothing"]&nbsp;<br></p><p>b</p>'), '<p>a</p><p>b</p>');
    assert.equal(filter('<h2><strong>[cssr element="nothing"]</strong></h2><p>b</p>'), '<p>b</p>');
    assert.equal(
      filter('<p></p><p>[cssr element="nothing"] x</p><h2></h2> cssr'),
      '<p></p><p> x</p><h2></h2> cssr',
      'those of others stay',
    );
    assert.equal(filter('<h2><img src="/x.png" alt="x">[cssr]</h2>'), '<h2><img src="/x.png" alt="x"></h2>');
  });

  it('puts content in the place of a heading that has nothing else in it, and else behind it', () => {
    const title = (...more: unknown[]) => ['h2', {}, ...more];
    const cases: [string, unknown[]][] = [
      [`<h2>${CARD}</h2><p>b</p>`, [card('en'), ['p', {}, 'b']]],
      [`<h2><strong>${CARD}</strong></h2>`, [card('en')]],
      [`<h2>The ${CARD}<em>mission</em></h2>b`, [title('The ', ['em', {}, 'mission']), card('en'), 'b']],
      [`<h2>a <div data-cssr="mission-card" data-item="amman-2022-11">x</div></h2>`, [title('a '), card('en')]],
      [`<h2>a ${CARD}<h3>b</h3>`, [title('a '), card('en'), ['h3', {}, 'b']]],
      [`<h2>a ${CARD}`, [title('a '), card('en')]],
    ];
    for (const [text, tree] of cases) {
      const got = treeOf(filter(text));
      // A heading that was never closed: the parser closes it later.
      if (text.includes('</h2>')) assert.deepEqual(got, tree, text);
      else assert.ok(filter(text).indexOf('data-cssr') > text.indexOf('a '), text);
    }
  });

  it('reads an attribute without a value', () => {
    for (const way of [
      'items="amman-2022-11-d7" compact',
      'compact items=amman-2022-11-d7',
      'items=&quot;amman-2022-11-d7&quot;&nbsp;compact',
    ])
      assert.match(filter(`<p>[cssr element="recommendation-list" ${way}]</p>`), /^<div class="cssr"[^>]* data-compact=""/, way);
    assert.match(filter('<div data-cssr="recommendation-list" data-compact></div>'), / data-compact=""/);
    assert.match(
      filter('[cssr element="recommendation-list" heading="A compact list"]'),
      /^(?!.*data-compact).* data-heading="A compact list"/s,
    );
  });
});

describe('the services of the Drupal module, with stand-ins for Drupal', { skip: SKIP }, () => {
  interface Head {
    '#value': string;
  }
  interface Step {
    readonly asked: [string, string, Record<string, string>][];
    readonly logged: string[];
    readonly invalidated: string[];
    readonly troubles: string[];
    /** How many requests a visitor has waited for. */
    readonly waited: number;
    /** What the first visitor sees after cron has run, and the next one. */
    readonly first: string | null;
    readonly html: string | null;
    readonly attached: { library: string[]; html_head?: [Head, string][] };
    readonly tags: string[];
    readonly contexts: string[];
    /** What is kept, by name. */
    readonly kept: string[];
    /** Bytes that were taken of the answers, and seconds for all of it. */
    readonly taken: number;
    readonly seconds: number;
  }
  /** What the server answers in an hour: status, text (of each address), headers; by address, where that is not the same. */
  type Answer = readonly unknown[] | Record<string, readonly unknown[]> | null;
  /** An hour: seconds for each byte, new settings, what is on the page and in which language. */
  interface Hour {
    readonly answer: Answer;
    readonly slow?: number;
    readonly settings?: object;
    readonly switch?: boolean;
    readonly language?: string;
    /** The request for the page. */
    readonly request?: { readonly query?: Record<string, string>; readonly headers?: Record<string, string> };
    /** A copy that is gone. */
    readonly forget?: string;
  }
  const FOLDER = 'https://example.org/edition/';
  const ADDRESS = { edition_url: `${FOLDER}edition.json` };
  const go = (settings: object, answers: readonly (Answer | Hour)[]) =>
    php<Step[]>('drupal', { edition_url: '', theme: '', script: true, ...settings }, answers);
  /** The files of an edition at their addresses. */
  const at = (files: Files, folder = FOLDER) => Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
  const ETAG = { ETag: '"one"' };
  const newer = (updated: string, name = `Edition ${updated}`) => edition(updated, cardFiles(name));
  const askedFor = ({ asked }: Step) => asked.map(([, url]) => url.replace(FOLDER, ''));
  const CARD = [`${CARD_PATH}.json`, `${CARD_PATH}.html`];
  const views = ({ attached }: Step) =>
    (attached.html_head ?? []).flatMap(([head]) => JSON.parse(head['#value']) as { language: string; edition: string; view: object }[]);

  it('show what came with the module, and ask nobody', () => {
    const [step] = go({ theme: 'ocha' }, [null]);
    assert.deepEqual([step!.asked, step!.troubles], [[], []]);
    assert.match(step!.html!, /^<div class="cssr" data-cssr="mission-card".* data-cssr-theme="ocha".*6–7 November 2022/);
    assert.deepEqual(step!.attached.library, ['cssr/content', 'cssr/theme.ocha', 'cssr/script.cssr-mission-card']);
    assert.deepEqual(
      views(step!).map((view) => [view.language, view.edition]),
      [['en', shippedIndex().edition]],
    );
    const [plain] = go({ script: false }, [null]);
    assert.deepEqual(plain!.attached, { library: ['cssr/content'] });
  });

  it('fetch what pages show, ask for changes only, and keep the last good copy', () => {
    const bad = { ...cardFiles('x'), [`${CARD_PATH}.html`]: '<script>x</script>' };
    const [good, unchanged, changed, ...failed] = go(ADDRESS, [
      [200, at(newer('2026-12-01')), { ...ETAG, 'Last-Modified': 'yesterday' }],
      [304],
      [200, at(newer('2026-12-01', 'A changed piece')), ETAG],
      null,
      [500, 'no'],
      [200, '<html>'],
      [200, ' '.repeat(4_100_000)],
      [200, at(edition('2026-12-01', bad))],
      [200, { ...at(newer('2026-12-02')), [`${FOLDER}${CARD_PATH}.html`]: '<p>half</p>' }],
    ]);
    assert.deepEqual(good!.troubles, []);
    assert.deepEqual(askedFor(good!), ['edition.json', ...CARD]);
    assert.match(good!.first!, /6–7 November 2022/, 'until it is there, what came with the module stands in');
    assert.match(good!.html!, /data-edition="2026-12-01".*Edition 2026-12-01/);
    assert.deepEqual(
      views(good!).map((view) => view.edition),
      ['2026-12-01'],
    );
    assert.deepEqual(good!.invalidated, ['cssr_content', 'cssr_content']);
    assert.ok(good!.tags.includes('cssr_content'));
    assert.deepEqual(
      unchanged!.asked.map(([, , headers]) => headers),
      [{ 'If-None-Match': '"one"', 'If-Modified-Since': 'yesterday' }],
    );
    assert.deepEqual(unchanged!.troubles, []);
    assert.deepEqual(askedFor(changed!), ['edition.json', ...CARD]);
    assert.match(changed!.first!, /A changed piece/);
    const messages = [
      /could not connect/,
      /answered 500/,
      /not JSON/,
      /larger than/,
      /^mission-card\/item\.amman-2022-11\.en: <script>/,
      /is not the file that the index tells of/,
    ];
    for (const [i, step] of failed.entries()) {
      assert.match(step.troubles.join(), messages[i]!);
      assert.deepEqual(step.logged, step.troubles);
      assert.match(step.html!, /A changed piece/);
      assert.match(JSON.stringify(views(step)), /A changed piece/);
    }
    for (const step of [good!, unchanged!, changed!, ...failed]) assert.equal(step.waited, 0, 'no visitor waits');
  });

  it('give up a server that is too slow, after half a minute for all of it', () => {
    const [slow] = go(ADDRESS, [{ answer: [200, at(newer('2026-12-01'))], slow: 1 }]);
    assert.match(slow!.troubles[0]!, /longer than 30 seconds/);
    assert.ok(slow!.seconds >= 30 && slow!.seconds < 35, `${slow!.seconds} s`);
    assert.ok(slow!.taken < 40);
    assert.match(slow!.html!, /6–7 November 2022/);
  });

  it('have pages made anew only when something is new', () => {
    const one = [200, at(newer('2026-12-01')), ETAG];
    const steps = go(ADDRESS, [one, [304], null, [500], one, [200, at(newer('2026-12-02'))]]);
    assert.deepEqual(
      steps.map(({ invalidated }) => invalidated.length),
      [2, 0, 0, 0, 0, 1],
    );
  });

  it('have the words of all languages, once there is a choice of the language on the site', () => {
    const answer = [200, at(newer('2026-12-01'))];
    const [one, all, after] = go(ADDRESS, [
      { answer, language: 'ar' },
      { answer, language: 'ar', switch: true },
      { answer: [304], language: 'en' },
    ]);
    const languages = (step: Step) => views(step).map(({ language }) => language);
    assert.deepEqual([languages(one!), languages(all!), languages(after!)], [['ar'], ['ar', 'en', 'fr'], ['en', 'ar', 'fr']]);
    assert.ok(views(all!).every((view) => view.edition === '2026-12-01'));
    assert.match(all!.html!, / lang="ar" dir="rtl"/);
  });

  it('put the words beside the block where it comes into a page that is open already', () => {
    const answer = [200, at(newer('2026-12-01', 'Words [of a card]'))];
    const [page, ajax, views, htmx] = go(ADDRESS, [
      { answer },
      { answer, request: { query: { _wrapper_format: 'drupal_ajax' } }, switch: true },
      // Views takes the format out of the request.
      { answer, request: { headers: { 'X-Requested-With': 'XMLHttpRequest' } } },
      { answer, request: { headers: { 'HX-Request': 'true' } } },
    ]);
    assert.doesNotMatch(page!.html!, /cssr-content/);
    assert.deepEqual([views!.html, htmx!.html], [ajax!.html, ajax!.html]);
    const [, block, json] = /^(.*<\/div>)<script type="application\/json" class="cssr-content">(.*)<\/script>$/s.exec(ajax!.html!)!;
    assert.equal(block, page!.html);
    const words = JSON.parse(json!) as { language: string; view: { title: { text: string } } }[];
    assert.deepEqual(
      words.map(({ language }) => language),
      ['en', 'ar', 'fr'],
    );
    assert.equal(words[0]!.view.title.text, 'Words [of a card]');
    assert.doesNotMatch(json!, /\[of a card/, 'another filter has nothing to look into');
    assert.deepEqual(ajax!.attached, { library: page!.attached.library });
    for (const context of ['url.query_args:_wrapper_format', 'headers:X-Requested-With', 'headers:HX-Request'])
      for (const step of [page!, ajax!]) assert.ok(step.contexts.includes(context), 'caches keep the two apart');
  });

  it('follow redirects three times, over https and to public addresses only', () => {
    const files = at(newer('2026-12-01'));
    const found = { 'https://8.8.8.8/moved.json': [200, files[ADDRESS.edition_url]] };
    const pieces = Object.fromEntries(CARD.map((path) => [FOLDER + path, [200, files[FOLDER + path]]]));
    const answers = (location: string, more: Record<string, readonly unknown[]> = {}) => ({
      [ADDRESS.edition_url]: [302, '', { Location: location }],
      ...found,
      ...pieces,
      ...more,
    });
    const [moved, http, meta, decimal, six, endless, twice] = go(ADDRESS, [
      answers('https://8.8.8.8/moved.json'),
      answers('http://8.8.8.8/moved.json'),
      answers('https://169.254.169.254/latest'),
      answers('https://2852039166/latest'),
      answers('https://[fe80::1]/latest'),
      answers('/edition/edition.json'),
      answers('/a', { 'https://example.org/a': [307, '', { Location: 'https://8.8.8.8/moved.json' }] }),
    ]);
    assert.match(moved!.html!, /Edition 2026-12-01/);
    assert.match(http!.troubles[0]!, /https/);
    for (const step of [meta, decimal, six]) assert.match(step!.troubles[0]!, /not a public one/);
    for (const step of [http, meta, decimal, six])
      assert.deepEqual([...new Set(step!.asked.map(([, url]) => new URL(url).host))], ['example.org'], 'nobody else was asked');
    assert.match(endless!.troubles[0]!, /too often/);
    assert.equal(endless!.asked.filter(([, url]) => url === ADDRESS.edition_url).length, 4);
    assert.deepEqual(twice!.troubles, []);
  });

  it('do not take an edition that is older than the one in use, but for another address', () => {
    const other = { edition_url: 'https://example.org/other/edition.json' };
    const another = withIndex(newer('2026-11-30', 'Another feed'), (index) => ({ ...index, feed: { ...index.feed, id: 'another' } }));
    const [, stale, after, same, moved, away, back, otherFeed] = go(ADDRESS, [
      [200, at(newer('2026-12-01')), ETAG],
      [200, at(newer('2026-11-30')), { ETag: '"old"' }],
      [304],
      [200, at(newer('2026-12-01', 'the same, corrected'))],
      { answer: [200, at(newer('2026-11-30'), 'https://example.org/other/')], settings: other },
      { answer: null, settings: { edition_url: '' } },
      { answer: [200, at(newer('2020-01-01'))], settings: ADDRESS },
      [200, at(another)],
    ]);
    assert.deepEqual(stale!.troubles, [
      'The server sent an edition of 2026-11-30, older than the one in use (2026-12-01); it was not taken.',
    ]);
    assert.match(stale!.html!, /Edition 2026-12-01/);
    assert.deepEqual(
      after!.asked.map(([, , headers]) => headers['If-None-Match']),
      ['"one"'],
    );
    assert.match(same!.html!, /the same, corrected/);
    assert.deepEqual([moved!.troubles, /Edition 2026-11-30/.test(moved!.html!)], [[], true]);
    assert.match(away!.html!, /6–7 November 2022/);
    assert.doesNotMatch(away!.kept.join(), /index|state|piece_/, 'what came from there is forgotten');
    assert.deepEqual([back!.troubles, /Edition 2020-01-01/.test(back!.html!)], [[], true], 'named anew, it may be older');
    assert.deepEqual(otherFeed!.troubles, [], 'of another feed, nothing is known');
    assert.match(otherFeed!.html!, /Another feed/);
  });

  it('forget a piece that the edition has no more, and show nothing in its place', () => {
    const without = withIndex(newer('2026-12-02'), ({ elements }) => {
      delete (elements['mission-card']!.choices as Record<string, unknown>)['item.amman-2022-11'];
    });
    const [, gone, back] = go(ADDRESS, [
      [200, at(newer('2026-12-01'))],
      [200, at(without)],
      [200, at(newer('2026-12-03'))],
    ]);
    assert.deepEqual([gone!.first, gone!.html, gone!.troubles], [null, null, []]);
    assert.ok(!gone!.kept.some((name) => name.startsWith('piece_')));
    assert.match(back!.html!, /Edition 2026-12-03/);
  });

  it('ask for all of it where the copy is gone', () => {
    const one = [200, at(newer('2026-12-01')), ETAG];
    const [, gone, piece] = go(ADDRESS, [one, { answer: [304], forget: 'index' }, { answer: one, forget: `piece_${hashOf(CARD_PATH)}` }]);
    assert.equal(gone!.asked[0]![2]['If-None-Match'], undefined);
    assert.match(gone!.troubles[0]!, /answered 304/);
    assert.match(piece!.html!, /Edition 2026-12-01/);
    assert.deepEqual(askedFor(piece!), ['edition.json', ...CARD]);
  });

  it('say after an upgrade what to enter', () => {
    const [step] = go({ old_urls: 'https://old.example/cssr.snippets.json' }, [null]);
    assert.match(step!.troubles.join(), /Enter the address of its edition\.json.*: https:\/\/old\.example\/cssr\.snippets\.json\./);
  });
});
