import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { incoherences } from '../../src/desk/checks/coherence.js';
import { feedJsonSchema } from '../../src/content/json-schema.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import { calendarFile } from '../../src/elements/mission-list/calendar.js';
import { timelineOf } from '../../src/elements/mission-list/timeline.js';
import { missionListView } from '../../src/elements/mission-list/view.js';
import { recommendationListView } from '../../src/elements/recommendation-list/view.js';
import { formatDates } from '../../src/locale/dates.js';
import { getLocale } from '../../src/locale/locale.js';
import { inFormat, type Attributes, type ElementName, type Format } from '../../src/publish/index.js';
import { durationWords } from '../../src/views/durations.js';
import { format11 } from '../../stories/support/format-1-1.js';
import { plain } from '../support/node.js';

const { feed, issues } = parseFeed(format11);
const [en, ar, fr] = ['en', 'ar', 'fr'].map((tag) => getLocale(tag)) as [ReturnType<typeof getLocale>, ...ReturnType<typeof getLocale>[]];
const PROSE: readonly Format[] = ['html', 'text', 'markdown'];

/** That an element says each of these words, in all formats of prose (and these besides). */
function says(
  element: ElementName,
  attributes: Attributes,
  language: string,
  words: readonly string[],
  formats: readonly Format[] = PROSE,
) {
  for (const format of formats) {
    const said = plain(inFormat({ element, attributes, language, feed }, format)!).replace(/<[^>]*>|\u2060|\\(?=\W)/g, '');
    for (const word of words)
      assert.ok(said.replace(/\s+|&nbsp;/g, ' ').includes(word), `${element}, ${format}: “${word}” is not in\n${said}`);
  }
}

describe('a feed with each thing that format 1.1 added', () => {
  it('is read without a fault, by the parser and by the schema, and is coherent', () => {
    assert.deepEqual(issues, []);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(feedJsonSchema());
    assert.ok(validate(format11), JSON.stringify(validate.errors));
    assert.deepEqual(incoherences(feed), []);
  });
  it('is told of where themes have more than two levels, and statements stand to themselves', () => {
    const [first] = feed.statements;
    const wrong = {
      ...feed,
      themes: [...feed.themes, { id: 'deep', label: { en: 'Deep' }, broader: 'detainees' }],
      statements: [{ ...first!, relations: [{ is: 'repeats' as const, statement: 'first' }] }],
    };
    assert.deepEqual(incoherences(wrong), [
      'themes/deep broader "detainees" is itself within "protection"; there are two levels',
      'statements/first relations[0].statement "first" is the statement itself',
    ]);
  });
});

describe('dates that are not days of a calendar', () => {
  it('are told in words', () => {
    const words = (entry: string) => [en, ar, fr].map((locale) => plain(formatDates([entry], locale!)));
    assert.deepEqual(words('2019'), ['2019', '٢٠١٩', '2019']);
    assert.deepEqual(words('2018-04~'), ['about April 2018', 'نحو نيسان/أبريل ٢٠١٨', 'vers avril 2018']);
    assert.deepEqual(words('../2023-05'), ['May 2023 at the latest', 'أيار/مايو ٢٠٢٣ على أبعد تقدير', 'au plus tard mai 2023']);
  });
  it('are refused where they do not exist', () => {
    for (const wrong of ['2019-13', '../2023-02-30', '2022~/2023', '~2022', '2023/2022', '../2022/2023']) {
      const { issues: found } = parseFeed({ ...format11, activities: [{ ...format11.activities[0], dates: [wrong] }] });
      assert.deepEqual(
        found.map(({ field, reason }) => [field, reason]),
        [['dates[0]', 'dates']],
        wrong,
      );
    }
  });
  it('have their length in words', () => {
    assert.deepEqual(
      [en, ar].map((locale) => durationWords('P4D', locale!)),
      ['4 days', '٤ أيام'],
    );
    assert.deepEqual(
      [en, ar].map((locale) => durationWords('PT1H30M', locale!)),
      ['1 hour and 30 minutes', 'ساعة و٣٠ دقيقة'],
    );
    assert.deepEqual(
      [en, ar].map((locale) => durationWords('P2D', locale!)),
      ['2 days', 'يومان'],
    );
  });
});

