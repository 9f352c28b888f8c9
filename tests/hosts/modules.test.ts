import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { catalogue, messagesOfPlugin } from '../../scripts/integrations/messages.js';
import { po } from 'gettext-parser';

const SKIP = spawnSync('php', ['-v']).status !== 0 && 'no PHP: apt-get install php-cli php-xml php-mbstring';
const SHIPPED = 'dist/drupal/cssr/assets/cssr.snippets.json';

/** Calls PHP; see run.php. */
const php = <Result>(call: string, ...args: unknown[]): Result =>
  JSON.parse(execFileSync('php', ['tests/hosts/run.php'], { input: JSON.stringify({ call, args }), encoding: 'utf8' })) as Result;

interface SnippetsFile {
  format: number;
  feed: { updated: unknown };
  elements: Record<string, { label: object; items: Record<string, { label: object; html: Record<string, string> }> }>;
}
interface Read {
  readonly refused?: string;
  readonly problems: string[];
  readonly file: SnippetsFile;
  readonly choices: { name: string; label: string; items: { key: string; label: string }[] }[];
}
const shipped = () => JSON.parse(readFileSync(SHIPPED, 'utf8')) as SnippetsFile;
const small = (html: Record<string, string>): SnippetsFile => ({
  format: 1,
  feed: { updated: '2026-11-24' },
  elements: {
    'mission-card': { label: { en: 'Mission' }, items: { a: { label: { en: 'A' }, html }, b: { label: {}, html: { en: '<p>B</p>' } } } },
  },
});

describe('the modules in PHP', { skip: SKIP }, () => {
  it('have no errors of syntax', () => {
    const files = ['wordpress', 'drupal'].flatMap((system) =>
      (readdirSync(`dist/${system}/cssr`, { recursive: true }) as string[])
        .filter((name) => /\.(php|module|install)$/.test(name))
        .map((name) => `dist/${system}/cssr/${name}`),
    );
    assert.ok(files.length > 25);
    // One process for all: "php -l" of PHP 8.2 takes one file.
    const check = `foreach (array_slice($argv, 1) as $file) { try { token_get_all(file_get_contents($file), TOKEN_PARSE); } catch (ParseError $e) { echo "$file: {$e->getMessage()}\\n"; } }`;
    assert.equal(execFileSync('php', ['-r', check, '--', ...files], { encoding: 'utf8' }), '');
  });

  it('take all static content that the library makes, in both languages', () => {
    const { elements } = shipped();
    const fragments = Object.entries(elements).flatMap(([name, { items }]) =>
      name === 'language-switch' ? [] : Object.values(items).flatMap(({ html }) => Object.values(html)),
    );
    assert.ok(fragments.length > 100);
    assert.deepEqual(
      php<(string | null)[]>('faults', ...fragments).filter((fault) => fault !== null),
      [],
    );
    assert.deepEqual(php<Read>('read', JSON.stringify(shipped())).problems, []);
  });

  it('take nothing else', () => {
    const bad = [
      '<script>alert(1)</script>',
      '<p onclick="alert(1)">x</p>',
      '<p style="position:fixed">x</p>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<a href="JAVASCRIPT:alert(1)">x</a>',
      '<a href="java&#115;cript:alert(1)">x</a>',
      '<a href="data:text/html,x">x</a>',
      '<a href="http://example.org/">x</a>',
      '<a href="//example.org/">x</a>',
      '<a href=https://example.org/>x</a>',
      "<p class='cssr-card'>x</p>",
      '<p id="wpadminbar">x</p>',
      '<p class="admin-bar">x</p>',
      '<p class="cssr-a" class="cssr-b">x</p>',
      '<a href="https://a.example/"><a href="https://b.example/">x</a></a>',
      '<p>x',
      'x</p>',
      '<p></div></p>',
      '<p>a < b</p>',
      '<!-- x -->',
      '<![CDATA[x]]>',
      '<?php x ?>',
      '<svg></svg>',
      '<iframe src="https://example.org/"></iframe>',
      '<form></form>',
      '<P>x</P>',
      '<p\n>x</p>',
      '<p dir="auto">x</p>',
      '<p>\u0000</p>',
      '<div>'.repeat(40) + '</div>'.repeat(40),
      ' ',
    ];
    const faults = php<(string | null)[]>('faults', ...bad);
    assert.deepEqual(
      bad.filter((_, i) => faults[i] === null),
      [],
    );
    assert.match(faults[1]!, /byte 0.*onclick/);
  });

  it('leave a bad item out, and say which and why; what was known of it stands in', () => {
    const bad = JSON.stringify(small({ en: '<p>A</p><script>x</script>', ar: '<p>ا</p>' }));
    const read = php<Read>('read', bad);
    assert.deepEqual(read.problems, ['mission-card / a / en: <script>x</script> … (byte 8) is not a tag of cssr-widgets']);
    assert.deepEqual(read.file.elements['mission-card']!.items['a']!.html, { ar: '<p>ا</p>' });
    const none = php<Read>('read', JSON.stringify(small({ en: '<p' })), JSON.stringify(small({ en: '<p>Old</p>' })));
    assert.deepEqual(none.file.elements['mission-card']!.items['a']!.html, { en: '<p>Old</p>' });
    assert.deepEqual(Object.keys(none.file.elements['mission-card']!.items), ['a', 'b']);
  });

  it('refuse what is no snippets file, and say what they found', () => {
    const cases: [unknown, RegExp][] = [
      ['<html>', /not JSON/],
      ['[]', /format 1/],
      [JSON.stringify({ ...small({}), format: 2 }), /format 1/],
      [JSON.stringify({ ...small({}), elements: 'x' }), /no elements/],
      [JSON.stringify({ ...small({}), feed: { updated: { a: 1 } } }), /no date/],
      [JSON.stringify({ ...small({}), elements: { 'mission-card': { items: { a: 1, b: { html: 'x' } } } } }), /nothing in it can be used/],
      [`{"format":1,"x":"${'x'.repeat(4_000_000)}"}`, /larger than/],
      [`${'['.repeat(5000)}`, /not JSON/],
    ];
    for (const [text, message] of cases) assert.match(php<Read>('read', text).refused ?? '', message);
  });

  it('tell items of one name apart', () => {
    for (const { label, items } of php<Read>('read', JSON.stringify(shipped()), null, 'ar').choices) {
      assert.match(label, /[\u0600-\u06ff]/);
      const labels = items.map((item) => item.label);
      assert.equal(new Set(labels).size, labels.length, labels.join('\n'));
    }
  });

  it('move the headings to a level', () => {
    assert.equal(php('level', '<h3 lang="ar">a</h3><h4>b</h4><h6>c</h6>', 2), '<h2 lang="ar">a</h2><h3>b</h3><h5>c</h5>');
    assert.equal(php('level', '<h2>a</h2><h4>b</h4>', 5), '<h5>a</h5><h6>b</h6>');
    assert.equal(php('level', '<p>a</p>', 3), '<p>a</p>');
  });
});

