import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8 } from 'fflate';
import { nodePlatform } from '../../src/cli/platform.js';
import type { ReadDocument } from '../../src/desk/read/document.js';
import { isDateLine } from '../../src/desk/read/date-line.js';
import { readFile } from '../../src/desk/read/read.js';
import { rawFeed } from '../support/node.js';

const read = (name: string, content: string | Uint8Array) =>
  readFile(name, typeof content === 'string' ? strToU8(content) : content, nodePlatform);
const wordsOf = ({ paragraphs }: ReadDocument) => paragraphs.map(({ spans }) => spans.map(({ text }) => text).join(''));
const shape = (document: ReadDocument) => document.paragraphs.map(({ style, suggested }, i) => [suggested ?? style, wordsOf(document)[i]]);
const AMMAN = 'demo/content/sources/amman-2022-11.ar.txt';

describe('plain text', () => {
  it('of the report on Amman gives the title, series and headings that its record has, each by its line', () => {
    const document = read('amman.txt', readFileSync(AMMAN));
    const { reports } = rawFeed() as unknown as { reports: { title: Record<string, string>; kicker: Record<string, string> }[] };
    const report = reports[0] as unknown as Record<'title' | 'kicker' | 'subtitle' | 'dateAsPrinted', { ar: string }> & {
      body: { ar: { _key: string; style: string }[] };
    };
    assert.deepEqual(shape(document).slice(0, 4), [
      ['kicker', report.kicker.ar],
      ['subtitle', report.subtitle.ar],
      ['title', report.title.ar],
      ['date', report.dateAsPrinted.ar],
    ]);
    assert.deepEqual(
      document.paragraphs.slice(4, 12).map(({ style, suggested, line }) => [`${suggested ? 'h' : 'p'}${line}`, suggested ?? style]),
      report.body.ar.map(({ _key, style }) => [_key, style]),
    );
    assert.deepEqual(shape(document).at(-1), ['h2', 'اتصال']);
    assert.equal(document.language, 'ar');
    assert.deepEqual(document.found, []);
  });
  it('is read in the encodings of Windows, with and without marks', () => {
    const words = 'غرفة دعم المجتمع المدني، ٢٠٢٢.';
    const utf16 = (littleEndian: boolean) => {
      const view = new DataView(new ArrayBuffer(2 * words.length + 2));
      [...`\ufeff${words}`].forEach((character, i) => view.setUint16(2 * i, character.charCodeAt(0), littleEndian));
      return new Uint8Array(view.buffer);
    };
    const windows = new Uint8Array([0xdb, 0xd1, 0xdd, 0xc9, 0x20, 0xcf, 0xda, 0xe3, 0xa1, 0x20, 0x32, 0x2e]);
    assert.deepEqual(wordsOf(read('a.txt', utf16(true))), [words]);
    assert.deepEqual(wordsOf(read('a.txt', utf16(false))), [words]);
    assert.deepEqual(wordsOf(read('a.txt', `\ufeff${words}`)), [words]);
    assert.deepEqual(wordsOf(read('a.txt', windows)), ['غرفة دعم، 2.']);
    assert.deepEqual(wordsOf(read('a.txt', new Uint8Array([0x72, 0xe9, 0x75, 0x6e, 0x69, 0x6f, 0x6e]))), ['réunion']);
  });
  it('that a program broke into lines is joined, short lines are not', () => {
    const broken =
      'The team met a group comprising six participants from among the\ncivil society members active in Jordan, in addition to bilateral\nmeetings with others.\nAnd so on to the end of it.';
    assert.deepEqual(wordsOf(read('a.txt', broken)), [broken.replace(/\n(?!And)/g, ' ').split('\n')[0], 'And so on to the end of it.']);
    assert.deepEqual(shape(read('a.txt', 'Series\nThe mission\n7 November 2022\n\nDemands\n\n- one thing\n• another\n\nA sentence.')), [
      ['kicker', 'Series'],
      ['title', 'The mission'],
      ['date', '7 November 2022'],
      ['h2', 'Demands'],
      ['item', 'one thing'],
      ['item', 'another'],
      ['normal', 'A sentence.'],
    ]);
  });
  it('is told from HTML by its content', () => assert.equal(read('a.txt', '<!DOCTYPE html><p>x').kind, 'html'));
});

