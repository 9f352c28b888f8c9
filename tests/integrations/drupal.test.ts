import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { noPhp as SKIP, php, shipped } from './php.js';

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
    const { html, hash, asOf } = shipped().elements['mission-card']!.items['amman-2022-11'] as unknown as {
      html: Record<string, string>;
      hash: string;
      asOf: string;
    };
    const edition = shipped().feed.updated as string;
    const attributes = {
      'data-item': 'amman-2022-11',
      ...more,
      'data-language': language,
      'data-as-of': asOf,
      'data-edition': edition,
      'data-hash': hash,
    };
    return [
      'div',
      { class: 'cssr', 'data-cssr': 'mission-card', ...attributes, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' },
      ...treeOf(html[language]!),
    ];
  };

  it('shows what an element is narrowed to by one word; all of it where it is narrowed more finely, and leaves the rest to the script', () => {
    const { items } = shipped().elements['recommendation-list']!;
    const html = (text: string) => filter(text);
    assert.ok(html('[cssr element="recommendation-list" types="concern"]').includes(items['types=concern']!.html['en']!));
    const one = html('[cssr element="recommendation-list" items="amman-2022-11-d7" compact=""]');
    assert.ok(one.includes(items['items=amman-2022-11-d7']!.html['en']!));
    assert.match(one, / data-compact="" .*data-items="amman-2022-11-d7"|data-items="amman-2022-11-d7".* data-compact=""/);
    const finer = html('[cssr element="recommendation-list" types="concern demand"]');
    assert.ok(finer.includes(items['']!.html['en']!) && finer.includes('data-types="concern demand"'));
    // As the list of the editor has it.
    assert.match(
      html('[cssr element="recommendation-list" item="types=concern"]'),
      /^<div class="cssr" data-cssr="recommendation-list" data-types="concern" /,
    );
    assert.equal(html('[cssr element="recommendation-list" item="onclick=x"]'), '');
    assert.ok(html('[cssr element="contact" types="concern"]').includes(shipped().elements['contact']!.items['']!.html['en']!));
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
      '<!-- [cssr element=mission-card] -->',
      '<p>[cssrx] [CSSR] cssr</p>',
      '<div data-cssr="nothing"><p>stays</p></div>',
    ];
    for (const text of same) assert.equal(filter(text), text);
    assert.equal(filter('<p>a [cssr element="nothing"] b [cssr]</p>'), '<p>a  b </p>');
  });
});

