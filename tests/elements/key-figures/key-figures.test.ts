import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, KeyFigure } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { valuesOf } from '../../../src/elements/key-figures/values.js';
import { keyFiguresView } from '../../../src/elements/key-figures/view.js';
import { inFormat, staticHtml } from '../../../src/publish/index.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const figures = (items = '', locale = en, feed: Feed = cssrFeed) => keyFiguresView(feed, { items }, locale)!.figures;
const figure = (id: string, locale = en) => figures(id, locale)[0]!;
/** The numbers of a figure, each with the head of its column. */
const rowOf = (id: string, locale = en, feed: Feed = cssrFeed) => {
  const { columns, figures: rows } = keyFiguresView(feed, { items: id }, locale)!;
  return rows[0]!.cells.map((number, i) => {
    const { asOf, sources } = columns[i]!;
    return plain([number, asOf, ...sources.map(({ label }) => label.text)].filter(Boolean).join(' | '));
  });
};
const linesOf = (id: string, locale = en, feed: Feed = cssrFeed) => figures(id, locale, feed)[0]!.lines.map(({ text }) => plain(text));
const withFigure = (change: Partial<KeyFigure>): Feed => ({ ...cssrFeed, keyFigures: [{ ...cssrFeed.keyFigures[0]!, ...change }] });

