import { find } from '../../changes/place.js';
import type { Words } from '../../changes/statements.js';
import type { Draft, Row } from '../../draft.js';
import { wordsOf } from '../../sentence.js';
import type { Confirmed } from './segments.js';

/** Whether each statement is confirmed. The same map for the same statements. */
export function confirmedIn({ statements }: Draft): Confirmed {
  let map = maps.get(statements);
  if (!map) maps.set(statements, (map = new Map(statements.map(({ id, isConfirmed }) => [id, isConfirmed]))));
  return map;
}
const maps = new WeakMap<Draft['statements'], Confirmed>();

/** Whether words of a statement are marked in a row. */
export const isMarkedIn = (row: Row, statement: string): boolean =>
  Object.values(row.cells).some((cell) =>
    cell.some(({ marks }) => marks.some((mark) => mark.is === 'statement' && mark.statement === statement)),
  );

/** Where the words of a statement stand first: in a language, or in any. */
export function placeOf(draft: Draft, statement: string, wanted?: string): Words | undefined {
  for (const row of draft.rows)
    for (const language of wanted ? [wanted] : draft.languages)
      for (const { key, marks } of row.cells[language] ?? [])
        for (const mark of marks)
          if (mark.is === 'statement' && mark.statement === statement)
            return { row: row.id, language, paragraph: key, from: mark.from, to: mark.to };
  return undefined;
}

/** What a statement says, for the editor to know it by: in the first language that has it. */
export function textOf(draft: Draft, id: string): { readonly text: string; readonly language: string } | undefined {
  const statement = draft.statements.find((one) => one.id === id);
  const words = statement && wordsOf(draft, statement);
  const language = words && (draft.languages.find((tag) => words[tag]) ?? Object.keys(words)[0]);
  return language && words[language] ? { text: words[language], language } : undefined;
}

/** Whether there are words at a place: more than spaces are selected. */
export function hasWords(draft: Draft, words: Words): boolean {
  return !!find(draft, words)?.paragraph.text.slice(words.from, words.to).trim();
}