describe('an activity of which it is not sure that it was held', () => {
  const labels = {
    unverified: 'Not verified',
    announced: 'Announced; not confirmed that it was held',
    planned: 'Planned',
    cancelled: 'Cancelled',
  };
  it('says so on its card, in lists and in tables', () => {
    for (const { id, eventStatus } of feed.activities) {
      const label = (labels as Partial<Record<string, string>>)[eventStatus ?? ''];
      if (!label) continue;
      says('mission-card', { item: id }, 'en', [label], [...PROSE, 'csv']);
      says('mission-list', {}, 'en', [label], [...PROSE, 'csv']);
    }
    says('mission-card', { item: 'announced' }, 'ar', ['معلن عنه؛ لم يتأكد انعقاده'], [...PROSE, 'csv']);
  });
  it('is no plain event for search engines', () => {
    const thing = (item: string) =>
      JSON.parse(inFormat({ element: 'mission-card', attributes: { item }, language: 'en', feed }, 'json-ld')!) as Record<string, unknown>;
    for (const item of ['announced', 'about-then']) {
      assert.equal(thing(item)['@type'], 'CreativeWork', item);
      assert.equal(thing(item)['startDate'], undefined);
      assert.match(String(thing(item)['description']), /Announced|Not verified/);
    }
    assert.deepEqual([thing('planned')['@type'], thing('planned')['eventStatus']], ['Event', 'https://schema.org/EventScheduled']);
    assert.equal(thing('cancelled')['eventStatus'], 'https://schema.org/EventCancelled');
    assert.equal(thing('postponed')['eventStatus'], 'https://schema.org/EventPostponed');
    assert.deepEqual([thing('no-later')['startDate'], thing('no-later')['endDate']], [undefined, '2023-05']);
    assert.equal(thing('no-later')['duration'], 'P4D');
  });
  const { rows, ...view } = missionListView(feed, {}, en, '2026-11-26');
  const row = (id: string) => rows.find((each) => each.id === id)!;
  it('is tentative in a calendar, and not in it where it is off or its days are not known', () => {
    const planned = calendarFile(row('planned'), '2026-11-26T00:00:00Z').replaceAll('\r\n ', '');
    assert.match(planned, /\r\nSTATUS:TENTATIVE\r\n/);
    assert.match(planned, /\r\nDESCRIPTION:9–10 March 2027 · Planned\r\n/);
    assert.deepEqual(
      rows.flatMap(({ id, upcoming }) => (upcoming.length ? [id] : [])),
      ['planned'],
    );
  });
  it('is dashed on the timeline, and says so there', () => {
    const marks = timelineOf(rows, view)!.lanes.flatMap((lane) => lane.marks);
    const mark = (id: string) => marks.find((each) => each.id === id)!;
    assert.deepEqual(
      ['year-only', 'about-then', 'no-later'].map((id) => mark(id).look),
      ['ring', 'ring unsure', ''],
    );
    assert.match(mark('about-then').label, /about April 2018 · Not verified/);
    // The middle of the year.
    assert.ok(Math.abs(mark('year-only').at - 1.5 / 10) < 0.01, String(mark('year-only').at));
  });
});

describe('what a card tells besides', () => {
  it('is at least, who is among them, and how long it took', () => {
    says('mission-card', { item: 'no-later' }, 'en', [
      'at least 30 participants, half of them women, young people: 4',
      '4 days',
      '2 group meetings (3 hours each)',
      'Women',
    ]);
    says('mission-card', { item: 'no-later' }, 'ar', ['على الأقل', 'نصفهم من النساء', '٤ أيام', '٣ ساعات لكل منها', 'الفئات المعنية']);
  });
  it('is officials of other bodies, by role, and what was handed over on another day', () => {
    says('mission-card', { item: 'year-only' }, 'en', ['Joint messages', 'Displaced people'], ['json-ld', 'csv']);
    says('mission-card', { item: 'year-only' }, 'en', [
      'EU High Representative',
      'Representatives of donors',
      '2 December 2019 · Joint messages · To: EEAS and donors',
    ]);
    says('mission-card', { item: 'year-only' }, 'ar', [
      'الممثلة السامية للاتحاد الأوروبي',
      '٢ كانون الأول/ديسمبر ٢٠١٩ · رسائل مشتركة · إلى: EEAS والجهات المانحة',
    ]);
  });
  it('is where sources differ on kind, place and modality', () =>
    says('mission-card', { item: 'year-only' }, 'en', ['Kind', 'Ghent', 'Modality']));
  it('is a working group without a number, launched about a year', () => {
    says('working-groups', {}, 'en', ['Thematic Working Group', 'Missing persons', 'about 2021', 'May 2023 at the latest']);
    says('working-groups', {}, 'ar', ['مجموعة عمل تخصصية', 'نحو عام ٢٠٢١']);
  });
  it('is a key figure of about a year', () => says('key-figures', {}, 'en', ['about 2020']));
});

