import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { strToU8 } from 'fflate';
import { nodePlatform } from '../../src/cli/platform.js';
import { ReadError, type ReadParagraph, type ReadSpan } from '../../src/desk/read/document.js';
import { tidySpans } from '../../src/desk/read/clean.js';
import { readFile } from '../../src/desk/read/read.js';

const read = (text: string) => readFile('report.md', strToU8(text), nodePlatform);
const markdownIt = new MarkdownIt({ html: false });

interface Plain {
  readonly style: string;
  readonly spans: readonly object[];
}
/** What the well-known reader makes of a text: a paragraph for each of its inline tokens. */
function byMarkdownIt(text: string): readonly Plain[] {
  const paragraphs: Plain[] = [];
  let style = 'normal';
  for (const { type, tag, children } of markdownIt.parse(text, {})) {
    if (type === 'heading_open') style = tag;
    if (type === 'list_item_open') style = 'item';
    if (!children) continue;
    const look = { bold: 0, italic: 0, href: undefined as string | undefined };
    const spans = children.flatMap((token) => {
      if (token.type === 'strong_open') look.bold++;
      if (token.type === 'strong_close') look.bold--;
      if (token.type === 'em_open') look.italic++;
      if (token.type === 'em_close') look.italic--;
      if (token.type === 'link_open') look.href = String(token.attrGet('href'));
      if (token.type === 'link_close') look.href = undefined;
      const words = /break$/.test(token.type) ? ' ' : ['text', 'text_special', 'code_inline'].includes(token.type) ? token.content : '';
      return {
        text: words,
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
        ...(look.href !== undefined && { href: look.href }),
      };
    });
    const tidy = tidySpans(spans);
    if (tidy.length) paragraphs.push({ style, spans: tidy });
    // More paragraphs of an entry are no entries.
    style = 'normal';
  }
  return paragraphs;
}
/** What the reference of CommonMark makes of a text that is one paragraph. */
function byReference(text: string): readonly Plain[] {
  const spans: ReadSpan[] = [];
  const walker = new Parser().parse(text).walker();
  const look = { bold: 0, italic: 0, href: undefined as string | undefined };
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'strong') look.bold += entering ? 1 : -1;
    if (node.type === 'emph') look.italic += entering ? 1 : -1;
    if (node.type === 'link') look.href = entering ? (node.destination ?? '') : undefined;
    const words = node.type.endsWith('break') ? ' ' : node.literal;
    if (words)
      spans.push({
        text: words,
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
        ...(look.href && { href: look.href }),
      });
  }
  return [{ style: 'normal', spans: tidySpans(spans) }];
}
/** As ours are, with the levels of headings left aside. */
const plainOf = (paragraphs: readonly ReadParagraph[]): readonly Plain[] =>
  paragraphs.map(({ style, spans }) => ({ style: style === 'item' ? 'item' : /^(h\d|title)$/.test(style) ? 'heading' : 'normal', spans }));
/** The look of each character; that of a space cannot be seen. */
const looks = (paragraphs: readonly Plain[]) =>
  paragraphs.map(({ spans }) =>
    (spans as readonly { readonly text: string; readonly href?: string }[]).flatMap(({ text, href, ...look }) =>
      [...text].map((each) => (each === ' ' ? ' ' : [each, look, /^https:/.test(href ?? '')])),
    ),
  );
const compared = (text: string) =>
  byMarkdownIt(text).map(({ style, spans }) => ({ style: /^h\d$/.test(style) ? 'heading' : style, spans }));

