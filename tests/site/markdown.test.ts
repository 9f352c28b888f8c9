import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { descriptionOf } from '../../scripts/site/articles.js';
import { brokenLinks } from '../../scripts/site/check-links.js';
import { pageOf } from '../../scripts/site/docs.js';
import { anchorsOfOther } from '../../scripts/site/headings.js';
import { Links } from '../../scripts/site/links.js';
import { parse, toHtml } from '../../scripts/site/markdown.js';
import { termOf, wordsIn } from '../../docs/site/client/search-data.js';
import { groupOf, inOrder } from '../../docs/site/navigation.js';
import { pageHtml } from '../../docs/site/pages/shell.js';
import { speechOf } from '../../docs/site/words/words.js';
import { verbatim } from '../../src/publish/markup.js';

const [en, ar] = [speechOf('en'), speechOf('ar')];
const options = { words: en.words.docsPage, anchors: new Map<string, string>(), link: (href: string) => ({ href }) };
const render = (markdown: string) => toHtml(parse(markdown), options);

describe('a Markdown page', () => {
  it('has a title, anchors as forges make them, and its words by section', () => {
    const page = parse('# The page\n\nFirst `words`.\n\n## Own name, twice!\n\nMore\n\n## Own name, twice!\n\n## ما قيل، ومن قاله\n');
    assert.equal(page.title, 'The page');
    assert.equal(page.first, 'First words.');
    assert.deepEqual(
      page.headings.map(({ id }) => id),
      ['own-name-twice', 'own-name-twice-1', 'ما-قيل-ومن-قاله'],
    );
    assert.deepEqual(page.sections[1], { anchor: 'own-name-twice', title: 'Own name, twice!', text: 'More\n' });
    assert.doesNotMatch(render('# The page\n\nText'), /<h1/);
  });
  it('can be reached by the anchors of the other language where it has the same headings', () => {
    const [one, other] = ['# a\n\n## One\n\n### Two\n', '# أ\n\n## واحد\n\n### اثنان\n'].map((text) => parse(text).headings) as [
      never,
      never,
    ];
    assert.deepEqual(
      [...anchorsOfOther(one, other)],
      [
        ['one', 'واحد'],
        ['two', 'اثنان'],
      ],
    );
    assert.deepEqual([...anchorsOfOther(one, parse('# أ\n\n## واحد\n').headings)], []);
  });
  it('shows code as it stands, and tables that can be scrolled, without empty heads', () => {
    assert.match(render('```html\n<a b="c">\n  d\n```'), /<pre [^>]*dir="ltr"><code><span class="hljs-tag">[^]*\n {2}d\n<\/code>/);
    assert.match(render('```text\n<b>\n```'), /<code>&lt;b&gt;\n<\/code>/);
    const table = render('| | |\n|-|-|\n| a | b |\n');
    assert.match(table, /^<div class="table" tabindex="0"/);
    assert.doesNotMatch(table, /<th/);
    assert.match(render('| a |\n|-:|\n| 1 |\n'), /<td class="end">1<\/td>/);
    assert.match(render('| a | |\n|-|-|\n| 1 | 2 |\n'), /<th scope="col">a<\/th>\s*<td>\s*<\/td>/);
  });
  it('is described by its first sentences, cut between words', () => {
    assert.equal(descriptionOf('Short.'), 'Short.');
    const long = descriptionOf('word '.repeat(60));
    assert.ok(long.length <= 157 && long.endsWith('word …'), long);
  });
});

