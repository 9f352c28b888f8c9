import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { nodePlatform } from '../../src/cli/platform.js';
import { UNFIT } from '../../src/content/well-formed.js';
import { ReadError, type ReadDocument } from '../../src/desk/read/document.js';
import { readFile } from '../../src/desk/read/read.js';
import { paragraph, run, style, wordFile } from './word-files.js';

/** A document, or the reason for none: anything else is a fault. */
function attempt(name: string, bytes: Uint8Array): ReadDocument | undefined {
  try {
    const document = readFile(name, bytes, nodePlatform);
    for (const { spans } of document.paragraphs)
      for (const { text, href } of spans) {
        assert.ok(text.length && !UNFIT.test(text) && text === text.normalize('NFC'), JSON.stringify(text));
        if (href !== undefined) assert.match(href.trim(), /^(https?|mailto|tel):/i);
      }
    assert.ok(
      document.paragraphs.every(({ spans }) =>
        spans
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    );
    return document;
  } catch (error) {
    assert.ok(error instanceof ReadError, (error as Error).stack);
    return undefined;
  }
}
const read = (name: string, text: string) => attempt(name, strToU8(text));
const name = fc.constantFrom('a.docx', 'a.md', 'a.html', 'a.txt', 'a', 'a.doc', '.', 'تقرير.txt');
const RUNS = { numRuns: 150 };

describe('no file makes the reader fail', () => {
  it('whatever its bytes are', () =>
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 400 }), (name, bytes) => void attempt(name, bytes)),
      RUNS,
    ));
  it('whose only character is a space that no line breaks at, beside one that no text may have', () =>
    assert.equal(attempt('a.md', Uint8Array.of(1, 0xa0)), undefined));
  it('whatever its text is', () =>
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary', maxLength: 300 }), (name, text) => void read(name, text)),
      RUNS,
    ));
  it('of Markdown and HTML, made of their own signs', () => {
    const signs = [
      ...'*_`[]()<>!#-+.|:\\&;"\n\n  1a',
      '**',
      '](',
      '<b>',
      '</p>',
      '<!--',
      '-->',
      '<table>',
      '<li>',
      '&amp;',
      'كلمة ',
      '---\n',
      '\u202e',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'a.html'),
        fc.array(fc.constantFrom(...signs), { maxLength: 80 }),
        (name, parts) => void read(name, parts.join('')),
      ),
      { numRuns: 400 },
    );
  });
  it('of Word, with a few bytes changed, or cut off', () => {
    const whole = wordFile({
      body: paragraph(run('بعثة', '<w:bCs/>'), '<w:pStyle w:val="a"/>') + `<w:tbl><w:tr><w:tc>${paragraph(run('x'))}</w:tc></w:tr></w:tbl>`,
      styles: style('a', 'heading 1'),
      comments: '<w:comment w:author="A"/>',
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.nat(whole.length)),
        (changes, end) => {
          const bytes = whole.slice(0, end ?? whole.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          attempt('a.docx', bytes);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('of Word, whatever elements stand in each other', () => {
    const names = [
      'p',
      'r',
      't',
      'pPr',
      'rPr',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'ins',
      'del',
      'hyperlink',
      'fldChar',
      'instrText',
      'drawing',
      'txbxContent',
      'numPr',
      'numId',
      'sym',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        fc.constantFrom(
          'words',
          '<w:br/>',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:fldChar w:fldCharType="end"/>',
          '<w:numId w:val="1"/>',
        ),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, children]) => `<w:${name} w:val="constructor">${children.join('')}</w:${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (body) => void attempt('a.docx', wordFile({ body, styles: body, numbering: body }))),
      RUNS,
    );
  });
});

describe('no file takes long, or runs out of the stack', () => {
  // Each would take very long if the work grew with the square of its length.
  const MANY = 30_000;
  for (const [what, name, text] of [
    ['brackets', 'a.md', '['.repeat(MANY)],
    ['brackets and no address', 'a.md', '[a]('.repeat(MANY)],
    ['emphasis that begins', 'a.md', '*a **b '.repeat(MANY)],
    ['emphasis that ends', 'a.md', 'a* b** '.repeat(MANY)],
    ['code', 'a.md', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' a ')],
    ['quotes in one another', 'a.md', `${'> '.repeat(MANY)}a`],
    ['entries', 'a.md', '- a\n'.repeat(MANY)],
    ['comments without an end', 'a.md', 'a <!-- '.repeat(MANY)],
    ['links', 'a.md', '[a](https://example.org/) '.repeat(MANY / 4)],
    ['paragraphs', 'a.txt', 'word word\n\n'.repeat(MANY)],
    ['one line', 'a.txt', 'word '.repeat(5 * MANY)],
    ['elements in one another', 'a.html', '<div>'.repeat(MANY)],
    ['bold without an end', 'a.html', '<b><p>'.repeat(MANY)],
    ['entries without an end', 'a.html', '<ul>' + '<li>a'.repeat(MANY)],
    ['tables in one another', 'a.html', '<table><tr><td>a'.repeat(5000)],
  ] as const)
    it(`of ${what}`, () => void read(name, text));
  it('of Word: many runs, many paragraphs without an end, styles in a long row', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => style(`s${i}`, `S ${i}`, `<w:basedOn w:val="s${i + 1}"/>`)).join('');
    const lost = paragraph(run('a'), '<w:rPr><w:del/></w:rPr>').repeat(20_000);
    const document = attempt(
      'a.docx',
      wordFile({ body: paragraph(run('a').repeat(MANY), '<w:pStyle w:val="s0"/>') + lost, styles: chain }),
    );
    assert.equal(document?.paragraphs.length, 2);
    assert.equal(document.paragraphs[0]!.spans.length, 1);
    assert.equal(document.paragraphs[1]!.spans[0]!.text.length, 20_000);
  });
});

it('a thousand paragraphs of the Arabic report stay as they are', () => {
  const text = readFileSync('demo/content/sources/amman-2022-11.ar.txt', 'utf8');
  const long = text.split('\n').filter((line) => line.length > 200);
  const body = Array.from({ length: 1000 }, (_, i) => paragraph(run(long[i % long.length]!, '<w:rtl/>'))).join('');
  const document = attempt('a.docx', wordFile({ body }))!;
  assert.deepEqual(
    document.paragraphs.map(({ spans }) => spans[0]!.text),
    Array.from({ length: 1000 }, (_, i) => long[i % long.length]!.trim()),
  );
});