describe('key figures', () => {
  it('put the numbers of both pages side by side, below their dates and sources, and none between them', () => {
    assert.deepEqual(rowOf('formal-meetings'), [
      '94+ | As of 2023 | cssrweb.org (English page)',
      '61 | As of about 2020 | cssrweb.org (Arabic page)',
    ]);
    assert.deepEqual(rowOf('formal-meetings', ar), [
      '٩٤ فأكثر | كما كان في عام ٢٠٢٣ | الصفحة الإنكليزية على cssrweb.org',
      '٦١ | كما كان في نحو عام ٢٠٢٠ | الصفحة العربية على cssrweb.org',
    ]);
  });

  it('name each source and its date once, however many figures there are', () => {
    const { columns, figures: rows } = keyFiguresView(cssrFeed, {}, en)!;
    assert.deepEqual(
      columns.map(({ asOf, date }) => [asOf, date]),
      [
        ['As of 2023', '2023'],
        ['As of about 2020', '2020'],
      ],
    );
    for (const { cells } of rows) assert.equal(cells.length, 2);
    assert.deepEqual(rowOf('geneva-rounds'), ['10 | As of 2023 | cssrweb.org (English page)']);
    assert.equal(keyFiguresView(cssrFeed, { items: 'geneva-rounds' }, en)!.sources[0]!.label.text, 'cssrweb.org (Arabic page)');
  });

  it('tell what each source counts, and in which spans of time', () => {
    assert.deepEqual(linesOf('regional-consultations'), [
      '4: counted by round, July 2017, December 2018 – January 2019, February – June 2020, June 2021',
      '11: counted by city',
    ]);
    assert.deepEqual(linesOf('geneva-rounds'), ['2016–2020']);
    assert.deepEqual(linesOf('small-delegations'), ['9: April 2019 – December 2020']);
  });

  it('have a date with each number where a source has several', () => {
    const [first, ...others] = cssrFeed.keyFigures;
    const feed = { ...cssrFeed, keyFigures: [{ ...first!, values: [{ ...first!.values[0]!, asOf: '2021' }] }, ...others] };
    const { columns, figures: rows } = keyFiguresView(feed, {}, en)!;
    assert.deepEqual([columns[0]!.asOf, columns[0]!.date], ['As of 2021 to 2023', undefined]);
    assert.deepEqual(
      [rows[0]!, rows[3]!].map(({ lines }) => lines.map(({ text, date }) => [text, date])),
      [[['As of 2021', '2021']], [['21: As of 2023', '2023']]],
    );
  });

  it('add up what one source gives for one time after the other, and nothing else', () => {
    const cells = (change: Partial<KeyFigure['values'][number]>) => {
      const figure = cssrFeed.keyFigures.find(({ id }) => id === 'brussels-events')!;
      const values = [figure.values[0]!, { ...figure.values[1]!, ...change }];
      return figures('', en, { ...cssrFeed, keyFigures: [{ ...figure, values }] })[0]!.cells.map(plain);
    };
    assert.deepEqual(cells({}), ['6\u00a0+\u00a01']);
    for (const change of [{ period: ['2020/2023'] }, { unit: { en: 'panels' } }, { certainty: 'at-least' as const, number: 1 }])
      assert.match(cells(change)[0]!, /^6\u00a0\/ 1/);
  });

  it('say once that sources differ, and only where they do', () => {
    const said = (items: string, locale = en) => keyFiguresView(cssrFeed, { items }, locale)!.differ;
    assert.match(said(''), /^Where numbers differ, so do the dates/);
    assert.match(said('', ar), /^حيث تختلف الأرقام/);
    assert.equal(said('geneva-rounds brussels-events'), '');
    const csv = inFormat({ element: 'key-figures', language: 'en', feed: cssrFeed }, 'csv')!;
    assert.equal(csv.match(/Where numbers differ/g)?.length, 8);
  });

  it('say that the date of the Arabic page is not exact, wherever its number stands', () => {
    for (const record of cssrFeed.keyFigures)
      for (const { source, asOf } of valuesOf(record, cssrFeed, en))
        if (source.includes('Arabic page')) assert.equal(asOf, 'As of about 2020', record.id);
    assert.match(figure('geneva-rounds').remarks[0]!.text, /approximate: about 2020/);
  });

  it('are those that the page asks for, in its order', () => {
    assert.deepEqual(
      figures(' working-groups-met  nowhere formal-meetings ').map(({ id }) => id),
      ['working-groups-met', 'formal-meetings'],
    );
    assert.equal(figures().length, 8);
    assert.equal(keyFiguresView(cssrFeed, { items: 'nowhere' }, en), undefined);
  });

  it('are drawn on one scale, from nothing to the greatest number shown', () => {
    const places = (items: string) => figures(items).flatMap(({ drawn }) => drawn.marks.map(({ at }) => Math.round(at)));
    assert.deepEqual(places('formal-meetings geneva-rounds'), [100, 65, 11]);
    assert.deepEqual(places('geneva-rounds'), [100]);
    const nothing = withFigure({ values: [{ number: 0, certainty: 'exact', asOf: '2023', sources: ['key-figures-web-en'] }] });
    assert.equal(figures('', en, nothing)[0]!.drawn.marks[0]!.at, 0);
  });

  it('are joined by a line only where they count the same thing, and no other time', () => {
    const drawn = (id: string) => {
      const { marks, line } = figure(id).drawn;
      return [marks.map(({ kind }) => kind).join(), line?.map(Math.round)];
    };
    assert.deepEqual(drawn('outreach-missions'), ['filled,hollow', [71, 100]]);
    assert.deepEqual(drawn('regional-consultations'), ['filled,dashed', undefined]);
    assert.deepEqual(drawn('brussels-events'), ['filled,filled', undefined]);
    const [first, second] = cssrFeed.keyFigures.find(({ id }) => id === 'small-delegations')!.values;
    const otherTime = withFigure({ values: [first!, { ...second!, period: ['2016/2018'] }] });
    assert.equal(figures('', en, otherTime)[0]!.drawn.line, undefined);
    assert.deepEqual(
      figure('formal-meetings').drawn.marks.map(({ isAtLeast }) => isAtLeast),
      [true, false],
    );
  });

  it('say once, for all of them, or for the one, that a language is missing', () => {
    const english = { en: 'Meetings' };
    const [first, second] = cssrFeed.keyFigures;
    const one = keyFiguresView({ ...cssrFeed, keyFigures: [{ ...first!, label: english }, second!] }, {}, ar)!;
    assert.equal(one.languageNote, undefined);
    assert.deepEqual([one.figures[0]!.remarks[0]!.text, one.figures[0]!.label.lang], ['متاح بالإنكليزية فقط', 'en']);
    assert.doesNotMatch(one.figures[1]!.remarks.map(({ text }) => text).join(), /فقط/);
    assert.equal(keyFiguresView(withFigure({ label: english }), {}, ar)!.languageNote, 'متاح بالإنكليزية فقط');
    assert.match(keyFiguresView(cssrFeed, {}, getLocale('fr'))!.languageNote!, /Non disponible en français\u00a0: affiché en anglais/);
    assert.equal(keyFiguresView(cssrFeed, {}, ar)!.languageNote, undefined);
  });

  it('say that a figure was withdrawn', () => {
    const [withdrawn] = figures('', en, withFigure({ status: 'withdrawn', statusDate: '2024-01', statusNote: { en: 'Counted twice.' } }));
    assert.deepEqual(
      withdrawn!.remarks.slice(0, 2).map(({ text }) => text),
      ['This text was withdrawn by its publisher (January 2024)', 'Counted twice.'],
    );
  });

  it('have no plus in Arabic, where it would stand on the wrong side of the number for many', () => {
    const number = (locale: typeof en) => valuesOf(cssrFeed.keyFigures[0]!, cssrFeed, locale)[0]!.number;
    assert.equal(number(getLocale('ar', 'arab')), '٩٤ فأكثر');
    assert.equal(number(getLocale('ar', 'latn')), '94 فأكثر');
    assert.equal(number(getLocale('fr')), 'au moins 94');
  });
});

