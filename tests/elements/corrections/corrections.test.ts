import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrections, correction, HOSTILE_TEXT } from '../../../stories/support/feeds.js';
import { formatIssue } from '../../../src/content/issue.js';
import { parseFeed } from '../../../src/content/parse-feed.js';
import type { Correction, Feed } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { correctionsView } from '../../../src/elements/corrections/view.js';
import { cssrFeed, plain, rawFeed } from '../../support/node.js';

const feedWith = (...entries: readonly Correction[]): Feed => ({ ...cssrFeed, corrections: entries });
const view = (feed: Feed, language = 'en') => correctionsView(feed, {}, getLocale(language), feed.updated);

describe('corrections', () => {
  it('of the demo feed are none, and that is said, with its date', () => {
    assert.deepEqual(cssrFeed.corrections, []);
    assert.equal(view(cssrFeed).none, 'No correction has been published.');
    assert.equal(view(cssrFeed, 'ar').none, 'لم يُنشر أي تصحيح.');
    assert.match(view(cssrFeed).provenance, /^As of \d+ \w+ \d{4}$/);
    const html = staticHtml('cssr-corrections', {}, 'en', cssrFeed)!;
    assert.match(html, /<h2[^>]*>Corrections<\/h2>\s*<\/div>\s*<p[^>]*>No correction has been published\.<\/p>/);
    assert.match(html, new RegExp(`<time class="cssr-as-of" datetime="${cssrFeed.updated}">`));
  });

  it('come newest first, each with kind, date, what it is about and what was changed', () => {
    const told = view(feedWith(...corrections)).entries.map(({ kindLabel, date, title, change }) => [
      kindLabel,
      date,
      title.text,
      change.text,
    ]);
    assert.deepEqual(told, [
      ['Withdrawal', 'March 2024', 'A record of a meeting', 'Withdrawn at the request of participants.'],
      [
        'Newer version',
        '2 November 2023',
        'Outreach mission of the Civil Society Support Room to Amman',
        'A longer text covers both days.',
      ],
      [
        'Correction',
        '15 January 2023',
        'Outreach mission of the Civil Society Support Room to Amman',
        'The second day was missing from the dates.',
      ],
    ]);
    const arabic = view(feedWith(...corrections), 'ar').entries.map(({ kindLabel, date }) => [kindLabel, plain(date)]);
    assert.deepEqual(arabic, [
      ['سحب', 'آذار/مارس ٢٠٢٤'],
      ['نسخة أحدث', '٢ تشرين الثاني/نوفمبر ٢٠٢٣'],
      ['تصحيح', '١٥ كانون الثاني/يناير ٢٠٢٣'],
    ]);
  });

  it('of one day keep the order of the feed', () => {
    const same = ['a', 'b', 'c'].map((id) => correction({ id, title: { en: id } }));
    assert.deepEqual(
      view(feedWith(...same)).entries.map(({ title }) => title.text),
      ['a', 'b', 'c'],
    );
  });

  it('stand in static HTML with all of that, in the language of the page', () => {
    const html = staticHtml('cssr-corrections', { 'heading-level': '3' }, 'ar', feedWith(...corrections))!;
    assert.match(
      html,
      /^<div class="cssr-corrections cssr-root" lang="ar" dir="rtl">\s*<section[^>]*>\s*<div[^>]*>\s*<h3[^>]*>التصحيحات<\/h3>/,
    );
    assert.equal(html.match(/<li[ >]/g)!.length, 3);
    assert.match(html, /<li class="cssr-row cssr-withdrawn">\s*<p[^>]*><b>سحب<\/b>\u00a0· <time datetime="2024-03">/);
    assert.match(html, /<h4 class="cssr-heading cssr-name">سجل أحد الاجتماعات<\/h4>/);
    assert.match(html, /<a href="https:\/\/example.org\/correction">المزيد عن هذا التغيير<\/a>/);
    const english = staticHtml('cssr-corrections', {}, 'ar', feedWith(correction({ title: { en: 'A title' } })))!;
    assert.match(english, /<h3 class="cssr-heading cssr-name" lang="en" dir="ltr">A title<\/h3>/);
  });

  it('are text, whatever stands in them', () => {
    const hostile = { en: HOSTILE_TEXT };
    assert.doesNotMatch(
      staticHtml('cssr-corrections', {}, 'en', feedWith(correction({ title: hostile, change: hostile })))!,
      /<img|<script/,
    );
  });

  it('are read like every record: one with a fault is left out, and file, record and field are named', () => {
    const given = [
      correction(),
      correction({ id: 'no-date', date: '2023-02-30' }),
      correction({ id: 'other-kind', kind: 'erased' as never }),
      correction({ id: 'of-a-theme', collection: 'themes' as never }),
      correction({ id: 'script', url: 'javascript:alert(1)' }),
      correction({ id: 'says-nothing', change: {} }),
      correction(),
    ];
    const { feed, issues } = parseFeed({ ...rawFeed(), corrections: given });
    assert.equal(feed.corrections.length, 1);
    assert.deepEqual(
      issues.map((issue) => formatIssue(issue, 'x.json').replace(/ (must|is) .*/, '')),
      [
        'x.json: corrections/no-date date',
        'x.json: corrections/other-kind kind',
        'x.json: corrections/of-a-theme collection',
        'x.json: corrections/script url',
        'x.json: corrections/says-nothing change',
        'x.json: corrections/made-up id',
      ],
    );
  });

  it('may be missing from a feed, as from those written before there were any', () => {
    const older = rawFeed();
    delete older['corrections'];
    assert.deepEqual(parseFeed(older).issues, []);
    assert.deepEqual(parseFeed(older).feed.corrections, []);
  });
});