describe('a link of a page', () => {
  const links = new Links(['embedding', 'themes', 'checkup', 'contributing']);
  const at =
    (file: string, id: string, speech = en) =>
    (href: string) =>
      links.resolve(href, { file, id, speech });
  it('leads to the page in the language of its reader, with its anchor', () => {
    assert.deepEqual(at('docs/embedding.md', 'embedding')('themes.md#tokens'), { href: 'themes.html#tokens', language: undefined });
    assert.deepEqual(at('docs/embedding.md', 'embedding', ar)('../CONTRIBUTING.md'), { href: 'contributing.html', language: undefined });
    assert.equal(at('README.md', 'readme')('docs/themes.md')?.href, 'themes.html');
  });
  it('changes the language where it is there for that', () => {
    assert.deepEqual(at('docs/checkup.md', 'checkup')('checkup.ar.md'), { href: '../ar/docs/checkup.html', language: 'ar' });
    assert.deepEqual(at('docs/checkup.ar.md', 'checkup', ar)('checkup.md'), { href: '../../docs/checkup.html', language: 'en' });
    assert.deepEqual(at('docs/checkup.ar.md', 'checkup', ar)('themes.md'), { href: 'themes.html', language: undefined });
  });
  it('leads to other sites as it stands, to sources not at all, and is told where there is nothing', () => {
    assert.deepEqual(at('README.md', 'readme')('https://lit.dev'), { href: 'https://lit.dev' });
    assert.equal(at('README.md', 'readme')('src/index.ts'), undefined);
    assert.deepEqual(links.broken, []);
    assert.equal(at('README.md', 'readme')('docs/nothing.md'), undefined);
    assert.deepEqual(links.broken, ['README.md: docs/nothing.md']);
  });
  it('of the finished site is found where it leads nowhere', () => {
    const out = mkdtempSync(join(tmpdir(), 'cssr-links-'));
    mkdirSync(join(out, 'a'));
    writeFileSync(join(out, 'a/one.html'), '<a href="../two.html#there">x</a><a href="../two.html#gone">x</a><a href="/two.html">x</a>');
    writeFileSync(
      join(out, 'two.html'),
      '<p id="there"><a href="a/three.html">x</a><img src="no.svg"><a href="https://example.org/">x</a>',
    );
    assert.deepEqual([...brokenLinks(out)].sort(), [
      'a/one.html: ../two.html#gone has no such anchor',
      'a/one.html: /two.html is no relative address',
      'two.html: a/three.html leads nowhere',
      'two.html: no.svg leads nowhere',
    ]);
    rmSync(out, { recursive: true });
  });
});

describe('the pages of the documentation', () => {
  it('are known by their files', () => {
    assert.deepEqual(pageOf('docs/checkup.ar.md'), { id: 'checkup', language: 'ar' });
    assert.deepEqual(pageOf('docs/elements/cssr-quote.md'), { id: 'elements/cssr-quote', language: 'en' });
    assert.deepEqual(pageOf('README.ar.md'), { id: 'readme', language: 'ar' });
    assert.equal(pageOf('src/notes.md'), undefined);
  });
  it('stand with their readers, new ones last', () => {
    const ids = ['elements/cssr-quote', 'new-page', 'themes', 'readme', 'embedding', 'decisions/0001-lit'];
    assert.deepEqual(
      inOrder(ids.map((id) => ({ id }))).map(({ id }) => id),
      ['embedding', 'themes', 'readme', 'elements/cssr-quote', 'new-page', 'decisions/0001-lit'],
    );
    assert.equal(groupOf('new-page'), 'developers');
  });
  it('name their other languages to search engines where the address of the site is known', () => {
    const page = { path: 'docs/themes.html', title: 'Themes', description: 'About', main: verbatim`<h1>Themes</h1>` };
    const site = { parts: [], themeColours: ['#fff', '#000'] as const };
    assert.doesNotMatch(pageHtml(page, ar, site), /<link rel="alternate"/);
    const known = pageHtml(page, ar, { ...site, url: 'https://example.org/cssr/' });
    assert.match(known, /<link rel="alternate" hreflang="en" href="https:\/\/example\.org\/cssr\/docs\/themes\.html" \/>/);
    assert.match(known, /<link rel="alternate" hreflang="ar" href="https:\/\/example\.org\/cssr\/ar\/docs\/themes\.html" \/>/);
  });
});

describe('words of the search', () => {
  it('are the same in each of their spellings, with the article and without', () => {
    assert.equal(termOf('والإطارات'), termOf('اطارات'));
    assert.equal(termOf('الصفحةُ'), termOf('صفحه'));
    assert.equal(termOf('للنص'), termOf('النص'));
    // What only begins alike stays whole.
    assert.equal(termOf('إلى'), termOf('الى'));
    assert.notEqual(termOf('إلى'), termOf('ى'));
    assert.equal(termOf('Optimise'), termOf('optimize'));
  });
  it('are taken out of names and code', () => assert.deepEqual(wordsIn('<cssr-quote item="a">'), ['cssr', 'quote', 'item', 'a']));
});