describe('what became of a statement', () => {
  const list = { types: 'recommendation demand briefing' };
  it('is told step by step, with date, by whom and source', () => {
    const steps = [
      'Addressed to EEAS and donors',
      'Received by Deputy Special Envoy',
      'Conveyed · 9 December 2019 · Deputy Special Envoy · Source: Made-up page',
      'Taken up · about February 2020 · EEAS · Named in a statement.',
    ];
    says('recommendation-list', list, 'en', steps);
    says('quote', { item: 'first' }, 'en', steps, [...PROSE, 'json-ld']);
    says('quote', { item: 'first' }, 'ar', ['نُقل', 'الجهة المتلقية: نائبة المبعوث الخاص']);
  });
  it('is said to be on record nowhere where it is not', () => {
    says('recommendation-list', list, 'en', ['Where nothing else is said, no follow-up is recorded in the sources.']);
    says('recommendation-list', { types: 'demand' }, 'en', ['No follow-up is recorded in the sources.']);
    says('quote', { item: 'second' }, 'ar', ['لا تسجّل المصادر أي متابعة.']);
    assert.doesNotMatch(inFormat({ element: 'quote', attributes: { item: 'third' }, language: 'en', feed }, 'text')!, /follow-up/);
  });
  it('is how it stands to others, told at both', () => {
    says('quote', { item: 'second' }, 'en', [
      'Repeats: That the fate of the missing be made known. (Brussels, 2019)',
      'Taken up at: Geneva, 9–10 March 2027 · Planned',
      'More on this: Support will go on.',
    ]);
    says('quote', { item: 'first' }, 'en', ['Repeated later: That families be told.', 'Response: Support will go on.']);
    says('recommendation-list', { types: 'demand' }, 'ar', ['تكرار لـ: الكشف عن مصير المفقودين.']);
  });
  it('is never the word of an official of the United Nations where another spoke', () => {
    says('quote', { item: 'third' }, 'en', ['EU High Representative']);
    says('recommendation-list', list, 'ar', ['الممثلة السامية للاتحاد الأوروبي']);
  });
});

describe('themes in two levels and groups concerned', () => {
  const { rows, facets } = recommendationListView(feed, {}, en);
  const keys = (id: string) => rows.find((row) => row.id === id)!.keys;
  it('find the narrower under the broader', () => {
    assert.deepEqual(keys('first')['theme'], ['detainees', 'protection']);
    const labels = facets.find(({ name }) => name === 'theme')!.options.map(({ label }) => label);
    assert.deepEqual(labels.sort(), ['Protection', 'Protection: Detainees and missing persons']);
  });
  it('narrow a list by the groups', () => {
    assert.deepEqual(keys('first')['affected'], ['displaced']);
    assert.deepEqual(facets.find(({ name }) => name === 'affected')?.options, [
      { key: 'displaced', label: 'Displaced people', also: 'النازحون والنازحات' },
    ]);
  });
});

describe('a feed of format 1.0', () => {
  it('is read as before', () => {
    const old = { ...format11, version: '1.0', activities: [{ ...format11.activities[4], eventStatus: undefined }], statements: [] };
    delete (old.activities[0] as { eventStatus?: unknown }).eventStatus;
    assert.deepEqual(parseFeed(old).issues, []);
  });
});
