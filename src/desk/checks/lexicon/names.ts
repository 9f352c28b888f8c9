import type { Range } from '../range.js';
import { bareForms, isJoint, type Token } from '../said/tokens.js';
import type { Lexicon, NameEntry } from './lexicon.js';

/** A known name in a text. */
export interface SaidName extends Range {
  readonly entry: NameEntry;
  /** Whether something is written onto its beginning: «بالأردن». */
  readonly isPrefixed: boolean;
}

/** Before a family name: a title or a role. */
const TITLE = /^(?:mr|mrs|ms|dr|envoy|السيد|السيده|الدكتور|الدكتوره|المبعوث|الخاص)$/;

/** The plural of an English name is the name: "Thematic Working Groups". */
const isWord = (folded: string, word: string, isLast: boolean) =>
  folded === word || (isLast && folded === `${word}s` && /^[a-z]/.test(word));

function endOf(entry: NameEntry, tokens: readonly Token[], start: number, text: string): number | undefined {
  let before = tokens[start]!;
  for (let k = 1; k < entry.words.length; k++) {
    const token = tokens[start + k];
    if (!token || !isWord(token.folded, entry.words[k]!, k === entry.words.length - 1) || !isJoint(text.slice(before.to, token.from)))
      return undefined;
    before = token;
  }
  return entry.name.endsWith(')') && text[before.to] === ')' ? before.to + 1 : before.to;
}

/** The names of the lexicon that a text has, the longest at each place, in the order of the text. */
export function namesIn(text: string, language: string, tokens: readonly Token[], lexicon: Lexicon): readonly SaidName[] {
  const index = lexicon.index(language);
  const found: SaidName[] = [];
  for (let i = 0; i < tokens.length;) {
    let name = nameAt(tokens, i, text, index);
    // "regional outreach" is no name of its own in "regional outreach mission".
    for (let k = 1; name?.entry.form === 'variant' && k < name.entry.words.length; k++) {
      const later = nameAt(tokens, i + k, text, index);
      if (later?.entry.of === name.entry.of && later.to > name.to) {
        name = later;
        i += k;
      }
    }
    if (name) found.push(name);
    i += name?.entry.words.length ?? 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], i: number, text: string, index: ReadonlyMap<string, readonly NameEntry[]>): SaidName | undefined {
  const token = tokens[i]!;
  for (const { folded, taken } of bareForms(token))
    for (const entry of index.get(folded) ?? []) {
      if (entry.isFamilyName && !TITLE.test(tokens[i - 1]?.folded ?? '')) continue;
      const to = endOf(entry, tokens, i, text);
      // A name with capitals is written with one: "the room" is no name, "the Room" is.
      if (to !== undefined && (!/\p{Lu}/u.test(entry.name) || /\p{Lu}/u.test(text.slice(token.from, to))))
        return { entry, from: token.from + taken, to, isPrefixed: taken > 0 };
    }
  return undefined;
}
