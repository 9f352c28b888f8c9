import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReadDocument, ReadParagraph } from '../../src/desk/read/document.js';
import { datesOfLine } from '../../src/desk/make/date-of-line.js';
import { draftFrom } from '../../src/desk/make/from-documents.js';
import { recordsOf } from '../../src/desk/records.js';
import { feed } from './support.js';

type Line = Partial<ReadParagraph> & { readonly text: string };
const read = (language: string | undefined, lines: readonly Line[]): ReadDocument => ({
  kind: 'docx',
  ...(language && { language }),
  paragraphs: lines.map(({ text, ...rest }, i) => ({ style: 'normal', spans: [{ text }], line: i + 1, ...rest })),
  found: [],
});

const arabic = read('ar', [
  { text: 'بعثة التواصل في بيروت', style: 'title' },
  { text: '١٣–١٥ حزيران/يونيو ٢٠٢٥', style: 'date' },
  { text: 'المشاركات', style: 'h2' },
  { text: 'حضر ١٢ مشاركاً، منهم ٥ نساء، وفق القرار ٢٢٥٤.' },
  { text: 'طالب المشاركون بتمثيل أكبر.', statement: 'demand' },
  { text: 'فقرة قصيرة لا مقابل لها في الترجمة على الإطلاق وفيها كلام طويل عن أمور أخرى كثيرة لا تذكرها اللغة الثانية.' },
  { text: 'الخاتمة', style: 'h2' },
  { text: 'شكراً.' },
]);
const english = read('en', [
  { text: 'Outreach mission to Beirut', style: 'title' },
  { text: '13–15 June 2025', style: 'date' },
  { text: 'Participation', style: 'h2' },
  { text: 'There were 12 participants, 5 of them women, in line with resolution 2254.' },
  { text: 'Participants asked for more representation.', statement: 'demand' },
  { text: 'Conclusion', style: 'h2' },
  { text: 'Thank you.' },
]);

