import { digest } from '../views/content-hash.js';
import type { Row } from './draft.js';

/** The words of a row in a language, whatever paragraphs they stand in; empty where there are none. */
export const wordsOfRow = (row: Row, language: string): string =>
  (row.cells[language] ?? [])
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A short mark of the words of a row in a language, to notice that they have changed: 12 letters and digits, empty where there are no words.
 * How they are parted into paragraphs does not count.
 */
export function hashOf(row: Row, language: string): string {
  const known = hashes.get(row) ?? {};
  if (known[language] === undefined) {
    const words = wordsOfRow(row, language);
    known[language] = words && digest(words);
    hashes.set(row, known);
  }
  return known[language];
}
/** By row: after each letter that is typed, the desk asks for those of all rows. */
const hashes = new WeakMap<Row, Record<string, string>>();
