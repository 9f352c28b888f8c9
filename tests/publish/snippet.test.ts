import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { CssrLanguageSwitch } from '../../src/elements/language-switch/language-switch.js';
import * as library from '../../src/index.js';
import { attributesOf as attributesOfElement, definitionOf, ELEMENT_NAMES } from '../../src/publish/catalogue.js';
import { oneLine } from '../../src/publish/html.js';
import { DELIVERIES, scriptLines, snippet, type Delivery, type SnippetContent } from '../../src/publish/index.js';
import { snippetFacts } from '../../src/publish/snippet.js';
import { readMarkup } from '../support/read-markup.js';
import { isBlock, type TreeNode } from '../../src/publish/tree.js';
import { contentHash } from '../../src/views/content-hash.js';
import { VERSION } from '../../src/version.js';
import { allContents, contents, feedOf, HOSTILE, nameOf } from '../support/hostile.js';
import { attributesOf, elementsOf, tagsOf, textOf, type Element } from '../support/html.js';
import { isAllowed } from '../support/kses.js';
import { cssrFeed, plain } from '../support/node.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';

const BASE = 'https://cdn.example.org/cssr';
const make = (content: SnippetContent, delivery: Delivery, options = {}) => snippet(content, delivery, { base: BASE, ...options })!;
const amman = (language: string): SnippetContent => ({
  element: 'mission-card',
  attributes: { item: 'amman-2022-11' },
  language,
  feed: cssrFeed,
});
const words = (html: string) => plain(textOf(parseFragment(html))).replace(/\s+/g, '');
/** Isolates are of the words, not of the structure. */
const tags = (html: string) => tagsOf(html).filter((tag) => tag !== 'bdi');
const rootOf = (html: string): Element => elementsOf(html)[0]!;