describe('A draft from two files', () => {
  const draft = draftFrom([english, arabic], feed);
  it('takes over what stands above the text', () => {
    assert.deepEqual(draft.activity.title, { ar: 'بعثة التواصل في بيروت', en: 'Outreach mission to Beirut' });
    assert.deepEqual(draft.activity.dates, ['2025-06-13/2025-06-15']);
    assert.equal(draft.activity.place?.city?.['en'], 'Beirut');
    assert.equal(draft.activity.id, 'beirut-2025-06');
  });
  it('knows the only city that is named above the text, also where no other activity was there', () => {
    const idOf = (title: string) =>
      draftFrom([read('ar', [{ text: title, style: 'title' }, { text: '١٢ أيار/مايو ٢٠٢٦', style: 'date' }, { text: 'نص.' }])], {
        ...feed,
        activities: [],
      }).activity;
    assert.deepEqual(idOf('تقرير البعثة إلى غازي عنتاب').place, { city: { ar: 'غازي عنتاب', en: 'Gaziantep' } });
    assert.equal(idOf('تقرير البعثة إلى غازي عنتاب').id, 'gaziantep-2026-05');
    assert.equal(idOf('تقرير البعثة إلى غازي عنتاب وبيروت').id, 'activity-2026-05');
  });
  it('leaves a paragraph alone that the other language has not', () => {
    const pairs = draft.rows.map(({ cells }) => [cells['ar']?.map(({ key }) => key), cells['en']?.map(({ key }) => key)]);
    assert.deepEqual(pairs, [
      [['h3'], ['en-h3']],
      [['p4'], ['en-p4']],
      [['p5'], ['en-p5']],
      [['p6'], undefined],
      [['h7'], ['en-h7']],
      [['p8'], ['en-p8']],
    ]);
  });
  it('makes one statement of a paragraph that the template calls one in both languages', () => {
    assert.equal(draft.statements.length, 1);
    const [{ id, type, isConfirmed }] = draft.statements as [(typeof draft.statements)[number]];
    assert.deepEqual([id, type, isConfirmed], ['beirut-2025-06-s1', 'demand', true]);
    assert.deepEqual(recordsOf(draft).feed.statements.at(-1)!.text, {
      ar: 'طالب المشاركون بتمثيل أكبر.',
      en: 'Participants asked for more representation.',
    });
  });
  it('goes by the languages that it is told, the original first', () => {
    assert.deepEqual(draftFrom([english, arabic], feed, ['en', 'ar']).languages.slice(0, 2), ['en', 'ar']);
    const unknown = { ...english, language: undefined } as unknown as ReadDocument;
    assert.deepEqual(draftFrom([arabic, unknown], feed).rows, draft.rows);
  });
  it('is made of one file alone, and of none', () => {
    assert.equal(draftFrom([english], feed).rows.length, 5);
    assert.deepEqual(draftFrom([], feed).rows, []);
  });
  it('keeps links, and finds the disclaimer of the feed and the contact', () => {
    const text = feed.disclaimers[0]!.text['en']!;
    const made = draftFrom(
      [
        read('en', [
          { text: '', spans: [{ text: 'Read ' }, { text: 'the page', href: 'https://example.org/a' }, { text: '.' }] },
          { text: '', spans: [{ text: 'No ' }, { text: 'script', href: 'javascript:alert(1)' }] },
          { text },
          { text: 'Contact', style: 'h2' },
          { text: 'room@example.org' },
        ]),
      ],
      feed,
    );
    const [first, second] = made.rows.map(({ cells }) => cells['en']![0]!);
    assert.deepEqual(first!.marks, [{ is: 'link', from: 5, to: 13, href: 'https://example.org/a' }]);
    assert.deepEqual(second!.marks, []);
    assert.equal(made.rows.length, 2);
    assert.equal(made.report!.disclaimer, feed.disclaimers[0]!.id);
    assert.deepEqual(made.report!.contactHeading, { en: 'Contact' });
    assert.equal(made.report!.contact, 'mailto:room@example.org');
  });
  it('takes any paragraphs, and loses none of their words', () => {
    const paragraphs = fc.array(
      fc.record({
        text: fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '1', '٢', '.', 'X') }),
        style: fc.constantFrom('normal', 'h2', 'item'),
        line: fc.nat(5),
      }),
      { maxLength: 30 },
    );
    const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).filter(Boolean).sort();
    fc.assert(
      fc.property(paragraphs, paragraphs, (ar, en) => {
        const lines = (all: typeof ar) => all.map(({ text, style, line }) => ({ text, style: style as 'normal', line }));
        const made = draftFrom([read('ar', lines(ar)), read('en', lines(en))], { ...feed, disclaimers: [] });
        const texts = made.rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.map(({ text }) => text)));
        const around = Object.values(made.report!.contactHeading ?? {});
        assert.deepEqual(words([...texts, ...around]), words([...ar, ...en].map(({ text }) => text)));
        recordsOf(made);
      }),
      { numRuns: 100 },
    );
  });
});

describe('The date of a report', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢', ['2022-11-06/2022-11-07']],
    ['18 إلى 20 يوليو/ تموز 2022', ['2022-07-18/2022-07-20']],
    ['13-16 حزيران2022', ['2022-06-13/2022-06-16']],
    ['27 إلى 29 أبريل نيسان 2022', ['2022-04-27/2022-04-29']],
    ['6 and 11 May 2020', ['2020-05-06', '2020-05-11']],
    ['28 June – 3 July 2022', ['2022-06-28/2022-07-03']],
    ['أيلول/سبتمبر 2024', ['2024-09']],
    ['1er mars 2020', ['2020-03-01']],
    ['29 سبتمبر أيلول', []],
    ['In the year 2022', []],
  ];
  for (const [line, dates] of cases) it(`is read of ${line}`, () => assert.deepEqual(datesOfLine(line), dates));
});
