import { readFileSync } from 'node:fs';
import type { Block, Feed } from '../../src/content/schema.js';
import type { Draft, Mark, Paragraph, Row } from '../../src/desk/draft.js';
import { DRAFT_FORMAT } from '../../src/desk/draft.js';
import type { Suggestion } from '../../src/desk/checks/suggest.js';

/** Small drafts for tests, made by hand. */

export const paragraph = (key: string, text: string, marks: readonly Mark[] = [], style: Paragraph['style'] = 'normal'): Paragraph => ({
  key,
  style,
  text,
  marks,
});

/** A row of one paragraph in each language. */
export const row = (id: string, texts: Readonly<Record<string, string>>): Row => ({
  id,
  cells: Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, [paragraph(`${id}-${language}`, text)]])),
});

export const draftOfRows = (feed: Feed, rows: readonly Row[], more: Partial<Draft> = {}): Draft => ({
  format: DRAFT_FORMAT,
  languages: ['ar', 'en'],
  feed,
  activity: {},
  rows,
  statements: [],
  dismissed: [],
  ...more,
});

function paragraphOf({ _key, style, children, markDefs }: Block): Paragraph {
  let at = 0;
  const places = new Map<string, { from: number; to: number }>();
  for (const { text, marks } of children) {
    for (const mark of marks) places.set(mark, { from: places.get(mark)?.from ?? at, to: at + text.length });
    at += text.length;
  }
  const marks = markDefs.flatMap((def): Mark[] => {
    const place = places.get(def._key);
    return def._type === 'statement' && place ? [{ is: 'statement', statement: def.statement, ...place }] : [];
  });
  return paragraph(_key, children.map(({ text }) => text).join(''), marks, style);
}

/** The report of the demo, with the marks of its statements. */
export function ammanDraft(feed: Feed): Draft {
  const { body, activity, originalLanguage } = feed.reports[0]!;
  const [original, translation] = originalLanguage === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
  const rows = body[original]!.map((block): Row => ({
    id: block._key,
    cells: {
      [original]: [paragraphOf(block)],
      [translation]: body[translation]!.filter(({ translates }) => translates?.includes(block._key)).map(paragraphOf),
    },
  }));
  return draftOfRows(feed, rows, {
    activity: feed.activities.find(({ id }) => id === activity)!,
    statements: feed.statements.map((statement) => ({ ...statement, isConfirmed: true })),
  });
}

const bare = (paragraph: Paragraph): Paragraph => ({ ...paragraph, marks: [] });

/** The same without marks. */
export const unmarked = (draft: Draft): Draft => ({
  ...draft,
  statements: [],
  rows: draft.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([language, paragraphs]) => [language, paragraphs.map(bare)])),
  })),
});

/** The English of the project beside the Arabic of the report, both as they were given. */
export function givenDraft(feed: Feed): Draft {
  const arabic = readFileSync(new URL('../../demo/content/sources/amman-2022-11.ar.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const rows = arabic.map((text, i) => row(`r${i}`, { ar: text }));
  return draftOfRows(feed, rows, { activity: feed.activities.find(({ id }) => id === 'amman-2022-11')! });
}

/** How many of the statements of the demo were suggested, and how many suggestions are statements: by their words, and by type too. */
export function compared(feed: Feed, suggestions: readonly Suggestion[]) {
  const marked = ammanDraft(feed);
  const paragraphs = new Map(
    marked.rows.flatMap(({ cells }) => Object.entries(cells).flatMap(([, all]) => all.map((each) => [each.key, each] as const))),
  );
  const score = (language: string) => {
    const marks = [...paragraphs.values()]
      .flatMap(({ key, marks, style }) =>
        style !== 'normal' ? [] : marks.flatMap((mark) => (mark.is === 'statement' ? [{ ...mark, key }] : [])),
      )
      .filter(({ key }) => key.startsWith('en-') === (language === 'en'));
    const words = suggestions.flatMap(({ type, attribution, words }) =>
      words.filter((each) => each.language === language).map((each) => ({ ...each, type, whose: attribution?.to })),
    );
    const isSame = (mark: (typeof marks)[number], word: (typeof words)[number]) => {
      if (mark.key !== word.paragraph) return false;
      const common = Math.min(mark.to, word.to) - Math.max(mark.from, word.from);
      const union = Math.max(mark.to, word.to) - Math.min(mark.from, word.from);
      return common / union > 0.7;
    };
    const statement = (id: string) => feed.statements.find((each) => each.id === id)!;
    const found = marks.filter((mark) => words.some((word) => isSame(mark, word)));
    const right = words.filter((word) => marks.some((mark) => isSame(mark, word)));
    const typed = words.filter((word) => marks.some((mark) => isSame(mark, word) && statement(mark.statement).type === word.type));
    const attributed = words.filter((word) =>
      marks.some((mark) => isSame(mark, word) && statement(mark.statement).attribution?.to === word.whose),
    );
    return {
      marks: marks.length,
      suggested: words.length,
      found: found.length,
      right: right.length,
      typed: typed.length,
      attributed: attributed.length,
      missed: marks.filter((mark) => !found.includes(mark)).map(({ statement: id }) => id.replace('amman-2022-11-', '')),
      wrongType: words
        .filter((word) => right.includes(word) && !typed.includes(word))
        .map((word) => `${word.type}: ${paragraphs.get(word.paragraph)!.text.slice(word.from, word.to).slice(0, 40)}`),
    };
  };
  return { ar: score('ar'), en: score('en') };
}