it('a line is a date, in each of the styles that the CSSR writes, or only has one in it', () => {
  for (const line of [
    '٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢',
    '6 و7 تشرين الثاني (نوفمبر) 2022',
    '18 إلى 20 يوليو/ تموز 2022',
    '13-16 حزيران2022',
    '27 إلى 29 أبريل نيسان 2022',
    '07 و 08 فبراير/شباط 2023',
    'أيلول/سبتمبر 2024',
    '6–7 November 2022',
    'Amman, 7 November 2022',
    '7 novembre 2022',
    '07/11/2022',
    '2022-11-06/2022-11-07',
  ])
    assert.ok(isDateLine(line), line);
  for (const line of [
    'المشاورات الإقليمية لغرفة دعم المجتمع المدني، ٢٠٢٢',
    'In November 2022 the Office held its first mission',
    '2022',
    'May',
  ])
    assert.ok(!isDateLine(line), line);
});

describe('a page of HTML', () => {
  const page = (inner: string, attributes = 'lang="ar"') =>
    `<!doctype html><html ${attributes}><head><title>T</title><style>p{}</style></head><body>${inner}</body></html>`;
  it('is read as its main part, without what stands around it', () => {
    const document = read(
      'a.html',
      page(`<header><h1>بعثة عمان</h1></header><nav><a href="/">Home</a></nav><main><p>نص <strong>مهم</strong> و<a href="https://example.org/a">رابط</a>
        و<a href="/relative">صفحة</a>.</p><script>alert(1)</script><p hidden>سر</p><p style="display: none">سر</p><img src="a.png" alt=""><form><p>اسمك</p></form><del>كان</del><ins>صار</ins></main><footer>حقوق</footer>`),
    );
    assert.deepEqual(wordsOf(document), ['بعثة عمان', 'نص مهم ورابط وصفحة.', 'صار']);
    assert.equal(document.paragraphs[0]!.style, 'title');
    assert.deepEqual(document.paragraphs[1]!.spans, [
      { text: 'نص ' },
      { text: 'مهم', bold: true },
      { text: ' و' },
      { text: 'رابط', href: 'https://example.org/a' },
      { text: ' وصفحة.' },
    ]);
    assert.equal(document.language, 'ar');
    assert.deepEqual(Object.fromEntries(document.found.map(({ what, number }) => [what, number])), {
      insertions: 1,
      deletions: 1,
      hidden: 2,
      pictures: 1,
      scripts: 1,
      navigation: 1,
    });
  });
  it('keeps headings, lists with their numbers, tables, line breaks that mean something, and quotes', () => {
    const document = read(
      'a.html',
      page(
        '<h1>One</h1><h2>Two</h2><ol start="3"><li>third<ul><li>inner</li></ul></li><li value="9"><p>ninth</p><p>more</p></li></ol><table><tr><th>A</th><td>B</td></tr></table><p>x<br>y<br><br>z</p><p>He said <q lang="en">yes</q></p><p>He spoke of <span lang="ar">بعثة</span></p>',
        'lang="en"',
      ),
    );
    assert.deepEqual(
      document.paragraphs.map(({ style, number }, i) => [style, number, wordsOf(document)[i]]),
      [
        ['title', undefined, 'One'],
        ['h2', undefined, 'Two'],
        ['item', '3.', 'third'],
        ['item', undefined, 'inner'],
        ['item', '9.', 'ninth'],
        ['normal', undefined, 'more'],
        ['normal', undefined, 'A'],
        ['normal', undefined, 'B'],
        ['normal', undefined, 'x y'],
        ['normal', undefined, 'z'],
        ['normal', undefined, 'He said “yes”'],
        ['normal', undefined, 'He spoke of بعثة'],
      ],
    );
    assert.deepEqual(document.paragraphs.at(-1)!.spans[1], { text: 'بعثة', language: 'ar' });
  });
  it('with several articles is read whole, and one teaser is not taken for the text', () => {
    assert.deepEqual(wordsOf(read('a.html', page('<main><article>First part</article><article>Second part</article></main>'))), [
      'First part',
      'Second part',
    ]);
    assert.deepEqual(wordsOf(read('a.html', page(`<main><article>Teaser</article><p>${'The text. '.repeat(20)}</p></main>`))).length, 2);
  });
});