describe('a snippet', () => {
  for (const delivery of ['element', 'block', 'wordpress'] as const)
    it(`as ${delivery} has the words of the static HTML, a date and a mark of the content`, () => {
      for (const content of [...allContents('en'), ...allContents('ar')]) {
        const facts = snippetFacts(content)!;
        const html = make(content, delivery);
        assert.equal(words(html), words(facts.html), nameOf(content));
        const given = attributesOf(rootOf(html));
        assert.match(given['data-as-of']!, /^\d{4}(-\d\d){0,2}$/, nameOf(content));
        assert.equal(
          given['data-hash'],
          contentHash(definitionOfTag(`cssr-${content.element}`)!, content.attributes!, cssrFeed),
          nameOf(content),
        );
        assert.equal(!!given['data-hash'], definitionOf(content.element).pinnable, nameOf(content));
      }
    });

  it('as element has its attributes, and as block the same as data', () => {
    const content = { ...amman('ar'), attributes: { 'heading-level': '4', item: 'amman-2022-11', onclick: 'x' } };
    assert.deepEqual(attributesOf(rootOf(make(content, 'element', { theme: 'ocha' }))), {
      item: 'amman-2022-11',
      'heading-level': '4',
      language: 'ar',
      'data-as-of': '2022-12',
      'data-edition': cssrFeed.updated,
      'data-hash': snippetFacts(content)!.hash,
      'data-cssr-theme': 'ocha',
    });
    const block = rootOf(make(content, 'block', { pinned: true }));
    assert.equal(block.tagName, 'div');
    assert.deepEqual(attributesOf(block), {
      class: 'cssr',
      'data-cssr': 'mission-card',
      'data-item': 'amman-2022-11',
      'data-heading-level': '4',
      'data-language': 'ar',
      'data-as-of': '2022-12',
      'data-edition': cssrFeed.updated,
      'data-pinned': snippetFacts(content)!.hash,
      lang: 'ar',
      dir: 'rtl',
    });
    assert.match(make(content, 'element'), /<h4 /);
  });

  it('pinned says so by the mark, and by nothing else', () => {
    const given = attributesOf(rootOf(make(amman('en'), 'element', { pinned: true })));
    assert.equal(given['pinned'], snippetFacts(amman('en'))!.hash);
    assert.equal(given['data-hash'], undefined);
    assert.doesNotMatch(make(amman('en'), 'shortcode', { pinned: true }), /pinned/);
  });

  it('pinned names the record that it was made of, where it was the first', () => {
    for (const [element, records] of [
      ['mission-card', cssrFeed.activities],
      ['report', cssrFeed.reports],
      ['disclaimer', cssrFeed.disclaimers],
    ] as const) {
      const content = { element, language: 'en', feed: cssrFeed } as const;
      const given = attributesOf(rootOf(make(content, 'element', { pinned: true })));
      assert.equal(given['item'], records[0]!.id);
      assert.equal(given['pinned'], contentHash(definitionOfTag(`cssr-${element}`)!, { item: given['item'] }, cssrFeed));
      assert.equal(attributesOf(rootOf(make(content, 'element')))['item'], undefined);
    }
    const list = { element: 'mission-list', language: 'en', feed: cssrFeed } as const;
    assert.equal(attributesOf(rootOf(make(list, 'element', { pinned: true })))['item'], undefined);
  });

  it('leaves a sentence whole where a term stands in it', () => {
    const term = { element: 'term', attributes: { item: 'cssr' }, language: 'en', feed: cssrFeed } as const;
    assert.equal(textOf(parseFragment(`The ${make(term, 'element')}.`)), 'The Civil Society Support Room (CSSR).');
  });

  it('for a shortcode is one line', () => {
    assert.equal(make(amman('ar'), 'shortcode'), '[cssr element="mission-card" item="amman-2022-11" language="ar"]');
    const list = { element: 'mission-list', attributes: { heading: 'A "b" [c] <d>' }, language: 'en', feed: cssrFeed } as const;
    assert.equal(make(list, 'shortcode'), '[cssr element="mission-list" heading="A &quot;b&quot; &#91;c&#93; &lt;d&gt;" language="en"]');
  });

  it('for a frame has a title in the language of the content, what to show in the fragment, and a way without it', () => {
    const html = make({ ...amman('ar') }, 'frame', { theme: 'un-ose', link: 'https://example.org/x' });
    const [frame, , link] = elementsOf(html);
    const { src, title, lang, dir, sandbox, loading, 'data-as-of': asOf } = attributesOf(frame!);
    assert.equal(src, `${BASE}/frame.html#element=mission-card&item=amman-2022-11&language=ar&theme=un-ose`);
    assert.match(title!, /^بعثة التواصل .* ٦–٧ تشرين الثاني/);
    assert.deepEqual({ lang, dir, loading, asOf }, { lang: 'ar', dir: 'rtl', loading: 'lazy', asOf: '2022-12' });
    assert.doesNotMatch(sandbox!, /same-origin|top-navigation|forms/);
    assert.equal(attributesOf(link!)['href'], 'https://example.org/x');
    assert.equal(textOf(link!), title);
    assert.throws(() => snippet(amman('en'), 'frame'), /frame\.html/);
    const sizeOf = (options: object) => attributesOf(rootOf(make(amman('en'), 'frame', options)));
    assert.deepEqual([sizeOf({})['width'], sizeOf({})['height']], ['100%', '480']);
    assert.deepEqual([sizeOf({ width: 400, height: 700 })['width'], sizeOf({ width: 400, height: 700 })['height']], ['400', '700']);
  });

  it('is undefined where the feed has nothing', () =>
    assert.equal(snippet({ ...amman('en'), attributes: { item: 'nowhere' } }, 'block'), undefined));

  for (const hostile of HOSTILE)
    it(`shows ${hostile.slice(0, 30)} as text in every delivery`, () => {
      const [feed, harmless] = [feedOf(hostile), feedOf('Words')];
      for (const [i, content] of contents('en', feed).entries())
        for (const delivery of DELIVERIES) {
          const html = make(content, delivery);
          assert.deepEqual(tags(html), tags(make(contents('en', harmless)[i]!, delivery)), `${delivery} ${nameOf(content)}`);
          for (const name of elementsOf(html).flatMap(({ attrs }) => attrs.map((each) => each.name))) assert.doesNotMatch(name, /^on/);
          if (!['frame', 'shortcode'].includes(delivery) && content.element !== 'corrections')
            assert.ok(words(html).includes(hostile.replace(/\s+/g, '')), `${delivery} ${nameOf(content)}`);
        }
    });
});

