import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/elements/mission-list/calendar.js';
import { missionListView } from '../../src/elements/mission-list/view.js';
import { rowsOf } from '../../src/elements/recommendation-list/template.js';
import { recommendationListView } from '../../src/elements/recommendation-list/view.js';
import { card } from '../../src/elements/term/template.js';
import { workingGroupsView } from '../../src/elements/working-groups/view.js';
import { termView } from '../../src/elements/term/view.js';
import { CORRECTED_COLLECTIONS } from '../../src/content/vocabulary.js';
import type { Feed, LanguageMap, Source } from '../../src/content/schema.js';
import { getLocale } from '../../src/locale/locale.js';
import { definitionOf } from '../../src/publish/catalogue.js';
import { inLines } from '../../src/publish/html.js';
import { formatsOf, inFormat, type SnippetContent } from '../../src/publish/index.js';
import { recordsOf } from '../../src/publish/records.js';
import { html, type Markup } from '../../src/publish/tree-tag.js';
import { allContents, nameOf } from '../support/hostile.js';
import { cssrFeed, plain } from '../support/node.js';

const LANGUAGES = ['en', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

/** A word that stands nowhere else, in both languages: three letters that count. */
const wordOf = (what: string, number: number): LanguageMap => {
  const letters = [...'abc'].map((_, i) => Math.floor(number / 26 ** i) % 26);
  return {
    en: `Q${what}${letters.map((letter) => String.fromCharCode(97 + letter)).join('')}x`,
    ar: `ظظ${{ status: 'ح', note: 'م', claim: 'خ' }[what]}${letters.map((letter) => 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'[letter]).join('')}ظ`,
  };
};

/** The words that tell of a record, in one language, by `collection/id`. */
const wordsOf = new Map<string, Readonly<Record<Language, readonly string[]>>>();
const all = CORRECTED_COLLECTIONS.flatMap((collection) => cssrFeed[collection].map((record) => ({ collection, record })));
/** The feed of the demo; of each record is told that it was corrected (in a year of its own), why, what sources say differently, and a note. */
const toldFeed = {
  ...cssrFeed,
  ...Object.fromEntries(
    CORRECTED_COLLECTIONS.map((collection) => [
      collection,
      cssrFeed[collection].map((record) => {
        const number = all.findIndex((each) => each.record === record);
        const year = 1700 + number;
        const [status, note, one, other] = [
          wordOf('status', number),
          wordOf('note', number),
          wordOf('claim', 2 * number),
          wordOf('claim', 2 * number + 1),
        ];
        const inLanguage = (language: Language) => [
          language === 'en' ? `This text was corrected (${year})` : `صُحِّح هذا النص (${getLocale('ar').number(year)})`,
          ...[status, note, one, other].map((map) => map[language]!),
        ];
        wordsOf.set(`${collection}/${record.id}`, { en: inLanguage('en'), ar: inLanguage('ar') });
        const conflict = { field: 'spelling', values: [one, other].map((value) => ({ value, sources: record.sources })) };
        return { ...record, status: 'corrected', statusDate: String(year), statusNote: status, editorNotes: [note], conflicts: [conflict] };
      }),
    ]),
  ),
} as Feed;

const told = (collection: string, id: string, language: Language) => wordsOf.get(`${collection}/${id}`)![language];
/** Text without what display adds: isolates, in HTML elements for them, and line breaks. */
const bare = (text: string) => plain(text.replace(/<\/?bdi[^>]*>/g, '')).replace(/\s+/g, ' ');
function assertTells(output: string, words: readonly string[], where: string): void {
  const text = bare(output);
  for (const word of words) assert.ok(text.includes(word), `${where}: ${word}`);
}

/** The ids of the records that an element shows, and of the legal sentence that it brings along. */
function shownBy(content: SnippetContent): (readonly [collection: string, id: string])[] {
  const shown = recordsOf(content).flatMap(([collection, records]) => records.map(({ id }) => [collection, id] as const));
  const legal = /^(report|recommendation-list)$/.test(content.element)
    ? cssrFeed.disclaimers.map(({ id }) => ['disclaimers', id] as const)
    : [];
  return [...shown, ...legal];
}

describe('what became of a record, where sources differ, and what the editor adds', () => {
  for (const language of LANGUAGES)
    it(`stands wherever it is shown, in everything that can be made of it (${language})`, () => {
      const seen = new Set<string>();
      for (const content of allContents(language, toldFeed)) {
        const shown = shownBy(content);
        for (const format of formatsOf(content.element)) {
          // A term in a sentence is its name alone; its card is below. JSON has the records as they are.
          if (format === 'json' || (definitionOf(content.element).inline && /html|text|markdown/.test(format))) continue;
          const output = inFormat(content, format);
          if (output === undefined) continue;
          for (const [collection, id] of shown) {
            assertTells(output, told(collection, id, language), `${nameOf(content)} ${format}: ${collection}/${id}`);
            seen.add(`${collection}/${id}`);
          }
        }
      }
      const isHost = (id: string) =>
        cssrFeed.organizations.some((each) => each.id === id && each.roles.every(({ role }) => role === 'host'));
      assert.deepEqual(
        [...wordsOf.keys()].filter((key) => !seen.has(key) && !isHost(key.split('/')[1]!)),
        [],
      );
    });

  for (const language of LANGUAGES) {
    const locale = getLocale(language);
    const textOf = (made: object | readonly object[]) =>
      [made]
        .flat()
        .map((each) => inLines((each as Markup).nodes))
        .join('\n');

    it(`stands in the rows of the element that have no link of their own (${language})`, () => {
      const view = recommendationListView(toldFeed, {}, locale);
      const rows = textOf(rowsOf(html, view, [{ label: '', indices: [...view.rows.keys()] }], 2, ''));
      for (const { id } of view.rows) assertTells(rows, told('statements', id, language), id);
    });
    it(`stands in the card of a term (${language})`, () => {
      for (const { id } of toldFeed.terms)
        assertTells(textOf(card(html, termView(toldFeed, { item: id }, locale)!, html`<b></b>`)), told('terms', id, language), id);
    });
    it(`goes along into a calendar (${language})`, () => {
      const later = { ...toldFeed, activities: toldFeed.activities.map((activity) => ({ ...activity, dates: ['2099-01-01'] })) };
      for (const row of missionListView(later, {}, locale).rows) {
        const file = calendarFile(row, '2026-11-24T10:00:00.000Z')
          .replace(/\r\n /g, '')
          .replace(/\\([,;])/g, '$1')
          .replace(/\\n/g, ' ');
        assertTells(file, told('activities', row.id, language), row.id);
      }
    });
  }

  it('is told of the launch and meetings of a working group, and what was withdrawn is not among them', () => {
    const meetings = cssrFeed.workingGroups.flatMap((group) => group.meetings ?? []);
    const once = meetings.find((id, i) => !id.includes('launch') && !meetings.includes(id, i + 1) && meetings.indexOf(id) === i);
    const withStatus = (status: 'superseded' | 'withdrawn') => ({
      ...cssrFeed,
      activities: cssrFeed.activities.map((activity) => (activity.id === once ? { ...activity, status } : activity)),
    });
    const text = (feed: Feed) => inFormat({ element: 'working-groups', language: 'en', feed }, 'text')!;
    const dates = (feed: Feed) =>
      workingGroupsView(feed, {}, getLocale('en'))!.groups.flatMap(({ facts }) => facts.flatMap(({ events }) => events)).length;
    assert.equal(text(withStatus('superseded')).match(/A newer version has replaced this text/g)?.length, 1);
    assert.equal(dates(withStatus('withdrawn')), dates(cssrFeed) - 1);
  });
  it('gives a withdrawn group no row, and the others their own, in a table', () => {
    const [first, ...others] = cssrFeed.workingGroups;
    const feed = { ...cssrFeed, workingGroups: [{ ...first!, status: 'withdrawn' as const }, ...others] };
    const rows = inFormat({ element: 'working-groups', language: 'en', feed }, 'csv')!.split('\r\n').slice(1);
    others.forEach(({ id, topic }, i) => assert.ok(rows[i]!.startsWith(`"${id}"`) && rows[i]!.includes(topic['en']!), id));
  });
  it('leaves the row of a record of which nothing is told as short as it was', () => {
    const view = recommendationListView(cssrFeed, { items: 'amman-2022-11-c1' }, getLocale('en'));
    const [made] = rowsOf(html, view, [{ label: '', indices: [0] }], 2, '') as unknown as readonly Markup[];
    assert.doesNotMatch(inLines(made!.nodes), /details|notice|lang=/);
  });
});

describe('a source that is not official', () => {
  const titled = (standing: Source['standing']) => ({
    ...toldFeed,
    sources: toldFeed.sources.map((source) => ({ ...source, title: { en: 'Sourceq', ar: 'مصدرظظ' }, standing })),
  });
  const SAID = { en: /Sourceq \(third party\)/g, ar: /مصدرظظ \(طرف ثالث\)/g };
  const NAMED = { en: /Sourceq/g, ar: /مصدرظظ/g };

  for (const language of LANGUAGES)
    it(`is called that wherever it is named (${language})`, () => {
      const named = new Set<string>();
      for (const content of allContents(language, titled('third-party')))
        for (const format of formatsOf(content.element).filter((each) => each !== 'json')) {
          const text = bare(inFormat(content, format) ?? '');
          const count = text.match(NAMED[language])?.length ?? 0;
          if (count) named.add(`${content.element} ${format}`);
          assert.equal(text.match(SAID[language])?.length ?? 0, count, `${nameOf(content)} ${format}`);
        }
      for (const element of [
        'quote',
        'recommendation-list',
        'mission-card',
        'partners',
        'key-figures',
        'working-groups',
        'term-list',
        'about',
      ])
        assert.ok(named.has(`${element} text`), element);
      for (const element of ['quote', 'mission-list', 'working-groups', 'key-figures'])
        for (const format of ['csv', 'json-ld']) assert.ok(named.has(`${element} ${format}`), `${element} ${format}`);
    });
  it('is told from one that is', () => {
    const text = inFormat({ element: 'partners', language: 'en', feed: titled('official') }, 'text')!;
    assert.ok(text.includes('Sourceq') && !text.includes('third party'));
  });
});

describe('words of the editor in place of those of the source', () => {
  const reworded = (ids: (id: string) => boolean): Feed => ({
    ...cssrFeed,
    statements: cssrFeed.statements.map((statement) => (ids(statement.id) ? { ...statement, wording: 'reworded' } : statement)),
  });
  const whole = 'amman-2022-11-d7';
  const content = (element: 'quote' | 'recommendation-list', language: Language, feed: Feed): SnippetContent => ({
    element,
    attributes: element === 'quote' ? { item: whole } : { items: whole },
    language,
    feed,
  });

  for (const [language, label, partly] of [
    ['en', 'Reworded by the editor', 'Reworded in part by the editor'],
    ['ar', 'بتصرّف', 'بتصرّف في بعضه'],
  ] as const)
    it(`are called that, in every output (${language})`, () => {
      for (const element of ['quote', 'recommendation-list'] as const)
        for (const format of formatsOf(element).filter((each) => each !== 'json')) {
          const say = (feed: Feed) => plain(inFormat(content(element, language, feed), format)!);
          assert.ok(say(reworded(() => true)).includes(label), `${element} ${format}`);
          assert.ok(!say(reworded(() => true)).includes(partly), `${element} ${format}`);
          assert.ok(!say(cssrFeed).includes(label), `${element} ${format}`);
          const some = say(reworded((id) => id === whole));
          assert.ok(some.includes(format === 'json-ld' ? label : partly), `${element} ${format}: some`);
        }
    });

  it('are called that of a title, wherever it is one', () => {
    const feedWith = (titleBy: 'editor' | 'source'): Feed => ({
      ...cssrFeed,
      activities: cssrFeed.activities.map((activity) => ({ ...activity, titleBy })),
      reports: cssrFeed.reports.map((report) => ({ ...report, titleBy })),
    });
    for (const [language, label] of [
      ['en', 'Title by the editor'],
      ['ar', 'العنوان من وضع المحرِّر'],
    ] as const)
      for (const element of ['mission-card', 'mission-list', 'report'] as const)
        for (const format of formatsOf(element).filter((each) => each !== 'json')) {
          assert.ok(inFormat({ element, language, feed: feedWith('editor') }, format)!.includes(label), `${element} ${format} ${language}`);
          assert.ok(
            !inFormat({ element, language, feed: feedWith('source') }, format)!.includes(label),
            `${element} ${format} ${language}`,
          );
        }
  });
});

describe('of when a list is', () => {
  const LISTS = ['recommendation-list', 'mission-list', 'partners', 'about', 'term-list', 'key-figures'] as const;
  /** Records by turns of March 2020 and of November 2026. */
  const dated = (collection: 'statements' | 'activities' | 'organizations' | 'terms') =>
    cssrFeed[collection].map((record, i) => ({ ...record, asOf: i % 2 ? '2026-11' : '2020-03' }));
  const feed = {
    ...cssrFeed,
    statements: dated('statements'),
    activities: dated('activities'),
    organizations: dated('organizations'),
    terms: dated('terms'),
    keyFigures: cssrFeed.keyFigures.map((figure) => ({
      ...figure,
      values: figure.values.map((value, i) => ({ ...value, asOf: i % 2 ? '2026-11' : '2020-03~' })),
    })),
  } as Feed;
  const SPAN = {
    en: 'As of March 2020 to November 2026',
    ar: 'كما كان بين آذار/مارس ٢٠٢٠ وتشرين الثاني/نوفمبر ٢٠٢٦',
  };
  const text = (element: (typeof LISTS)[number], language: Language, of: Feed = feed) => inFormat({ element, language, feed: of }, 'text')!;

  it('is told from the oldest to the newest of what it shows', () => {
    for (const element of LISTS.slice(0, 4))
      for (const language of LANGUAGES) {
        assert.ok(text(element, language).includes(SPAN[language]), `${element} ${language}`);
        assert.ok(!text(element, language, cssrFeed).includes(SPAN[language]), `${element} ${language}`);
      }
  });
  it('is told at each row where that has a date of its own', () => {
    assert.equal(text('term-list', 'en').match(/As of March 2020\b/g)?.length, Math.ceil(cssrFeed.terms.length / 2));
    assert.match(text('key-figures', 'en'), /As of about March 2020/);
    assert.match(inFormat({ element: 'key-figures', language: 'en', feed }, 'html')!, /datetime="2020-03">As of about March 2020</);
    assert.match(inFormat({ element: 'key-figures', language: 'en', feed }, 'csv')!, /"2020-03~"/);
  });
  it('names the sources of all, not only of the newest', () => {
    const [one, other] = cssrFeed.statements.filter(({ type, partOf }) => type === 'concern' && !partOf);
    const two = { ...cssrFeed, statements: [one!, { ...other!, sources: ['lse-study'], asOf: '2026-11' }] };
    assert.match(text('recommendation-list', 'en', two), /Source: CSSR meeting report, LSE study.* \(third party\)/);
  });
});
