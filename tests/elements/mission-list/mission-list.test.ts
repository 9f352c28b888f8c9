import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, Feed } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { calendarFile } from '../../../src/elements/mission-list/calendar.js';
import { arrangeRows, filterRows } from '../../../src/views/filters.js';
import { COMPARE_MISSIONS } from '../../../src/elements/mission-list/order.js';
import { missionListView } from '../../../src/elements/mission-list/view.js';
import { timelineOf } from '../../../src/elements/mission-list/timeline.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const view = (locale = en, feed: Feed = cssrFeed, today?: string) => missionListView(feed, {}, locale, today);
const rowOf = (id: string, locale = en) => view(locale).rows.find((row) => row.id === id)!;

describe('the list of activities', () => {
  it('has every activity, the newest first, in the words of its card', () => {
    const { rows } = view();
    assert.equal(rows.length, cssrFeed.activities.length);
    assert.deepEqual([rows[0]!.id, rows.at(-1)!.id], ['new-york-2023-10', 'geneva-2020-01']);
    const amman = rowOf('amman-2022-11', ar);
    assert.deepEqual([amman.kindLabel, amman.dates, amman.place, amman.participants].map(plain), [
      'بعثة تواصل',
      '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢',
      'عمّان، الأردن · وجاهي',
      '٦ مشاركين',
    ]);
  });
  it('says where a title is in one language only', () => {
    assert.equal(rowOf('erbil-2023-02').languageNote, 'Available in Arabic only · Title by the editor');
    assert.equal(rowOf('erbil-2023-02', ar).languageNote, 'العنوان من وضع المحرِّر');
  });
  it('is narrowed by kind, year, place, modality, theme and language, and searched in both languages', () => {
    const found = (filters: Record<string, string>, locale = en) => filterRows(view(locale), filters).total;
    assert.equal(found({ kind: 'outreach-mission' }), 4);
    assert.equal(found({ year: '2020' }), 5);
    assert.equal(found({ place: rowOf('amman-2022-11').keys['place']![0]! }), 2);
    assert.equal(found({ modality: 'virtual', year: '2022' }), 2);
    assert.equal(found({ query: 'erbil' }), 2);
    assert.equal(found({ query: 'اربيل' }), 2, 'what is Arabic is found by an English reader too');
    assert.equal(found({ language: 'ar', kind: 'regional-consultation' }), 1);
    assert.deepEqual(
      view().facets.map(({ name, options }) => [name, options.length > 1]),
      ['kind', 'year', 'place', 'modality', 'theme', 'affected', 'language'].map((name) => [name, true]),
    );
  });
  it('finds an activity by all that its card says, in both languages and all forms of letters', () => {
    const found = (query: string, locale = en) =>
      view(locale)
        .rows.filter((_, i) => filterRows(view(locale), { query }).shown[i])
        .map(({ id }) => id);
    for (const locale of [en, ar])
      for (const query of ['Rochdi', 'رشدي', 'رُشدى']) assert.ok(found(query, locale).includes('amman-2022-11'), query);
    assert.deepEqual(found('"Ministry of Foreign Affairs"'), ['amman-2022-11']);
    assert.deepEqual(found('وزارة الخارجية'), ['amman-2022-11']);
    assert.deepEqual(found('Palais des Nations', ar), ['geneva-2020-01']);
    assert.ok(found('Deputy Special Envoy').includes('amman-2022-11') && found('60 participants').includes('gaziantep-2022-07'));
    assert.ok(found('refugees').includes('amman-2022-11') && found('Women refugees').includes('amman-2022-11'));
  });
  it('keeps a choice of place in another language', () => {
    assert.deepEqual(rowOf('beirut-2022-06').keys, rowOf('beirut-2022-06', ar).keys);
    const label = (locale: typeof en) =>
      view(locale).facets[2]!.options.find(({ key }) => key === rowOf('beirut-2022-06').keys['place']![0])!.label;
    assert.deepEqual([label(en), label(ar)], ['Beirut', 'بيروت']);
  });
  it('is grouped by year, newest first', () => {
    assert.deepEqual(
      arrangeRows(view(ar), COMPARE_MISSIONS.newest, 'year').map(({ label }) => label),
      ['٢٠٢٣', '٢٠٢٢', '٢٠٢١', '٢٠٢٠'],
    );
    assert.equal(arrangeRows(view(), COMPARE_MISSIONS.oldest, 'none')[0]!.indices[0], view().rows.length - 1);
  });
});

