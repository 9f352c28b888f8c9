import { primary } from '../../locale/language.js';
import type { Range } from './range.js';
import { actsIn, type Act } from './speech.js';
import { SPEECH } from './speech-words.js';

/** A part of a sentence that may be a statement. */
export interface Clause extends Range {
  /** What it says that was said, itself; absent where it goes on with the clause before. */
  readonly act?: Act;
}

/** Without the spaces, commas and full stop around it. */
export function trimmed(text: string, { from, to }: Range): Range {
  const start = from + /^[\s،,؛;]*/.exec(text.slice(from, to))![0].length;
  const end = from + text.slice(from, to).replace(/[\s،,؛;.؟?!…]+$/, '').length;
  return { from: start, to: Math.max(start, end) };
}

/** Where a sentence may be divided, though nothing says that it must: after commas and before "and". */
export const possiblePlaces = (text: string, { from, to }: Range): readonly number[] =>
  Array.from(
    text
      .slice(from, to)
      .matchAll(/[،,]\s+|\s+(?=(?:and|or|with|in|on|of|for|to|that|by|at)\s|و\p{sc=Arab}{2}|(?:في|من|على|عن|إلى|مع|خلال)\s)/gu),
    (match) => from + match.index + (/^[،,]/.test(match[0]) ? 1 : 0),
  );

/** The clauses of a sentence, by the words that open one and the verbs that say that something was said. */
export function clausesIn(text: string, sentence: Range, language: string): readonly Clause[] {
  const words = SPEECH[primary(language)];
  if (!words) return [];
  const said = text.slice(sentence.from, sentence.to);
  const acts = actsIn(said, language).map((act) => ({ ...act, from: act.from + sentence.from, to: act.to + sentence.from }));
  const cuts = Array.from(said.matchAll(words.openers), ({ index }) => sentence.from + index).filter((cut) => cut > sentence.from + 8);
  const ends = [...cuts, sentence.to];
  return ends
    .map((to, i) => trimmed(text, { from: i ? ends[i - 1]! : sentence.from, to }))
    .filter(({ from, to }) => to - from > 3)
    .map((range): Clause => {
      const own = acts.filter(({ from }) => range.from <= from && from < range.to);
      // What is raised is told before what is only mentioned.
      const act = own.find(({ type }) => type !== 'fact') ?? own[0];
      return { ...range, ...(act && { act }) };
    });
}
