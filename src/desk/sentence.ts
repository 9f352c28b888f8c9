import type { Draft, DraftStatement, Row } from './draft.js';

const ENDS = /[.!?؟…][”"»’)\]]*$/u;

/**
 * Words that are marked in a text, as a sentence that stands alone: with a capital, where the script has them, and a full stop.
 *
 * @param pieces in their order; what was left out between them is told by an ellipsis.
 */
export function asSentence(pieces: readonly string[]): string {
  const words = pieces
    .map((piece) => piece.replace(/\s+/g, ' ').replace(/^[\s،,;؛:.–-]+|[\s،,;؛:–-]+$/gu, ''))
    .filter(Boolean)
    .join(' … ');
  if (!words) return '';
  return words.charAt(0).toUpperCase() + words.slice(1) + (ENDS.test(words) ? '' : '.');
}

/** The words that are marked as statements in a text, by statement and language, as sentences. */
export type MarkedWords = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** What is marked in some rows: all rows of a draft, or those that an operation has changed. */
export function markedWords(rows: readonly Row[]): MarkedWords {
  const pieces = new Map<string, Record<string, string[]>>();
  for (const { cells } of rows)
    for (const [language, paragraphs] of Object.entries(cells))
      for (const { text, marks } of paragraphs)
        for (const mark of marks) {
          if (mark.is !== 'statement') continue;
          const words = text.slice(mark.from, mark.to);
          const byLanguage = pieces.get(mark.statement);
          if (!byLanguage) pieces.set(mark.statement, { [language]: [words] });
          else (byLanguage[language] ??= []).push(words);
        }
  return new Map(
    [...pieces].map(([id, byLanguage]) => [
      id,
      Object.fromEntries(
        Object.entries(byLanguage)
          .map(([language, found]) => [language, asSentence(found)] as const)
          .filter(([, words]) => words),
      ),
    ]),
  );
}

/**
 * What a statement says, by language: its own words, else those that are marked. @param marked `markedWords` of the draft's rows, where many are
 * asked for.
 */
export function wordsOf(draft: Draft, statement: DraftStatement, marked = markedWords(draft.rows)): Readonly<Record<string, string>> {
  const found = marked.get(statement.id) ?? {};
  const words = draft.languages.flatMap((language) => {
    const said = statement.text?.[language] ?? found[language];
    return said ? [[language, said] as const] : [];
  });
  return { ...Object.fromEntries(words), ...statement.text };
}