describe('the services of the Drupal module, with stand-ins for Drupal', { skip: SKIP }, () => {
  interface Step {
    readonly asked: [string, string, Record<string, string>][];
    readonly logged: string[];
    readonly invalidated: string[];
    readonly troubles: string[];
    readonly html: string;
    readonly attachments: { library: string[]; html_head_link?: [[{ href: string }]] };
    readonly tags: string[];
    readonly files: string[];
    /** Bytes that were taken of the answers, and seconds for all of it. */
    readonly taken: number;
    readonly seconds: number;
  }
  /** What the server answers in an hour: status, text (of each address), headers; by address, where that is not the same. */
  type Answer = readonly unknown[] | Record<string, readonly unknown[]> | null;
  /** An hour: seconds for each byte, whether somebody has taken the files away, new settings. */
  interface Hour {
    readonly answer: Answer;
    readonly slow?: number;
    readonly lost?: boolean;
    readonly settings?: object;
    /** A copy that is gone. */
    readonly forget?: string;
  }
  const URLS = { snippets_url: 'https://example.org/s.json', feed_url: 'https://example.org/f.json' };
  function go(settings: object, answers: readonly (Answer | Hour)[]): Step[] {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-public-'));
    const steps = php<Step[]>('drupal', { snippets_url: '', feed_url: '', theme: '', script: true, ...settings }, answers, folder);
    rmSync(folder, { recursive: true });
    return steps;
  }
  const feedLink = ({ attachments }: Step) => attachments.html_head_link?.[0][0].href;

  it('show what came with the module, and ask nobody', () => {
    const [step] = go({ theme: 'ocha' }, [null]);
    assert.deepEqual([step!.asked, step!.troubles], [[], []]);
    assert.match(step!.html, /^<div class="cssr" data-cssr="mission-card".* data-cssr-theme="ocha".*6–7 November 2022/);
    assert.deepEqual(step!.attachments.library, ['cssr/content', 'cssr/theme.ocha', 'cssr/script']);
    assert.match(feedLink(step!)!, /^\/modules\/cssr\/assets\/cssr\.feed\.json\?\w{12}$/);
    const [plain] = go({ script: false }, [null]);
    assert.deepEqual(plain!.attachments, { library: ['cssr/content'] });
  });

  it('fetch, ask for changes only, and keep the last good copy', () => {
    const file = shipped();
    file.feed.updated = '2026-12-01';
    file.elements['mission-card']!.items['amman-2022-11']!.html = { en: '<p>A newer edition</p>' };
    const feed = { version: '1.0', id: 'cssr', updated: '2026-12-01', activities: '</script>' };
    const bad = structuredClone(file);
    bad.elements['mission-card']!.items['amman-2022-11']!.html = { en: '<script>x</script>' };
    const texts = (snippets: object) => ({ [URLS.snippets_url]: JSON.stringify(snippets), [URLS.feed_url]: JSON.stringify(feed) });
    const [good, unchanged, ...failed] = go(URLS, [
      [200, texts(file), { ETag: '"one"', 'Last-Modified': 'yesterday' }],
      [304],
      null,
      [500, 'no'],
      [200, '<html>'],
      [200, ' '.repeat(4_100_000)],
      [200, texts(bad)],
    ]);
    assert.deepEqual(good!.troubles, []);
    assert.match(good!.html, /A newer edition/);
    assert.match(feedLink(good!)!, /^\/public:\/\/cssr\/\w{12}\.feed\.json$/);
    assert.deepEqual(good!.invalidated, ['cssr_content']);
    assert.ok(good!.tags.includes('cssr_content'));
    assert.deepEqual(
      unchanged!.asked.map(([, , headers]) => headers['If-None-Match']),
      ['"one"', '"one"'],
    );
    assert.deepEqual(unchanged!.troubles, []);
    const messages = [/could not connect/, /answered 500/, /not JSON/, /larger than/, /mission-card \/ amman-2022-11 \/ en/];
    for (const [i, step] of failed.entries()) {
      assert.match(step.troubles.join(), messages[i]!);
      assert.match(step.html, /A newer edition/);
      assert.equal(feedLink(step), feedLink(good!));
    }
    assert.equal(failed[0]!.logged.length, 2);
  });

  /** The two files of an edition. */
  const edition = (updated: string, name = updated) => {
    const file = shipped();
    file.feed = { ...file.feed, updated };
    file.elements['mission-card']!.items['amman-2022-11']!.html = { en: `<p>Edition ${name}</p>` };
    const feed = { version: '1.0', id: 'cssr', updated, title: name };
    return { [URLS.snippets_url]: JSON.stringify(file), [URLS.feed_url]: JSON.stringify(feed) };
  };
  const ETAG = { ETag: '"one"' };

  it('give up a server that is too slow, after half a minute for all of it', () => {
    const [slow] = go(URLS, [{ answer: [200, edition('2026-12-01')], slow: 1 }]);
    assert.match(slow!.troubles[0]!, /longer than 30 seconds/);
    assert.ok(slow!.seconds >= 30 && slow!.seconds < 35, `${slow!.seconds} s`);
    assert.ok(slow!.taken < 40);
    assert.match(slow!.html, /6–7 November 2022/);
  });

  it('have pages made anew only when something is new', () => {
    const one = [200, edition('2026-12-01'), ETAG];
    const steps = go(URLS, [one, [304], null, [500], one, [200, edition('2026-12-02')], { answer: [304], lost: true }]);
    assert.deepEqual(
      steps.map(({ invalidated }) => invalidated.length),
      [1, 0, 0, 0, 0, 1, 1],
    );
  });

  it('keep the newest three files of the feed, and write one again that was taken away', () => {
    const steps = go(URLS, [
      ...['1', '2', '3', '4', '5'].map((day) => [200, edition(`2026-12-0${day}`), ETAG]),
      { answer: null, lost: true },
      { answer: [304], lost: true },
    ]);
    assert.deepEqual(
      steps.map(({ files }) => files.length),
      [1, 2, 3, 3, 3, 1, 1],
    );
    for (const step of steps) assert.ok(step.files.includes(feedLink(step)!.replace(/.*\//, '')), 'a link leads to a file that is there');
  });

  it('follow redirects three times, over https and to public addresses only', () => {
    const via = (location: string) => ({ [URLS.snippets_url]: [302, '', { Location: location }], [URLS.feed_url]: [304] });
    const found = { 'https://8.8.8.8/moved.json': [200, edition('2026-12-01')[URLS.snippets_url]] };
    const answers = (first: string, more: Record<string, readonly unknown[]> = {}) => ({ ...via(first), ...found, ...more });
    const [moved, http, meta, decimal, six, endless, twice] = go(URLS, [
      answers('https://8.8.8.8/moved.json'),
      answers('http://8.8.8.8/moved.json'),
      answers('https://169.254.169.254/latest'),
      answers('https://2852039166/latest'),
      answers('https://[fe80::1]/latest'),
      answers('/s.json'),
      answers('/a', { 'https://example.org/a': [307, '', { Location: 'https://8.8.8.8/moved.json' }] }),
    ]);
    assert.match(moved!.html, /Edition 2026-12-01/);
    assert.match(http!.troubles[0]!, /https/);
    for (const step of [meta, decimal, six]) assert.match(step!.troubles[0]!, /not a public one/);
    for (const step of [http, meta, decimal, six])
      assert.deepEqual([...new Set(step!.asked.map(([, url]) => new URL(url).host))], ['example.org'], 'nobody else was asked');
    assert.match(endless!.troubles[0]!, /too often/);
    assert.equal(endless!.asked.filter(([, url]) => url === URLS.snippets_url).length, 4);
    assert.doesNotMatch(twice!.troubles.join(), /snippets/);
  });

  it('do not take an edition that is older than the one in use, but for another address', () => {
    const other = { snippets_url: 'https://example.org/other.json', feed_url: 'https://example.org/feed.json' };
    const old = edition('2026-11-30');
    const others = { [other.snippets_url]: old[URLS.snippets_url], [other.feed_url]: old[URLS.feed_url] };
    const foreign = {
      [URLS.feed_url]: old[URLS.feed_url]!.replace('"cssr"', '"another"'),
      [URLS.snippets_url]: old[URLS.snippets_url]!.replace('"id":"cssr"', '"id":"another"'),
    };
    const [, stale, after, same, moved, away, back, otherFeed] = go(URLS, [
      [200, edition('2026-12-01'), ETAG],
      [200, old, { ETag: '"old"' }],
      [304],
      [200, edition('2026-12-01', 'the same, corrected')],
      { answer: [200, others], settings: other },
      { answer: null, settings: { snippets_url: '', feed_url: '' } },
      { answer: [200, edition('2020-01-01')], settings: URLS },
      [200, foreign],
    ]);
    for (const trouble of stale!.troubles)
      assert.match(trouble, /: The server sent an edition of 2026-11-30, older than the one in use \(2026-12-01\); it was not taken\.$/);
    assert.equal(stale!.troubles.length, 2);
    assert.match(stale!.html, /Edition 2026-12-01/);
    assert.deepEqual(
      after!.asked.map(([, , headers]) => headers['If-None-Match']),
      ['"one"', '"one"'],
    );
    assert.match(same!.html, /the same, corrected/);
    assert.deepEqual([moved!.troubles, /Edition 2026-11-30/.test(moved!.html)], [[], true]);
    assert.match(away!.html, /6–7 November 2022/);
    assert.deepEqual([back!.troubles, /Edition 2020-01-01/.test(back!.html)], [[], true], 'named anew, it may be older');
    assert.deepEqual(otherFeed!.troubles, [], 'of another feed, nothing is known');
  });

  it('ask for all of it where the copy is gone', () => {
    const [, gone] = go(URLS, [[200, edition('2026-12-01'), ETAG], { answer: [304], forget: 'snippets' }]);
    assert.equal(gone!.asked[0]![2]['If-None-Match'], undefined);
    assert.match(gone!.troubles[0]!, /answered 304/);
  });

  it('show characters of a feed that are none as such, and say so', () => {
    const files = edition('2026-12-01');
    const [step] = go(URLS, [[200, { ...files, [URLS.feed_url]: files[URLS.feed_url]!.replace('"title":"', '"title":"\\ud83d') }]]);
    assert.match(step!.troubles.join(), /^feed: Some characters in it are no text/);
    assert.ok(feedLink(step!));
  });
});
