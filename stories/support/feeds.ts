import json from '../../demo/content/cssr.feed.json' with { type: 'json' };
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Activity, Correction, Feed, Statement } from '../../src/content/schema.js';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';

/** The feed of the demo: the Amman report and the other activities. */
export const cssrFeed: Feed = parseFeed(json).feed;

const amman = cssrFeed.activities.find(({ id }) => id === 'amman-2022-11')!;

/** The feed with the Amman activity changed. */
export const withAmman = (change: Partial<Activity>): Feed => ({ ...cssrFeed, activities: [{ ...amman, ...change }] });

/** The feed with other statements. */
export const withStatements = (statements: readonly Statement[]): Feed => ({ ...cssrFeed, statements });

/** A correction, made up: the feed of the demo has none. */
export const correction = (change: Partial<Correction> = {}): Correction => ({
  id: 'made-up',
  collection: 'activities',
  record: amman.id,
  title: amman.title,
  kind: 'corrected',
  date: '2023-01-15',
  change: { en: 'The second day was missing from the dates.', ar: 'كان اليوم الثاني ناقصًا من التواريخ.' },
  ...change,
});

/** Corrections of every kind, made up. */
export const corrections: readonly Correction[] = [
  correction({ url: 'https://example.org/correction' }),
  correction({
    id: 'made-up-2',
    kind: 'withdrawn',
    date: '2024-03',
    title: { en: 'A record of a meeting', ar: 'سجل أحد الاجتماعات' },
    change: { en: 'Withdrawn at the request of participants.', ar: 'سُحب بطلب من مشاركين ومشاركات.' },
    sources: [cssrFeed.sources[0]!.id],
  }),
  correction({
    id: 'made-up-3',
    kind: 'superseded',
    date: '2023-11-02',
    change: { en: 'A longer text covers both days.', ar: 'يغطي نص أطول اليومين معًا.' },
    supersededBy: 'beirut-2022-06',
  }),
];

/** Many statements, made from those of Amman; types, themes and activities go round, so that every filter has something to do. */
export function manyStatements(number: number): Statement[] {
  const raised = cssrFeed.statements.filter(({ partOf }) => !partOf);
  return Array.from({ length: number }, (_, i) => {
    return {
      ...raised[i % raised.length]!,
      id: `many-${i}`,
      type: STATEMENT_TYPES[i % 4]!,
      activity: cssrFeed.activities[i % cssrFeed.activities.length]!.id,
      themes: [cssrFeed.themes[i % 10]!.id],
    };
  });
}

const sentence = 'A sentence that says the same thing again, at length, as drafts by committees do. ';
export const LONG_TEXT = {
  en: sentence.repeat(12).trim(),
  ar: 'جملة تقول الشيء نفسه مرة بعد أخرى، على طول، كما تفعل مسودات اللجان. '.repeat(12).trim(),
};
export const LONG_WORD = { en: 'Unbreakable'.repeat(30), ar: 'متواصلة'.repeat(40) };

/** A feed as an editor may get it wrong: one record of each kind with a fault, the others good. */
export const faultyFeed: unknown = {
  ...cssrFeed,
  activities: [{ ...amman, id: 'faulty', title: { en: '' } }, ...cssrFeed.activities],
  statements: [{ ...cssrFeed.statements[0], id: 'faulty', type: 'complaint' }, ...cssrFeed.statements],
  disclaimers: [{ id: 'faulty' }, ...cssrFeed.disclaimers],
};

/** Text that would do harm if it were not shown as text. */
export const HOSTILE_TEXT = `<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>"'\${pwned}</p></article>`;

/** Many activities, made from those of the feed, over ten years. */
export const manyActivities = (number: number): Activity[] =>
  Array.from({ length: number }, (_, i) => {
    const [year, month] = [2016 + (i % 10), 1 + (i % 12)];
    return {
      ...cssrFeed.activities[i % cssrFeed.activities.length]!,
      id: `many-${i}`,
      dates: [`${year}-${String(month).padStart(2, '0')}-11`],
    };
  });

/** What can be told of a record, made up: of every record, with all sources those of third parties. */
const told = {
  status: 'superseded',
  statusDate: '2023-01-15',
  statusNote: { en: 'A longer text covers both days.', ar: 'يغطي نص أطول اليومين معًا.' },
  editorNotes: [{ en: 'The end date is derived from the length.', ar: 'استُنتج تاريخ الانتهاء من المدة.' }],
  conflicts: [
    {
      field: 'participants',
      values: [
        { value: { en: 'six participants', ar: 'ستة مشاركين' }, sources: ['amman-report'] },
        { value: { en: 'six organizations', ar: 'ست منظمات' }, sources: ['lse-study'] },
      ],
    },
  ],
} as const satisfies Partial<Activity>;
const eachTold = <T extends object>(records: readonly T[], change: object = {}): T[] =>
  records.map((record) => ({ ...record, ...told, ...change }));

/** The feed of the demo as one in which nothing is simple any more. */
export const toldFeed: Feed = {
  ...cssrFeed,
  sources: cssrFeed.sources.map((source) => ({ ...source, standing: 'third-party' })),
  activities: eachTold(cssrFeed.activities, { titleBy: 'editor' }),
  statements: eachTold(cssrFeed.statements, { wording: 'reworded' }),
  reports: eachTold(cssrFeed.reports, { titleBy: 'editor', translatedBy: { en: { en: 'the Office', ar: 'المكتب' } } }),
  disclaimers: eachTold(cssrFeed.disclaimers),
  organizations: eachTold(cssrFeed.organizations),
  terms: eachTold(cssrFeed.terms),
  workingGroups: eachTold(cssrFeed.workingGroups),
  keyFigures: eachTold(cssrFeed.keyFigures),
  about: eachTold(cssrFeed.about),
  contacts: eachTold(cssrFeed.contacts),
};
