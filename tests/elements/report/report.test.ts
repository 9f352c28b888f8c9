import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../src/content/schema.js';
import { STATEMENT_TYPES } from '../../../src/content/vocabulary.js';
import { getLocale } from '../../../src/locale/locale.js';
import { inFormat, staticHtml } from '../../../src/publish/index.js';
import { reportView } from '../../../src/elements/report/view.js';
import { typeCount } from '../../../src/views/statement-counts.js';
import { alignBlocks, correctionsIn, plainText, reportBlocks, type ReportBlock } from '../../../src/elements/report/text.js';
import { cssrFeed, plain } from '../../support/node.js';

const AMMAN = 'amman-2022-11';
const [en, ar, fr] = [getLocale('en'), getLocale('ar'), getLocale('fr')];
const [report] = cssrFeed.reports;
const view = (locale = en) => reportView(cssrFeed, { item: AMMAN }, locale)!;
const textOf = (blocks: readonly Block[]) => blocks.map(({ children }) => children.map(({ text }) => text).join(''));

describe('the view of a report', () => {
  it('gives every word of every language, the reader’s first', () => {
    for (const locale of [en, ar])
      for (const { lang, blocks } of view(locale).versions)
        assert.deepEqual(
          blocks.map((block) => plainText([block])),
          textOf(report!.body[lang]!).map(plain),
        );
    assert.deepEqual(
      [view(en), view(ar)].map(({ versions }) => versions.map(({ lang }) => lang)),
      [
        ['en', 'ar'],
        ['ar', 'en'],
      ],
    );
  });
  it('says in each version, in its language, whether it is the original', () => {
    assert.deepEqual(
      view().versions.map(({ origin }) => origin),
      ['Unofficial translation from the Arabic', 'النص الأصلي، مع تصويبات (٩)'],
    );
    const with_ = (change: object) => reportView({ ...cssrFeed, reports: [{ ...report!, ...change }] }, { item: AMMAN }, en)!.versions;
    assert.equal(with_({ translatedBy: { en: { en: 'the Office' } } })[0]!.origin, 'Translated from the Arabic by the Office');
    const [english, arabic] = with_({ titleBy: 'editor', originalLanguage: 'en' });
    assert.deepEqual(
      [english!.origin, arabic!.origin],
      ['Original text · Title by the editor', 'ترجمة غير رسمية عن الإنكليزية · مع تصويبات (٩) · العنوان من وضع المحرِّر'],
    );
    assert.equal(with_({ originalLanguage: undefined })[0]!.origin, '');
  });
  it('gives the date as the source prints it', () => {
    assert.deepEqual(
      view().versions.map(({ printed }) => plain(printed!)),
      ['Date as printed: ٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢', 'التاريخ كما طُبع في المصدر: ٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢'],
    );
  });
  it('lists what the editor corrected, for the reader, below the text and in all that can be made of it', () => {
    const changes = view().versions[1]!.changes!;
    assert.equal(changes.label, 'Corrections by the editor (9)');
    assert.ok(changes.lines.some(({ text, lang }) => lang === 'en' && /^“الظل”; in the source: “الطل” · Misprint/.test(plain(text))));
    assert.equal(view(ar).versions[0]!.changes!.label, 'تصويبات المحرِّر (٩)');
    assert.equal(view().versions[0]!.changes, undefined);
    for (const format of ['html', 'text', 'markdown'] as const) {
      const output = plain(inFormat({ element: 'report', attributes: { languages: 'both' }, language: 'en', feed: cssrFeed }, format)!);
      for (const { text } of changes.lines)
        assert.ok(
          output.replace(/<\/?bdi[^>]*>/g, '').includes(plain(text).replace(/"/g, format === 'html' ? '&quot;' : '"')),
          `${format}: ${text}`,
        );
    }
    const alone = inFormat({ element: 'report', language: 'en', feed: cssrFeed }, 'text')!;
    assert.doesNotMatch(alone, /Corrections by the editor/);
    const things = JSON.parse(inFormat({ element: 'report', language: 'ar', feed: cssrFeed }, 'json-ld')!) as { correction: string[] };
    assert.equal(things.correction.length, 9);
  });
  it('has dates, place and reading time in the language and digits of the version', () => {
    const [english, arabic] = view().versions;
    assert.equal(plain(english!.context), '6–7 November 2022 · Amman');
    assert.equal(plain(arabic!.context), '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢ · عمّان');
    assert.match(english!.readingTime, /^Reading time: \d minutes$/);
    assert.match(arabic!.readingTime, /^مدة القراءة: [٣-٩] دقائق$/);
    assert.equal(
      plain(reportView(cssrFeed, { item: AMMAN }, getLocale('ar', 'latn'))!.versions[0]!.context),
      '6–7 تشرين الثاني/نوفمبر 2022 · عمّان',
    );
  });
  it('links each statement to its place, once', () => {
    for (const { blocks, lang } of view().versions) {
      const places = blocks.flatMap(({ runs }) => runs.flatMap(({ begins }) => begins));
      assert.equal(new Set(places).size, places.length, lang);
      assert.deepEqual(
        cssrFeed.statements.filter(({ id }) => !places.includes(id)).map(({ locator }) => locator),
        // The title and the kind of document, which are not in the body.
        ['lines 3–7, 11', 'line 9'],
        lang,
      );
    }
  });
  it('tells who said what in a paragraph once for each type and attribution, in the language of the text', () => {
    const notes = (locale: typeof en, version: number, anchor: string) =>
      view(locale)
        .versions[version]!.blocks.find((block) => block.anchor === anchor)!
        .marks.filter(({ quiet }) => !quiet)
        .map(({ type, count, who }) => [type, count, who].join(' · '));
    assert.deepEqual(notes(en, 0, 'p21'), [
      'concern · 3 concerns · Participants',
      'demand · 2 demands · Participants',
      // With its details it is one.
      'proposal · 1 proposal · One interlocutor',
    ]);
    for (const [locale, version] of [
      [en, 1],
      [ar, 0],
    ] as const)
      assert.deepEqual(notes(locale, version, 'p21'), [
        'concern · ٣ شواغل · المشاركون والمشاركات',
        'demand · مطلبان · المشاركون والمشاركات',
        'proposal · مقترح واحد · أحد المحاورين',
      ]);
    assert.deepEqual(notes(en, 0, 'p17'), []);
    const [told] = view().versions[0]!.blocks[1]!.marks;
    assert.deepEqual(told, { type: 'fact', quiet: 1, count: '8 facts', who: 'Office of the Special Envoy for Syria' });
  });
  it('counts in the forms of each language', () => {
    const counts = (locale: typeof en) => [1, 2, 3, 11, 100].map((value) => plain(typeCount('demand', value, locale)));
    assert.deepEqual(counts(en), ['1 demand', '2 demands', '3 demands', '11 demands', '100 demands']);
    assert.deepEqual(counts(ar), ['مطلب واحد', 'مطلبان', '٣ مطالب', '١١ مطلبًا', '١٠٠ مطلب']);
    assert.deepEqual(counts(fr), ['1 revendication', '2 revendications', '3 revendications', '11 revendications', '100 revendications']);
    for (const type of STATEMENT_TYPES) assert.doesNotMatch(typeCount(type, 11, ar), /[a-z]/, type);
  });
  it('tells what the editor corrected, and why, in the reader’s language', () => {
    const arabic = view(ar).versions[0]!;
    const corrections = correctionsIn(arabic.blocks);
    assert.equal(corrections.length, 9);
    const shadow = corrections.find(({ original }) => original === 'الطل')!;
    assert.deepEqual([shadow.text, shadow.note!.lang], ['الظل', 'ar']);
    assert.equal(correctionsIn(view().versions[1]!.blocks).find(({ original }) => original === 'الطل')!.note!.lang, 'en');
    assert.deepEqual(correctionsIn(view().versions[0]!.blocks), []);
  });
  it('ends with the disclaimer, and says that the source gives no address', () => {
    assert.match(view().disclaimer!.parts[0]!.text, /not necessarily those of the United Nations\.$/);
    assert.deepEqual([view().contact, view().contactHref], ['The source gives no address.', undefined]);
    const feed = { ...cssrFeed, reports: [{ ...report!, contact: 'mailto:someone@example.org' }] };
    assert.deepEqual(
      [reportView(feed, { item: AMMAN }, ar)!.contact, reportView(feed, { item: AMMAN }, ar)!.contactHref],
      ['someone@example.org', 'mailto:someone@example.org'],
    );
  });
  it('gives a copied passage its title, date, source and disclaimer, in the language of the passage', () => {
    const [english, arabic] = view().versions;
    assert.equal(
      plain(english!.citation),
      '— Outreach mission of the Civil Society Support Room to Amman, 6–7 November 2022 · Amman\nUnofficial translation from the Arabic\nSource: CSSR meeting report · As of November 2022\nViews recorded in this report are summaries of the various activities and are not necessarily those of the United Nations.',
    );
    assert.match(plain(arabic!.citation), /^— بعثة التواصل.*\nالنص الأصلي، مع تصويبات \(٩\)\nالمصدر: .*\nالآراء الواردة/);
    const [old] = reportView({ ...cssrFeed, reports: [{ ...report!, status: 'superseded' }] }, { item: AMMAN }, en)!.versions;
    assert.match(old!.citation, /\nA newer version has replaced this text\n/);
  });
  it('says so on a page in a third language, and where one language is missing', () => {
    assert.equal(view(fr).languageNote, 'Non disponible en français\u00a0: affiché en anglais');
    const feed = { ...cssrFeed, reports: [{ ...report!, body: { ar: report!.body['ar']! } }] };
    const arabicOnly = reportView(feed, { item: AMMAN }, en)!;
    assert.deepEqual([arabicOnly.languageNote, arabicOnly.versions.length, arabicOnly.aligned.length], ['Available in Arabic only', 1, 0]);
    assert.equal(reportView(cssrFeed, { item: 'other' }, en), undefined);
  });
});

describe('a translation beside its original', () => {
  const anchors = (blocks: readonly ReportBlock[]) => blocks.map((block) => plainText([block]));
  const block = (key: string, translates?: string[]): Block => ({
    _type: 'block',
    _key: key,
    style: 'normal',
    children: [{ _type: 'span', _key: `${key}-1`, text: key, marks: [] }],
    markDefs: [],
    ...(translates && { translates }),
  });
  const made = (blocks: Block[]) =>
    reportBlocks(
      blocks,
      'ltr',
      () => assert.fail(),
      () => undefined,
      en,
    );
  const rows = (original: Block[], translation: Block[]) =>
    alignBlocks(original, translation, [made(original), made(translation)]).map((row) => [
      anchors(row.original).join(' '),
      anchors(row.translation).join(' '),
    ]);

  it('has the two English paragraphs beside the one Arabic of which they are made', () => {
    const { aligned, originalFirst } = view();
    assert.equal(originalFirst, false);
    assert.deepEqual(
      aligned.map(({ original, translation }) => [original.length, translation.length]),
      [
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
    const row = aligned[2]!;
    assert.match(anchors(row.original)[0]!, /^افتتحت نائبة المبعوث/);
    assert.match(anchors(row.translation)[0]!, /^Opening the meeting/);
    assert.equal(view(ar).originalFirst, true);
  });
  it('is aligned also where several became one, and where a block translates none', () => {
    assert.deepEqual(rows([block('a'), block('b'), block('c')], [block('ab', ['a', 'b']), block('c1', ['c'])]), [
      ['a b', 'ab'],
      ['c', 'c1'],
    ]);
    assert.deepEqual(rows([block('a'), block('b')], [block('note'), block('a1', ['a']), block('added'), block('b1', ['b'])]), [
      ['a', 'note a1 added'],
      ['b', 'b1'],
    ]);
    assert.deepEqual(rows([block('a'), block('b')], [block('b1', ['b'])]), [
      ['a', ''],
      ['b', 'b1'],
    ]);
    assert.deepEqual(rows([block('a')], [block('x', ['gone'])]), [['a', 'x']]);
  });
});

describe('a report as static HTML', () => {
  it('has the whole text, anchors for headings and statements, disclaimer and date', () => {
    const html = staticHtml('cssr-report', { item: AMMAN }, 'ar', cssrFeed)!;
    for (const id of ['cssr-amman-2022-11-h23', 'cssr-amman-2022-11-d7']) assert.equal(html.split(`id="${id}"`).length, 2, id);
    const text = plain(html.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
    for (const paragraph of textOf(report!.body['ar']!)) assert.ok(text.includes(plain(paragraph).replace(/\s+/g, ' ')), paragraph);
    assert.match(html, /<time class="cssr-as-of" datetime="2022-11">/);
    assert.match(html, /الآراء الواردة في هذا التقرير/);
  });
  it('has both languages where they are wanted, each anchor still once', () => {
    const html = staticHtml('cssr-report', { item: AMMAN, languages: 'both' }, 'en', cssrFeed)!;
    assert.match(html, /<\/section>\s*<section>\s*<div[^>]*>\s*<div[^>]*>\s*<div lang="ar" dir="rtl">/);
    assert.ok(html.indexOf('General oversight') < html.indexOf('بعثة التواصل'), 'one version after the other');
    const ids = html.match(/ id="[^"]+"/g)!;
    assert.equal(new Set(ids).size, ids.length);
  });
  it('has a heading of its own above the disclaimer, one level below the title', () =>
    assert.match(
      staticHtml('cssr-report', { item: AMMAN, 'heading-level': '3' }, 'en', cssrFeed)!,
      /<h3[^>]*>Outreach mission[^]*<h4><b class="cssr-small">Disclaimer<\/b><\/h4>\s*<p translate="no">Views recorded/,
    ));
  it('has an anchor for each of many statements in the same words, nested no deeper than servers take', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `many-${i}`);
    const [block] = report!.body['en']!;
    const markDefs = ids.map((id) => ({ _type: 'statement' as const, _key: id, statement: id }));
    const body = {
      en: [{ ...block!, markDefs, children: [{ _type: 'span' as const, _key: 'words', text: 'The same words', marks: ids }] }],
    };
    const html = staticHtml('cssr-report', { item: AMMAN }, 'en', { ...cssrFeed, reports: [{ ...report!, body }] })!;
    for (const id of ids) assert.equal(html.split(`id="cssr-${id}"`).length, 2, id);
    assert.equal(/((?:<span id="cssr-many-\d+">)+)The same words/.exec(html)![1]!.split('<span').length - 1, 8);
  });
});
