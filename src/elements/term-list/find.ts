import { fold } from '../../locale/fold.js';
import type { TermView } from '../../views/term.js';
import { wordsIn } from '../../views/text.js';
import type { TermListView } from './view.js';

/** The terms in which every word of a query occurs: in names of any language, abbreviation, other forms or definition. */
export function findTerms({ rows }: TermListView, query: string): readonly TermView[] {
  const words = wordsIn(fold(query));
  if (!words.length) return rows;
  return rows.filter(({ name, abbreviation, otherNames, forms, definition }) => {
    const text = fold([name, abbreviation, ...otherNames, definition].map((part) => part?.text).join('\n') + forms);
    return words.every((word) => text.includes(word));
  });
}
