import { westernDigits } from '../../../locale/western-digits.js';

/** A word or number of a text. */
export interface Token {
  readonly text: string;
  /** As it is compared: without case, accents, vowel signs, tatweel and the forms of alef; digits as Western ones. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const MANY = 50_000;
const folded = new Map<string, string>();

/** What differs between spellings of the same word, set aside. Words come again: each is folded once. */
export function foldWord(word: string): string {
  let found = folded.get(word);
  if (found === undefined) {
    if (folded.size > MANY) folded.clear();
    folded.set(word, (found = fold(word)));
  }
  return found;
}

const fold = (word: string): string =>
  westernDigits(
    word
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
      .toLowerCase()
      .replace(/ٱ/g, 'ا')
      .replace(/[ىیے]/g, 'ي')
      .replace(/ک/g, 'ك')
      .replace(/[ةہھۃ]/g, 'ه'),
  );

/** The words and numbers of a text; what stands between them is no token. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu), (match) => ({
    text: match[0],
    folded: foldWord(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));

/**
 * An Arabic word with what may be written onto its beginning («وبالأردن»): the forms without it, longest first, each with how many letters
 * were taken. The first form is the word itself.
 */
export function bareForms({ folded, text }: Token): readonly { readonly folded: string; readonly taken: number }[] {
  const forms = [{ folded, taken: 0 }];
  if (!/^\p{sc=Arab}/u.test(folded)) return forms;
  const add = (word: string, taken: number) => word.length > 1 && forms.push({ folded: word, taken });
  const start = /^[وف]/.test(folded) ? 1 : 0;
  const inner = folded.slice(start);
  if (start) add(inner, 1);
  if (inner.startsWith('لل')) add(`ال${inner.slice(2)}`, start + 1);
  if (/^[بلك]/.test(inner)) add(inner.slice(1), start + 1);
  const bare = /^(?:[بك]?ال|لل)(.+)$/.exec(inner)?.[1];
  if (bare) add(bare, folded.length - bare.length);
  // Vowel signs are no letters of the folded word: where there are any, nothing is said of how many were taken.
  return text.length === folded.length ? forms : forms.map((form) => ({ ...form, taken: 0 }));
}

/** What may stand between the words of one name: a space, a hyphen, an apostrophe, the dot of an initial, the bracket of a year. */
export const isJoint = (gap: string): boolean => /^(?:[\s\u00a0]+|[-‑–]|['’]|\.\s?|\s?\()$/.test(gap);
