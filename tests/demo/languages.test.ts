import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { generatePage } from '../../demo/generated-pages.js';

type Node = DefaultTreeAdapterTypes.Node;

const PAGES = (readdirSync('demo', { recursive: true }) as string[]).filter((name) => name.endsWith('.html')).sort();
const html = (name: string) => generatePage(readFileSync(`demo/${name}`, 'utf8'), ['un-ose']);
const isArabic = (name: string) => /<html lang="ar"/.test(html(name));
/** As where no script runs, so that `<noscript>` is read too. */
const read = (name: string) => parse(html(name), { scriptingEnabled: false });

interface Words {
  readonly text: string;
  readonly lang: string;
  /** Absent for attributes: a field for a colour runs from the left, whatever its placeholder says. */
  readonly dir?: string;
}

/** The words of a page, with the language and direction they are said to have. Not what stands in elements: that is of the library. */
function* wordsOf(node: Node, lang = '', dir = 'ltr'): Generator<Words> {
  if ('tagName' in node) {
    if (/^(script|style|code|pre|cssr-.*|demo-snippet)$/.test(node.tagName)) return;
    const attribute = (name: string) => node.attrs.find((found) => found.name === name)?.value;
    lang = attribute('lang') ?? lang;
    dir = attribute('dir') ?? dir;
    const described = node.tagName === 'meta' && attribute('name') === 'description' ? ['content'] : [];
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', ...described]) {
      const text = attribute(name);
      if (text) yield { text, lang };
    }
  }
  if (node.nodeName === '#text' && 'value' in node && node.value.trim()) yield { text: node.value.trim(), lang, dir };
  if ('childNodes' in node) for (const child of node.childNodes) yield* wordsOf(child, lang, dir);
}

const links = (name: string) => [...html(name).matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, href]) => href!);

/** Names that are the same in every language. */
const NAMES =
  /cssr[-\w.]*|CSSR|WordPress|Drupal|Markdown|CSV|JSON-LD|HTML|CSS|SRI|CSP|Content Security Policy|WCAG|AA|ZIP|gzip|brotli|Ctrl\+C|<[^>]+>|https:\S+|#[0-9A-F]{6}|rgb\([^)]*\)|teal|Open Sans|Arial|Noto|px|un-ose|a-z|\{\d\}/g;

describe('the languages of the demo pages', () => {
  it('are marked: Arabic on other pages has its language and its direction', () => {
    let found = 0;
    for (const name of PAGES)
      for (const { text, lang, dir = 'rtl' } of wordsOf(read(name)))
        if (/\p{sc=Arab}{2}/u.test(text)) {
          assert.deepEqual([lang, dir], ['ar', 'rtl'], `${name}: ${text.slice(0, 60)}`);
          found++;
        }
    assert.ok(found > 200);
  });

  it('leave nothing in English on Arabic pages, but for names and what is marked as English', () => {
    for (const name of PAGES) {
      if (!isArabic(name)) continue;
      for (const { text, lang } of wordsOf(read(name)))
        if (lang === 'ar')
          assert.doesNotMatch(text.replace(NAMES, '').replace(/[\u2066-\u2069]/g, ''), /\p{sc=Latn}{3}/u, `${name}: ${text}`);
    }
  });

  it('are those of the descriptions that search engines show, one on every page', () => {
    const all = PAGES.map((name) => [name, /<meta\s+name="description"\s+content="([^"]+)"/.exec(html(name))?.[1] ?? ''] as const);
    for (const [name, text] of all) {
      assert.ok(text.length > 50, name);
      assert.equal(/\p{sc=Arab}/u.test(text), isArabic(name), name);
    }
    assert.equal(new Set(all.map(([, text]) => text)).size, PAGES.length);
  });

  it('have a list of all pages in English and in Arabic, which lead to each other', () => {
    assert.ok(links('index.html').includes('index-ar.html'));
    assert.ok(links('index-ar.html').includes('index.html'));
    const arabic = PAGES.filter((name) => isArabic(name) && name !== 'index-ar.html');
    assert.ok(arabic.length > 8);
    for (const name of arabic) {
      const up = name.startsWith('site/') ? '../../' : '';
      assert.ok(links(name).includes(`${up}index-ar.html`), name);
      assert.ok(!links(name).includes(`${up}index.html`), name);
    }
    // Every Arabic page is in the list; those of the site by its home.
    for (const name of arabic.filter((found) => !/^site\/ar\/(?!index)/.test(found)))
      assert.ok(links('index-ar.html').includes(name), name);
  });
});