describe('the block for WordPress', () => {
  const hostile = HOSTILE.flatMap((text) => contents('en', feedOf(text)));
  const all = [...allContents('en'), ...allContents('ar'), ...hostile].map((content) => make(content, 'wordpress'));

  it('has only tags and attributes that WordPress leaves to those who may not write any HTML', () => {
    for (const { tagName, attrs } of all.flatMap(elementsOf)) {
      assert.ok(isAllowed(tagName), tagName);
      for (const { name } of attrs) assert.ok(isAllowed(tagName, name), `${tagName} ${name}`);
    }
    assert.ok(!isAllowed('time') && !isAllowed('bdi') && !isAllowed('a', 'hreflang') && !isAllowed('div', 'data-a--b'));
  });
  it('is one line, with no words beside paragraphs, so that WordPress adds none', () => {
    const check = (nodes: readonly TreeNode[]): void => {
      if (nodes.some(isBlock)) for (const node of nodes) assert.ok(isBlock(node), typeof node === 'string' ? node : node.tag);
      for (const node of nodes) if (typeof node !== 'string') check(node.children);
    };
    for (const html of all) {
      assert.doesNotMatch(html, /\n/);
      check(
        readMarkup(
          html
            .replace(/&#91;/g, '[')
            .replace(/&#93;/g, ']')
            .replace(/data-[a-z-]+="[^"]*" ?/g, ''),
        ),
      );
    }
  });
  it('has nothing that could be a shortcode', () => {
    for (const html of all) assert.doesNotMatch(html, /[[\]]/);
  });
  it('isolates by characters what other pages isolate by elements', () => {
    assert.match(make(amman('ar'), 'wordpress'), /على \u2066cssrweb\.org\u2069/);
    assert.match(make(amman('en'), 'wordpress'), /<span lang="ar" dir="rtl">العربية<\/span>/);
  });
  it('keeps the date of the content, and what must not be translated', () => {
    const spans = elementsOf(make(amman('ar'), 'wordpress')).filter(({ tagName }) => tagName === 'span');
    assert.equal(spans.map(attributesOf).find((each) => each['class'] === 'cssr-as-of')!['data-as-of'], '2022-12');
    assert.match(make({ ...amman('en'), element: 'disclaimer', attributes: {} }, 'wordpress'), /<p class="notranslate">/);
  });
});

describe('the lines for a page', () => {
  const lines = (options: object) => scriptLines({ base: BASE, ...options });
  it('load this version, checked where its mark is known', () => {
    assert.equal(lines({}), `<script src="${BASE}/cssr-${VERSION}.js" defer></script>`);
    const named = elementsOf(lines({ elements: ['report', 'term', 'report'], feed: 'https://a.example/f.json' })).map(attributesOf);
    assert.deepEqual(
      named.slice(1).map(({ src }) => src),
      ['core', 'from-feed', 'report', 'term'].map((name) => `${BASE}/cssr-${name}-${VERSION}.js`),
    );
    const [sheet, script] = elementsOf(lines({ integrity: () => 'sha384-x', theme: 'ocha' })).map(attributesOf);
    assert.deepEqual(sheet, { rel: 'stylesheet', href: `${BASE}/themes/ocha.css` });
    assert.deepEqual(script, { src: `${BASE}/cssr-${VERSION}.js`, integrity: 'sha384-x', crossorigin: 'anonymous', defer: '' });
  });
  it('tell the optimizers of WordPress to leave them alone', () => {
    const [script] = elementsOf(lines({ wordpress: true })).map(attributesOf);
    assert.deepEqual(Object.keys(script!).sort(), ['data-cfasync', 'data-no-optimize', 'defer', 'nowprocket', 'src']);
  });
  it('say where the feed is, and bring the sheets in the order in which they win', () => {
    const [feed, ...sheets] = elementsOf(lines({ feed: 'https://a.example/f.json', sheet: true, theme: 'ocha' })).map(attributesOf);
    assert.deepEqual(feed, { rel: 'alternate', type: 'application/vnd.cssr.feed+json', href: 'https://a.example/f.json' });
    assert.deepEqual(
      sheets.slice(0, 2).map(({ href }) => href),
      [`${BASE}/outputs/static.css`, `${BASE}/themes/ocha.css`],
    );
  });
  it('are another script for frames', () =>
    assert.match(
      lines({ frame: true, theme: 'ocha', feed: 'https://a.example/f.json', sheet: true }),
      /^<script src=".*\/frame-parent\.js" defer>/,
    ));
});

describe('what can be chosen', () => {
  it('is what the elements know', () => {
    const classes = new Map<string, readonly string[]>(
      Object.entries({ ...library, CssrLanguageSwitch }).flatMap(([name, value]) => {
        const observed = (value as { observedAttributes?: readonly string[] }).observedAttributes;
        return /^Cssr[A-Z]/.test(name) && observed
          ? [
              [
                name
                  .replace(/(?!^)[A-Z]/g, '-$&')
                  .toLowerCase()
                  .slice(5),
                observed,
              ],
            ]
          : [];
      }),
    );
    assert.deepEqual([...classes.keys()].sort(), [...ELEMENT_NAMES].sort());
    for (const element of ELEMENT_NAMES)
      assert.deepEqual(
        Object.keys(attributesOfElement(element)).sort(),
        classes
          .get(element)!
          .filter((name) => !['language', 'pinned', 'state'].includes(name))
          .sort(),
        element,
      );
  });
});

describe('the tree of static HTML', () => {
  it('is what a parser of HTML sees, and on one line still the same', () => {
    const feeds = [cssrFeed, ...HOSTILE.map(feedOf)];
    for (const content of feeds.flatMap((feed) => contents('ar', feed))) {
      const { html, tree } = snippetFacts(content)!;
      assert.equal(words(oneLine(tree)), words(html), nameOf(content));
      assert.equal(
        serialize(parseFragment(oneLine(tree))).replace(/\s/g, ''),
        serialize(parseFragment(html)).replace(/\s/g, ''),
        nameOf(content),
      );
    }
  });
  it('is of no other HTML', () => {
    for (const html of ['<p>a', 'a</p>', '<p><b>a</p></b>', '<p class=x>a</p>', '<!-- a -->'])
      assert.throws(() => readMarkup(html), /not static HTML/, html);
  });
});
