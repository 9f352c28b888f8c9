import type { Draft, DraftStatement, Paragraph, Row } from '../draft.js';
import { hashOf, wordsOfRow } from '../hash.js';
import { spliced } from '../order.js';
import { without } from '../same.js';
import { markedWords } from '../sentence.js';

/** What becomes of the translations of rows that are replaced. */
type Translations =
  /** The words of the original have changed: its translations are from before, and the text they were made from is kept. */
  | 'made-before'
  /** Only what stands together has changed: what was fresh stays so. */
  | 'as-fresh';

/**
 * A draft with other rows in place of some, which follow one another. Here everything is looked after that depends on the text as a whole:
 * what translations were made from, and statements that have lost their words.
 */
export function replaceRows(draft: Draft, start: number, count: number, rows: readonly Row[], translations: Translations): Draft {
  const before = draft.rows.slice(start, start + count);
  const kept = rows.filter(({ cells }) => Object.keys(cells).length);
  const next = { ...draft, rows: spliced(draft.rows, start, count, kept) };
  return keepWords(draft, translations === 'as-fresh' ? asFresh(next, before, kept, start) : keepEarlier(next, before, kept), before, kept);
}

/** The text of the original, where translations were made from it and it stands there no more. */
function keepEarlier(draft: Draft, before: readonly Row[], after: readonly Row[]): Draft {
  const [original] = draft.languages;
  const texts = before.map((row) => [hashOf(row, original!), wordsOfRow(row, original!)] as const);
  const now = new Set(after.map((row) => hashOf(row, original!)));
  const used = new Set(after.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.map(({ madeFrom }) => madeFrom))));
  const gone = texts.filter(([hash]) => hash && !now.has(hash) && used.has(hash) && !draft.earlier?.[hash]);
  return gone.length ? { ...draft, earlier: { ...draft.earlier, ...Object.fromEntries(gone) } } : draft;
}

/** What was made from the words that stood beside it counts as made from those that do now. */
function asFresh(draft: Draft, before: readonly Row[], after: readonly Row[], start: number): Draft {
  const [original] = draft.languages;
  const hashes = new Set(before.map((row) => hashOf(row, original!)));
  const isStale = (madeFrom: string | undefined) => madeFrom !== undefined && !hashes.has(madeFrom);
  const rows = after.map((row) => {
    const hash = hashOf(row, original!) || undefined;
    const cells = Object.entries(row.cells).map(([language, cell]) => {
      if (language === original || cell.every(({ madeFrom }) => madeFrom === hash || isStale(madeFrom))) return [language, cell] as const;
      return [language, cell.map((paragraph) => (isStale(paragraph.madeFrom) ? paragraph : madeFromNow(paragraph, hash)))] as const;
    });
    return cells.some(([language, cell]) => cell !== row.cells[language]) ? { ...row, cells: Object.fromEntries(cells) } : row;
  });
  return { ...draft, rows: spliced(draft.rows, start, rows.length, rows) };
}

const madeFromNow = (paragraph: Paragraph, hash: string | undefined): Paragraph =>
  hash ? { ...paragraph, madeFrom: hash } : without(paragraph, 'madeFrom');

/** Statements whose last words in a language are gone keep them as their text: they are told (`statementsUnmarked`), not lost. */
function keepWords(old: Draft, draft: Draft, before: readonly Row[], after: readonly Row[]): Draft {
  const had = markedWords(before);
  const have = markedWords(after);
  const lost = [...had].flatMap(([id, words]) =>
    Object.keys(words)
      .filter((language) => !have.get(id)?.[language])
      .map((language) => [id, language] as const),
  );
  if (!lost.length) return draft;
  // Only where something may be lost is the whole text looked at.
  const all = markedWords(draft.rows);
  const said = markedWords(old.rows);
  const gone = lost.filter(([id, language]) => !all.get(id)?.[language]);
  const withText = (statement: DraftStatement): DraftStatement => {
    const languages = gone.filter(([id, language]) => id === statement.id && !statement.text?.[language]).map(([, language]) => language);
    if (!languages.length) return statement;
    const words = Object.fromEntries(languages.map((language) => [language, said.get(statement.id)![language]!]));
    return { ...statement, text: { ...statement.text, ...words } };
  };
  const statements = draft.statements.map(withText);
  return statements.some((statement, i) => statement !== draft.statements[i]) ? { ...draft, statements } : draft;
}