type Element = DefaultTreeAdapterTypes.Element;
/** The tree of a fragment: elements with their attributes, and texts. */
function treeOf(html: string): unknown {
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
    const attributes = { 'data-item': 'amman-2022-11', ...more, 'data-language': language, 'data-as-of': asOf, 'data-hash': hash };
    return [
      'div',
      { class: 'cssr', 'data-cssr': 'mission-card', ...attributes, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' },
      ...(treeOf(html[language]!) as unknown[]),
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
  }
  const URLS = { snippets_url: 'https://example.org/s.json', feed_url: 'https://example.org/f.json' };
  /** @param answers of the server, one for each hour: status, text (of each address), headers. */
  function go(settings: object, answers: readonly (readonly unknown[] | null)[]): Step[] {
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
});

describe('the modules', () => {
  it('have the version of the library', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const read = (path: string) => readFileSync(`integrations/${path}`, 'utf8');
    assert.ok(read('wordpress/cssr/cssr.php').includes(` * Version:           ${version}\n`));
    assert.ok(read('wordpress/cssr/readme.txt').includes(`Stable tag: ${version}\n`));
    assert.ok(read('drupal/cssr/cssr.info.yml').includes(`version: '${version}'\n`));
  });

  it('say everything in Arabic too', () => {
    const messages = messagesOfPlugin();
    const file = po.parse(readFileSync('integrations/wordpress/cssr/languages/cssr-ar.po'));
    const missing = Object.values(catalogue(messages, file).translations).flatMap((entries) =>
      Object.values(entries).filter(({ msgstr }) => !msgstr.join('')),
    );
    assert.deepEqual(
      missing.map(({ msgid }) => msgid),
      [],
      'npm run wordpress:messages, and translate cssr-ar.po',
    );
    for (const { text } of messages) {
      const arabic = file.translations['']?.[text]?.msgstr[0];
      if (arabic) assert.deepEqual(arabic.match(/%\d?\$?s/g), text.match(/%\d?\$?s/g), text);
    }
    for (const name of ['cssr-ar.mo', 'cssr-ar-cssr-editor.json', 'cssr.pot'])
      assert.ok(existsSync(`dist/wordpress/cssr/languages/${name}`), name);
    assert.match(readFileSync('dist/wordpress/cssr/languages/cssr-ar-cssr-editor.json', 'utf8'), /"Language":\["اللغة"\]/);

    const drupal = po.parse(readFileSync('integrations/drupal/cssr/translations/cssr.ar.po')).translations['']!;
    const folder = 'integrations/drupal/cssr';
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(php|install|module)$/.test(name)))
      for (const [, text] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(/(?:\bt\(|@Translation\()['"]([^'"]+)['"]/g))
        assert.ok(drupal[text!]?.msgstr[0], `${name}: ${text}`);
    for (const [, text] of readFileSync(`${folder}/cssr.info.yml`, 'utf8').matchAll(/^(?:name|description): '?([^'\n]+)/gm))
      assert.ok(drupal[text!]?.msgstr[0], text);
  });

  it('are the same bytes when they are made again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-modules-'));
    for (const system of ['wordpress', 'drupal']) {
      execFileSync('npx', ['tsx', `scripts/integrations/${system}.ts`, join(folder, system)], { stdio: 'ignore' });
      assert.ok(readFileSync(join(folder, system, 'cssr.zip')).equals(readFileSync(`dist/${system}/cssr.zip`)), system);
    }
    rmSync(folder, { recursive: true });
  });
});
