import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, KeyFigure } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { keyFiguresView } from '../../../src/elements/key-figures/view.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const figures = (items = '', locale = en, feed: Feed = cssrFeed) => keyFiguresView(feed, { items }, locale)!.figures;
const figure = (id: string, locale = en) => figures(id, locale)[0]!;
const linesOf = (id: string, locale = en) =>
  figure(id, locale).values.map(({ number, unit, period, asOf, source }) =>
    plain([number, unit, period, asOf, source].filter(Boolean).join(' | ')),
  );
const withFigure = (change: Partial<KeyFigure>): Feed => ({ ...cssrFeed, keyFigures: [{ ...cssrFeed.keyFigures[0]!, ...change }] });

describe('key figures', () => {
  it('put the numbers of both pages side by side, each with its date and source, and none between them', () => {
    assert.deepEqual(linesOf('formal-meetings'), [
      '94+ | As of 2023 | cssrweb.org (English page)',
      '61 | As of about 2020 | cssrweb.org (Arabic page)',
    ]);
    assert.deepEqual(linesOf('formal-meetings', ar), [
      '٩٤ على الأقل | كما كان في عام ٢٠٢٣ | الصفحة الإنكليزية على cssrweb.org',
      '٦١ | كما كان في نحو عام ٢٠٢٠ | الصفحة العربية على cssrweb.org',
    ]);
  });

  it('tell what each source counts, and in which spans of time', () => {
    assert.deepEqual(linesOf('regional-consultations'), [
      '4 | counted by round | July 2017, December 2018 – January 2019, February – June 2020, June 2021 | As of 2023 | cssrweb.org (English page)',
      '11 | counted by city | As of about 2020 | cssrweb.org (Arabic page)',
    ]);
  });

  it('say that sources differ where they do, and only there', () => {
    const differing = figures()
      .filter(({ differ }) => differ)
      .map(({ id }) => id);
    assert.deepEqual(differing, ['formal-meetings', 'small-delegations', 'outreach-missions', 'regional-consultations']);
    assert.match(figure('outreach-missions').differ, /count differently, or were written at different times/);
    assert.equal(figure('outreach-missions', ar).differ, 'تختلف المصادر في طريقة العدّ أو في تاريخ كتابتها.');
  });

  it('say that the date of the Arabic page is not exact, wherever its number stands', () => {
    for (const { id, values } of figures())
      for (const { source, asOf } of values) if (source.includes('Arabic page')) assert.equal(asOf, 'As of about 2020', id);
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
    const shares = (items: string) => figures(items).flatMap(({ values }) => values.map(({ share }) => Math.round(share)));
    assert.deepEqual(shares('formal-meetings geneva-rounds'), [100, 65, 11]);
    assert.deepEqual(shares('geneva-rounds'), [100]);
    const nothing = withFigure({ values: [{ number: 0, certainty: 'exact', asOf: '2023', sources: ['key-figures-web-en'] }] });
    assert.equal(figures('', en, nothing)[0]!.values[0]!.share, 0);
  });

  it('say which of two numbers is which by what tells them apart: the date, or the time counted', () => {
    const marks = (id: string) => figure(id).values.map(({ mark }) => mark);
    assert.deepEqual(marks('outreach-missions'), ['As of 2023', 'As of about 2020']);
    assert.deepEqual(marks('brussels-events'), ['2017–2022', '2023']);
    assert.deepEqual(marks('geneva-rounds'), ['']);
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
    for (const [digits, words] of [
      ['arab', '٩٤ على الأقل'],
      ['latn', '94 على الأقل'],
    ] as const)
      assert.equal(figure('formal-meetings', getLocale('ar', digits)).values[0]!.number, words);
    assert.equal(figure('formal-meetings', getLocale('fr')).values[0]!.number, 'au moins 94');
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
      'The sources count differently',
      '<a href="https://cssrweb.org/en/keyfigures/">cssrweb.org (English page)</a>',
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
