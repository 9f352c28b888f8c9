import type { Locale } from '../../../locale/locale.js';
import { find } from '../../changes/place.js';
import type { Words } from '../../changes/statements.js';
import { weightFault, type WeightFault } from '../../checks/weight.js';
import type { Draft, DraftStatement, Paragraph, Row } from '../../draft.js';
import { markedWords, wordsOf, type MarkedWords } from '../../sentence.js';
import type { Confirmed } from './segments.js';

/** What depends on one part of a draft, made once for it: while something is typed, it is asked for with every letter. */
function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    if (!made.has(of)) made.set(of, make(of));
    return made.get(of)!;
  };
}

const confirmedOf = once(
  (statements: Draft['statements']): Confirmed => new Map(statements.map(({ id, isConfirmed }) => [id, isConfirmed])),
);
const wordsMarked = once((rows: readonly Row[]): MarkedWords => markedWords(rows));

/** Words of a statement in the text, with the number of their row. */
interface Marked extends Words {
  readonly index: number;
  readonly in: Paragraph;
}
const marksIn = once((rows: readonly Row[]): ReadonlyMap<string, readonly Marked[]> => {
  const found = new Map<string, Marked[]>();
  rows.forEach(({ id, cells }, index) => {
    for (const [language, cell] of Object.entries(cells))
      for (const paragraph of cell)
        for (const mark of paragraph.marks) {
          if (mark.is !== 'statement') continue;
          const marked = { index, in: paragraph, row: id, language, paragraph: paragraph.key, from: mark.from, to: mark.to };
          const own = found.get(mark.statement);
          if (own) own.push(marked);
          else found.set(mark.statement, [marked]);
        }
  });
  return found;
});

/** Whether each statement is confirmed. The same map for the same statements. */
export const confirmedIn = ({ statements }: Draft): Confirmed => confirmedOf(statements);

/** Whether words of a statement are marked in a row. */
export const isMarkedIn = (row: Row, statement: string): boolean =>
  Object.values(row.cells).some((cell) =>
    cell.some(({ marks }) => marks.some((mark) => mark.is === 'statement' && mark.statement === statement)),
  );

/** Where the words of a statement stand first. */
export const placeOf = ({ rows }: Draft, statement: string): Words | undefined => marksIn(rows).get(statement)?.[0];

/** What a statement says, for the editor to know it by: in the language of the interface, else in the first that has it. */
export function textOf(
  draft: Draft,
  id: string,
  { language: own }: Locale,
): { readonly text: string; readonly language: string } | undefined {
  const statement = draft.statements.find((one) => one.id === id);
  const words = statement && wordsOf(draft, statement, wordsMarked(draft.rows));
  const language = words && ([own, ...draft.languages].find((tag) => words[tag]) ?? Object.keys(words)[0]);
  return language && words[language] ? { text: words[language], language } : undefined;
}

interface Judged {
  readonly marked: readonly Marked[];
  readonly whole: DraftStatement | undefined;
  readonly fault: WeightFault | undefined;
}
const judged = new WeakMap<DraftStatement, Judged>();

/** Why a statement cannot have its type or attribution; asked again only where its words or paragraphs have changed. */
export function faultOf(draft: Draft, statement: DraftStatement): WeightFault | undefined {
  const marked = marksIn(draft.rows).get(statement.id) ?? [];
  const whole = draft.statements.find(({ id }) => id === statement.partOf);
  const known = judged.get(statement);
  if (known?.whole === whole && known?.marked.length === marked.length && marked.every((one, i) => one.in === known.marked[i]!.in))
    return known.fault;
  const fault = weightFault(draft, statement);
  judged.set(statement, { marked, whole, fault });
  return fault;
}

/** Statements in the order of their words in the text; those that have none come last. */
export function inOrderOfText({ rows, statements }: Draft): readonly DraftStatement[] {
  const marks = marksIn(rows);
  const place = ({ id }: DraftStatement): readonly [number, number] => {
    const [first] = marks.get(id) ?? [];
    return first ? [first.index, first.from] : [rows.length, 0];
  };
  return [...statements].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1];
  });
}

/** Whether there are words at a place: more than spaces are selected. */
export function hasWords(draft: Draft, words: Words): boolean {
  return !!find(draft, words)?.paragraph.text.slice(words.from, words.to).trim();
}
