import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/elements/mission-list/calendar.js';
import { missionListView } from '../../src/elements/mission-list/view.js';
import { timelineOf } from '../../src/elements/mission-list/timeline.js';
import { workingGroupsView } from '../../src/elements/working-groups/view.js';
import { fold } from '../../src/locale/fold.js';
import { getLocale } from '../../src/locale/locale.js';
import { inFormat } from '../../src/publish/formats.js';
import { hasView, staticHtml, viewOf } from '../../src/publish/static-html.js';
import { asShown, asText, inLatin } from '../../src/views/shown.js';
import { allContents } from '../support/hostile.js';
import { cssrFeed } from '../support/node.js';

const ar = getLocale('ar');
/** Spaces at which a line may break, and characters that only lay it out. */
const LAID_OUT = /\u00a0·|[\d٠-٩]\u00a0[ء-ي]|\u2060/u;

const amman = cssrFeed.activities.find(({ id }) => id === 'amman-2022-11')!;

describe('lines on a page', () => {
  it('never begin with the dot between two parts', () => {
    for (const language of ['en', 'ar', 'fr'])
      for (const { element, attributes = {} } of allContents(language)) {
        const html = staticHtml(`cssr-${element}`, attributes, language, cssrFeed)!.replace(/<[^>]*>/g, '');
        assert.doesNotMatch(html, /[ \n]·/, `${element} ${language}`);
      }
  });
  it('do not break a date between a day and its month, or between the names of a month', () => {
    const dates = (...dates: string[]) => viewOf('mission-card', {}, 'ar', { ...cssrFeed, activities: [{ ...amman, dates }] }) as never;
    const first = (view: { facts: { values: { text: string }[] }[] }) => view.facts[0]!.values[0]!.text;
    assert.equal(first(dates('2022-11-06/2022-11-07')), '٦–٧\u00a0تشرين الثاني/\u2060نوفمبر ٢٠٢٢');
    assert.equal(first(dates('2020-05-06', '2020-05-11')), '٦ و١١\u00a0أيار/\u2060مايو ٢٠٢٠');
    assert.equal(first(dates('2022-02-28/2022-03-03')), '٢٨\u00a0شباط/\u2060فبراير – ٣\u00a0آذار/\u2060مارس ٢٠٢٢');
    assert.equal(first(dates('2020-05-06', '2020-06-11')), '٦\u00a0أيار/\u2060مايو ٢٠٢٠ و١١\u00a0حزيران/\u2060يونيو ٢٠٢٠');
  });
  it('leave other words as they are', () => {
    for (const text of ['مجتمعاتهم / دوائرهم', 'القرار ٢٢٥٤ لعام ٢٠١٥', 'OSE/CSSR 2022', '٦ مشاركين'])
      assert.deepEqual(asShown({ text }), { text });
    assert.equal(asText('٦\u00a0أيار/\u2060مايو\u00a0· a\u00a0: b'), '٦ أيار/مايو · a\u00a0: b');
  });
  it('are not in what is not laid out: tables, JSON-LD, calendars, text, search', () => {
    for (const content of allContents('ar'))
      for (const format of ['text', 'markdown', 'csv', 'json-ld'] as const) {
        const made = inFormat(content, format);
        if (made !== undefined) assert.doesNotMatch(made, LAID_OUT, `${content.element} ${format}`);
      }
    const { rows } = missionListView({ ...cssrFeed, activities: [amman] }, {}, ar, '2022-01-01');
    assert.doesNotMatch(calendarFile(asShown(rows[0]!)), LAID_OUT);
    assert.equal(fold(asShown(rows[0]!).dates), '6–7 تشرين الثاني/نوفمبر 2022');
  });
});

describe('what stands beside one another', () => {
  it('has a dot between that is text', () => {
    const html = staticHtml('cssr-mission-list', {}, 'en', cssrFeed)!;
    assert.match(html, /Outreach mission\u00a0· Amman, Jordan\u00a0· In person</);
    const text = inFormat({ element: 'working-groups', language: 'en', feed: cssrFeed }, 'text')!;
    assert.match(text, /• 22 · As of 27 September 2022 · cssrweb\.org/);
    const [, , group] = workingGroupsView(cssrFeed, {}, ar)!.groups;
    assert.match(group!.facts[2]!.events[0]!.details, /^كما كان في ٢٧ أيلول/);
  });
  it('is isolated in the picture where it runs the other way', () => {
    const view = missionListView({ ...cssrFeed, activities: [{ ...amman, place: { city: { en: 'Erbil, 2nd round (OSE)' } } }] }, {}, ar);
    const { label } = timelineOf(view.rows, view)!.lanes[0]!.marks[0]!;
    assert.equal(label, '\u2066Erbil, 2nd round (OSE)\u2069، ٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢، ٦ مشاركين');
  });
});

describe('Latin digits', () => {
  it('are all there are where a page asks for them, in texts of the feed too', () => {
    for (const { element, attributes } of allContents('ar').filter((content) => hasView(content.element)))
      assert.doesNotMatch(JSON.stringify(viewOf(element as 'about', { ...attributes, digits: 'latn' }, 'ar', cssrFeed)), /[٠-٩]/, element);
    const summary = { ar: 'التقى الفريق ٦ منظمات في ٢٠٢٢' };
    const of = (digits?: string) =>
      JSON.stringify(viewOf('mission-card', digits ? { digits } : {}, 'ar', { ...cssrFeed, activities: [{ ...amman, summary }] }));
    assert.match(of('latn'), /التقى الفريق 6 منظمات في 2022/);
    assert.match(of(), /التقى الفريق ٦ منظمات في ٢٠٢٢/);
  });
  it('leave addresses as they are', () => {
    const json = JSON.stringify({ text: 'جولة ٢٫٥', href: 'https://example.org/جولة-٢', digits: 'arab' });
    assert.deepEqual(JSON.parse(inLatin(json)), { text: 'جولة 2.5', href: 'https://example.org/جولة-٢', digits: 'latn' });
  });
  it('are those of other languages anyway, but for what is searched and not shown', () => {
    const view = JSON.stringify(viewOf('mission-list', { digits: 'arab' }, 'en', cssrFeed));
    assert.doesNotMatch(view.replace(/"words":\[[^\]]*\]/g, ''), /[٠-٩]/);
  });
});