describe('the timeline', () => {
  const timeline = timelineOf(view().rows, view())!;
  const marks = timeline.lanes.flatMap((lane) => lane.marks);

  it('has a lane for each kind there is, and every activity in it once', () => {
    assert.deepEqual(
      timeline.lanes.map(({ label }) => label),
      [
        'Outreach mission (4)',
        'Regional consultation (5)',
        'Geneva round (1)',
        'Thematic Working Group meeting (3)',
        'Thematic Working Group launch (2)',
        'Advocacy roundtable (1)',
      ],
    );
    assert.deepEqual(marks.map(({ id }) => id).sort(), cssrFeed.activities.map(({ id }) => id).sort());
  });
  it('puts them where their days are, between the first of January of the first year and the end of the last', () => {
    assert.deepEqual(timeline.years, ['2020', '2021', '2022', '2023']);
    const at = (id: string) => marks.find((mark) => mark.id === id)!.at;
    const days = (Date.UTC(2022, 10, 6) + 43_200_000 - Date.UTC(2020)) / (Date.UTC(2024) - Date.UTC(2020));
    assert.ok(Math.abs(at('amman-2022-11') - days) < 1e-9);
    assert.ok(at('gaziantep-2020-06') > at('amman-2020-05') && at('gaziantep-2020-06') < 1 / 4);
  });
  it('draws ten times the area for ten times the people, and a ring where none are stated', () => {
    const of = (id: string) => marks.find((mark) => mark.id === id)!;
    const area = (id: string) => of(id).radius ** 2;
    assert.ok(Math.abs(area('gaziantep-2022-07') / area('amman-2022-11') - 10) < 1e-9);
    assert.ok(Math.abs(timeline.sizes[1]!.radius ** 2 / area('gaziantep-2020-06') - 1) < 1e-9);
    assert.deepEqual(
      timeline.sizes.map(({ label }) => label),
      ['10', '50', '100'],
    );
    assert.deepEqual([of('new-york-2023-10').look, of('amman-2022-11').look], ['ring', '']);
  });
  it('does not say that a number is not stated where it is stated otherwise, and makes no number of a band', () => {
    const drawn = (participants: Activity['participants']) => {
      const activities = cssrFeed.activities.slice(0, 1).map((activity) => ({ ...activity, participants }));
      const { rows } = view(en, { ...cssrFeed, activities });
      return [rows[0]!.people, rows[0]!.participants];
    };
    assert.deepEqual(drawn({ certainty: 'band', min: 1, max: 2, unit: 'people' }), [undefined, '1–2 participants']);
    assert.deepEqual(drawn({ certainty: 'exact', value: 7, unit: 'organizations' }), [undefined, '7 organizations']);
    for (const locale of [en, ar]) {
      const { legend } = timelineOf(view(locale).rows, view(locale))!;
      assert.match(
        legend,
        locale === en ? /not stated, or given as a range, in another unit or by meeting/ : /بوحدة أخرى أو بحسب كل اجتماع/,
      );
    }
  });
  it('says of each what it is, and is not there where there is nothing', () => {
    const labels = (locale: typeof en) =>
      timelineOf(view(locale).rows, view(locale))!.lanes.flatMap((lane) => lane.marks.map(({ label }) => plain(label)));
    assert.ok(labels(en).includes('Geneva, 23–25 January 2020, 31 participants'));
    assert.ok(labels(ar).includes('عمّان، ٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢، ٦ مشاركين'));
    assert.equal(timelineOf([], view()), undefined);
  });
  it('puts those that would lie on one another into lines', () => {
    const many = view(en, { ...cssrFeed, activities: [1, 2, 3, 4, 5, 6].map((n) => ({ ...cssrFeed.activities[0]!, id: `a-${n}` })) });
    const [lane] = timelineOf(many.rows, many)!.lanes;
    assert.deepEqual(
      lane!.marks.map(({ line, place }) => [line, place]),
      [0, 1, 2, 3, 4, 5].map((line) => [line, line < 4 ? 'New York' : '']),
    );
    assert.equal(lane!.lines, 6);
  });
});

describe('the calendar file of an activity to come', () => {
  const activities = [
    {
      ...cssrFeed.activities[0]!,
      id: 'to-come',
      title: { ar: `${'جلسة؛ '.repeat(20)}جنيف, أيار` },
      dates: ['2030-05-31', '2030-06-03/2030-06-05'],
    },
  ];
  const [row] = view(ar, { ...cssrFeed, activities }, '2030-05-30').rows;

  it('has an event for each span of days, the end being the day after', () => {
    const file = calendarFile(row!, '2030-01-02T03:04:05.678Z');
    assert.deepEqual(file.match(/DT\w+;VALUE=DATE:\d+/g), [
      'DTSTART;VALUE=DATE:20300531',
      'DTEND;VALUE=DATE:20300601',
      'DTSTART;VALUE=DATE:20300603',
      'DTEND;VALUE=DATE:20300606',
    ]);
    assert.match(file, /DTSTAMP:20300102T030405Z\r\n/);
  });
  it('keeps to the 75 octets of a line, and gives the title back when unfolded', () => {
    const file = calendarFile(row!);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const summary = /SUMMARY:(.*)/.exec(file.replace(/\r\n /g, ''))![1]!;
    assert.equal(summary.replace(/\\(.)/g, '$1'), activities[0]!.title.ar);
  });
  it('does so with characters of four octets and three, of which it cuts none', () => {
    const title = '🕊️'.repeat(30) + '会议'.repeat(40) + 'a\r\nb';
    const file = calendarFile({ ...row!, title: { ...row!.title, text: title } });
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(file, /\ufffd|\r(?!\n)/);
    assert.equal(/SUMMARY:(.*)/.exec(file.replace(/\r\n /g, ''))![1], title.replace('\r\n', '\\n'));
  });
  it('is offered only for what is to come and has days', () => {
    assert.deepEqual(view(en, { ...cssrFeed, activities }, '2030-06-06').rows[0]!.upcoming, []);
    const month = [{ ...activities[0]!, dates: ['2030-05'] }];
    assert.deepEqual(view(en, { ...cssrFeed, activities: month }, '2026-01-01').rows[0]!.upcoming, []);
  });
});

describe('the list of activities as static HTML', () => {
  it('has every title with its language, and the date of the knowledge', () => {
    const html = staticHtml('cssr-mission-list', {}, 'en', cssrFeed)!;
    assert.equal(html.match(/<li /g)!.length, cssrFeed.activities.length);
    assert.match(
      html,
      /<h3 class="cssr-heading cssr-name" lang="ar" dir="rtl"><a href="[^"]+" hreflang="ar">بعثات التواصل – أربيل<\/a><\/h3>/,
    );
    assert.doesNotMatch(html, /Read at the source|<svg|cssr-rail/);
    assert.match(staticHtml('cssr-mission-list', {}, 'ar', cssrFeed)!, /<span lang="en" dir="ltr">English<\/span>/);
    assert.match(html, /<time class="cssr-as-of" datetime="2026-11">/);
  });
});
