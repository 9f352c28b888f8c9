import { readFileSync } from 'node:fs';
import type { Feed } from '../../src/content/schema.js';
import type { Draft, Paragraph } from '../../src/desk/draft.js';
import type { At } from '../../src/desk/changes/place.js';

/** The feed of the demo, as the file has it. */
export const feedText = readFileSync('demo/content/cssr.feed.json', 'utf8');
export const feed = JSON.parse(feedText) as Feed;

/** Each paragraph of a draft with its place. */
export const paragraphsOf = (draft: Draft): readonly { readonly at: At; readonly paragraph: Paragraph }[] =>
  draft.rows.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([language, cell]) =>
      cell.map((paragraph) => ({ at: { row: id, language, paragraph: paragraph.key }, paragraph })),
    ),
  );

/** Where words stand in a draft. */
export function wordsIn(draft: Draft, language: string, words: string, after = '') {
  for (const { at, paragraph } of paragraphsOf(draft)) {
    const start = after ? paragraph.text.indexOf(after) : 0;
    const from = at.language === language && start >= 0 ? paragraph.text.indexOf(words, start) : -1;
    if (from >= 0) return { ...at, from, to: from + words.length };
  }
  throw new Error(`no paragraph in ${language} has the words "${words}"`);
}

/** A small draft: paragraphs of each language in rows. */
export function draftWith(rows: readonly (readonly [readonly string[], readonly string[]])[]): Draft {
  const cell = (prefix: string, i: number, texts: readonly string[]): Paragraph[] =>
    texts.map((text, n) => ({ key: `${prefix}p${i}${n ? `-${n + 1}` : ''}`, style: 'normal', text, marks: [] }));
  return {
    format: 'cssr-draft/1',
    languages: ['ar', 'en'],
    feed: { ...feed, activities: [], reports: [], statements: [] },
    activity: { id: 'homs-2026-01' },
    report: {},
    rows: rows.map(([ar, en], i) => ({
      id: `r${i + 1}`,
      cells: { ...(ar.length && { ar: cell('', i + 1, ar) }), ...(en.length && { en: cell('en-', i + 1, en) }) },
    })),
    statements: [],
    dismissed: [],
  };
}
