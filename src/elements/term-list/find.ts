import { fold, matcher } from '../../locale/fold.js';
import type { TermListView, TermRow } from './view.js';

/** The terms that have what a query asks for: in names of any language, abbreviation, other forms or definition. */
export function findTerms({ rows }: TermListView, query: string): readonly TermRow[] {
  const matches = matcher(query);
  return rows.filter(({ name, abbreviation, otherNames, forms, definition }) => {
    const text = fold([name, abbreviation, ...otherNames, definition].map((part) => part?.text).join('\n') + forms);
    return matches(text);
  });
}