describe('key figures as text', () => {
  it('have each number with its date and source, what is said of them, and the addresses once', () => {
    const text = plain(inFormat({ element: 'key-figures', language: 'en', feed: cssrFeed }, 'text')!);
    assert.match(
      text,
      /Regional consultations:\n• 4 · As of 2023 · cssrweb.org \(English page\)\n• 11 · As of about 2020.*\n• 4: counted by round/,
    );
    assert.match(text, /Outreach missions:\n• 21 .*\n• 15 .*\n/);
    assert.equal(text.match(/https:/g)?.length, 2);
    assert.doesNotMatch(text, /• –/);
  });
});

describe('key figures as static HTML', () => {
  it('have every number with its date, what is said of them, and links to the sources', () => {
    const html = staticHtml('cssr-key-figures', { 'heading-level': '2' }, 'en', cssrFeed)!;
    for (const part of [
      '<h2 class="cssr-heading cssr-title">Key figures</h2>',
      '<b class="cssr-number">94+</b>',
      '<b class="cssr-number">61</b>',
      '<time class="cssr-as-of" datetime="2023">As of 2023</time>',
      'As of about 2020</time>',
      'Where numbers differ',
      '<a href="https://cssrweb.org/en/keyfigures/">cssrweb.org (English page)</a>',
      '<th scope="row">',
      '<td class="cssr-notes" colspan="3">',
      'Advocacy events in Brussels',
    ])
      assert.ok(html.includes(part), part);
  });
  it('follow the attributes', () => {
    const html = staticHtml('cssr-key-figures', { items: 'geneva-rounds', digits: 'latn' }, 'ar', cssrFeed)!;
    assert.match(html, /^<div class="cssr-key-figures cssr-root" lang="ar" dir="rtl">/);
    assert.match(html, /<b class="cssr-number">10<\/b>/);
    assert.doesNotMatch(html, /94/);
    assert.equal(staticHtml('cssr-key-figures', { items: 'nowhere' }, 'ar', cssrFeed), undefined);
  });
  it('show markup as text', () => {
    const label = { en: '<img src=x onerror=alert(1)>' };
    const feed = withFigure({ label, editorNotes: [label], values: [{ ...cssrFeed.keyFigures[0]!.values[0]!, unit: label }] });
    const html = staticHtml('cssr-key-figures', {}, 'en', feed)!;
    assert.equal(html.match(/&lt;img src=x/g)?.length, 3);
    assert.doesNotMatch(html, /<img/);
  });
});

describe('the key figures in the feed', () => {
  it('refer to sources that are there, and each number has one', () => {
    const sources = new Set(cssrFeed.sources.map(({ id }) => id));
    for (const { id, sources: own, values, label } of cssrFeed.keyFigures) {
      assert.deepEqual(Object.keys(label).sort(), ['ar', 'en']);
      for (const source of [...own, ...values.flatMap((value) => value.sources)]) assert.ok(sources.has(source), `${id}: ${source}`);
    }
  });
  it('are the numbers of the two pages', () => {
    const numbers = Object.fromEntries(cssrFeed.keyFigures.map(({ id, values }) => [id, values.map(({ number }) => number)]));
    assert.deepEqual(numbers, {
      'formal-meetings': [94, 61],
      'geneva-rounds': [10],
      'small-delegations': [9, 8],
      'outreach-missions': [21, 15],
      'regional-consultations': [4, 11],
      'virtual-outreach': [36],
      'brussels-events': [6, 1],
      'working-groups-met': [4],
    });
  });
});