describe('Markdown is read as markdown-it reads it', () => {
  const SAMPLES = [
    '# Title\n\nA *paragraph* with **bold**, ***both***, `code` and [a link](https://example.org/a_(b) "Title").\nIt goes on.',
    'Setext\n======\n\nSecond\n------\n\ntext',
    '- one\n- two\n  goes on\n- **three**\n\n1. first\n2. second\n\n   more of second\n3. third',
    'Escaped \\*stars\\*, &amp; &eacute; &#1587; &nope; <https://example.org/> <a@example.org>',
    'snake_case_word and _emphasis_ and __strong__ and * no emphasis * and 2*3*4',
    '[label][ref] and [ref] and [none] and [Ref]\n\n[ref]: https://example.org/ref "T"',
    '**عنوان** و*تشديد* في [غرفة دعم المجتمع المدني](https://example.org/) ٢٢٥٤.',
    'a **b *c** d* e, **(x)**y, *a**b**c*',
    'Hard  \nbreak and\\\nanother',
    '## Closed ##\n\n####### no heading\n\n#no heading\n\n* * *\n\ntext',
    'The year\n2022. That was it\n1. a list begins',
    '[a [b](https://example.org/b) c](https://example.org/c) `[x](y)` \\[z](w)',
  ];
  for (const sample of SAMPLES)
    it(JSON.stringify(sample.slice(0, 60)), () => assert.deepEqual(plainOf(read(sample).paragraphs), compared(sample)));
  it('the English report too', () => {
    const text = readFileSync('demo/content/sources/amman-2022-11.claims.md', 'utf8').replace(/^\|.*$/gm, '');
    assert.deepEqual(plainOf(read(text).paragraphs), compared(text));
  });
  it('and as the reference of CommonMark does, whatever emphasis, code, links and escapes stand in each other', () => {
    const parts = ['*', '**', '_', '__', '***', ' ', 'a', 'b', 'ك', '.', '(', ')', '`', '[', ']', '](https://e.org)', '\\', '2'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 18 }), (each) => {
        // A letter first, so that it is a paragraph.
        const text = `a${each.join('')}`;
        assert.deepEqual(looks(plainOf(read(text).paragraphs)), looks(byReference(text)), text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('of Markdown', () => {
  it('front matter is the head of the report, and the rest of it is left out', () => {
    const { paragraphs, language } = read('---\ntitle: "بعثة التواصل"\nkicker: بعثات\ndate: 2022-11-07\nlang: ar\nsecret: x\n---\n\nنص.');
    assert.deepEqual(
      paragraphs.map(({ style, line, spans }) => [style, line, spans[0]!.text]),
      [
        ['kicker', 3, 'بعثات'],
        ['title', 2, 'بعثة التواصل'],
        ['date', 4, '2022-11-07'],
        ['normal', 9, 'نص.'],
      ],
    );
    assert.equal(language, 'ar');
  });
  it('lists are counted, pictures, comments and footnotes left out, tables read cell by cell', () => {
    const { paragraphs, found } = read(
      '7. seven\n8. eight\n   - inner\n\nText ![alt](a.png) <!-- secret -->with[^1] a note.<br>\n\n<!--\nhidden\n-->\n\n| A | B |\n|---|:-:|\n| c \\| d | **e** |\n\n[^1]: The note',
    );
    assert.deepEqual(
      paragraphs.map(({ number, spans }) => [number, spans.map(({ text }) => text).join('')]),
      [
        ['7.', 'seven'],
        ['8.', 'eight'],
        [undefined, 'inner'],
        [undefined, 'Text with a note.'],
        ...['A', 'B', 'c | d', 'e'].map((cell) => [undefined, cell]),
      ],
    );
    assert.deepEqual(found, [
      { what: 'footnotes', number: 1 },
      { what: 'pictures', number: 1 },
      { what: 'tables', number: 1 },
      { what: 'numbers', number: 2 },
    ]);
  });
  it('what stands above a rule is left out where the report has a head of its own below', () => {
    const { paragraphs, found } = read(
      '# About this file\n\nWho made it.\n\n---\n\n**Series**\n\n**A summary**\n\n**The mission**\n\n6–7 November 2022\n\n## Part\n\nText.',
    );
    assert.deepEqual(
      paragraphs.map(({ style, suggested }) => suggested ?? style),
      ['kicker', 'subtitle', 'title', 'date', 'h2', 'normal'],
    );
    assert.deepEqual(found, [{ what: 'notes', number: 2 }]);
    assert.equal(read('# The report\n\nText.\n\n---\n\nMore.').paragraphs.length, 3);
  });
  it('a file with nothing but signs has no text', () => assert.throws(() => read('---\n\n***\n\n> \n'), ReadError));
});
