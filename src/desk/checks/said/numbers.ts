import { westernDigits } from '../../../locale/western-digits.js';
import { primary } from '../../../locale/language.js';
import { writingOf } from '../writing.js';
import { isWithin, type Range } from '../range.js';
import { ARABIC, ARABIC_DUAL, DUAL_OR_PLURAL, ENGLISH, type NumberWord } from './number-words.js';
import { bareForms, type Token } from './tokens.js';

/** A number as a text says it, in digits or words. */
export interface SaidNumber extends Range {
  readonly value: number;
  /** Whether it is certainly a number. Others answer a number of the other language, and ask for none. */
  readonly isSure: boolean;
  readonly inDigits: boolean;
}

interface Word extends NumberWord {
  readonly token: Token;
  readonly from: number;
  /** With «و» written onto it, or after "and": it may go on with the number before. */
  readonly isJoined: boolean;
}

const wordsOf: Readonly<Record<string, Readonly<Record<string, NumberWord>>>> = { ar: ARABIC, en: ENGLISH };

// Days of the week, "I am not", the second as a time.
const NO_NUMBER = /^(?:و|ف)?(?:الاثنين|لست|لستم|الاحد|والدي?ن?)$/;

/** What a word is found to be, without where: words come again. */
interface Found {
  readonly word: NumberWord;
  readonly isJoined: boolean;
}
const MANY = 20_000;
const known = new Map<string, Found | null>();

function find(token: Token, language: string, table: Readonly<Record<string, NumberWord>>): Found | null {
  if (writingOf(language).hasPrefixes && NO_NUMBER.test(token.folded)) return null;
  for (const { folded, taken } of bareForms(token)) {
    const word = Object.hasOwn(table, folded) ? table[folded] : undefined;
    if (word) return { word, isJoined: taken > 0 && token.folded.startsWith('و') };
  }
  return null;
}

function wordOf(token: Token, language: string): Word | undefined {
  const table = wordsOf[language];
  if (!table) return undefined;
  const key = language + token.text;
  let found = known.get(key);
  if (found === undefined) {
    if (known.size > MANY) known.clear();
    known.set(key, (found = find(token, language, table)));
  }
  return found ? { ...found.word, token, from: token.from + (found.isJoined ? 1 : 0), isJoined: found.isJoined } : undefined;
}

const dualOf = ({ folded, from, to }: Token): SaidNumber | undefined =>
  (folded.endsWith('ان') || folded.endsWith('ين')) && ARABIC_DUAL.test(folded)
    ? { from, to, value: 2, isSure: !DUAL_OR_PLURAL.test(folded), inDigits: false }
    : undefined;

/** Whether a word goes on with a number that has come so far: "twenty-" five, «خمسة» وعشرون, «ثلاث» مئة. */
function next(sum: number, last: NumberWord['is'], word: Word, language: string): number | undefined {
  const { value, is, isJoined } = word;
  if (is === 'scale') {
    if (isJoined) return sum > value ? sum + value : undefined;
    const rest = sum % value;
    return sum < value ? sum * value : rest && rest < value ? sum - rest + rest * value : undefined;
  }
  const low = sum % 1000;
  if (writingOf(language).hasPrefixes) {
    if (is === 'teen' && !isJoined && value === 10 && last === 'unit') return sum + 10;
    if (!isJoined) return undefined;
    if (is === 'ten' && last === 'unit') return sum + value;
    const isRound = (is === 'hundred' ? sum % 1000 : sum % 100) === 0;
    return isRound && sum >= 100 ? sum + value : undefined;
  }
  if (is === 'unit') return (last === 'ten' && !isJoined) || (sum >= 100 && low % 100 === 0) ? sum + value : undefined;
  return sum >= 100 && sum % 100 === 0 ? sum + value : undefined;
}

/** Numbers in words, from a token on. */
function spoken(
  tokens: readonly Token[],
  start: number,
  text: string,
  language: string,
): { number: SaidNumber; after: number } | undefined {
  const first = wordOf(tokens[start]!, language);
  if (!first) return undefined;
  const { and } = writingOf(language);
  let { value: sum, is: last, isSoft } = first;
  let after = start + 1;
  let to = first.token.to;
  for (;;) {
    const isAnd = !!and && tokens[after]?.folded === and;
    const token = tokens[after + (isAnd ? 1 : 0)];
    if (!token || !/^(?:[\s\u00a0]+(?:and[\s\u00a0]+)?|[-‑])$/i.test(text.slice(to, token.from))) break;
    const word = wordOf(token, language);
    const more = word && next(sum, last, isAnd ? { ...word, isJoined: true } : word, language);
    // "five and six" are two numbers; "a hundred and six" is one.
    if (!word || more === undefined || (isAnd && last !== 'scale')) break;
    sum = more;
    last = word.is;
    isSoft = undefined;
    to = token.to;
    after += isAnd ? 2 : 1;
  }
  return { number: { from: first.from, to, value: sum, isSure: !isSoft, inDigits: false }, after };
}

const DIGITS = /[0-9٠-٩۰-۹]+(?:[.,٫٬،][0-9٠-٩۰-۹]+)*(?:st|nd|rd|th)?/gu;

/** Several where commas stand between numbers of a list: "3,4". */
function written(found: string, from: number): SaidNumber[] {
  const plain = westernDigits(found.replace(/(?:st|nd|rd|th)$/, ''));
  const one = (text: string, at: number, length: number) => ({
    from: at,
    to: at + length,
    value: Number(text),
    isSure: true,
    inDigits: true,
  });
  if (/^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/.test(plain)) return [one(plain.replace(/[,٬]/g, '').replace('٫', '.'), from, found.length)];
  if (/^\d+[.٫]\d+$/.test(plain)) return [one(plain.replace('٫', '.'), from, found.length)];
  if (/^\d+$/.test(plain)) return [one(plain, from, found.length)];
  return Array.from(plain.matchAll(/\d+/g), (match) => one(match[0], from + match.index, match[0].length));
}

/**
 * The numbers of a text, in digits of any kind and, in Arabic and English, in words: «خمسة وعشرون», "twenty-five", "third", «عامين».
 *
 * @param taken what is no number though it has digits: addresses.
 */
export function numbersIn(text: string, tag: string, tokens: readonly Token[], taken: readonly Range[]): readonly SaidNumber[] {
  const language = primary(tag);
  const found = Array.from(text.matchAll(DIGITS), (match) => ({ match, range: { from: match.index, to: match.index + match[0].length } }))
    .filter(({ range }) => !isWithin(range, taken))
    .flatMap(({ match }) => written(match[0], match.index));
  const percent = Array.from(text.matchAll(/في ال(?:مئة|مائة)|بال(?:مئة|مائة)|per cent/gu), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const skipped = [...taken, ...percent];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const said =
      /^\p{Nd}/u.test(token.text) || (skipped.length && isWithin(token, skipped)) ? undefined : spoken(tokens, i, text, language);
    if (said) {
      const { number } = said;
      // «٥ آلاف», "3 million".
      const before = found.find(({ to, inDigits }) => inDigits && to < number.from && /^[\s\u00a0]$/.test(text.slice(to, number.from)));
      const word = before && wordOf(token, language);
      if (word?.is === 'scale') {
        const value = before!.value * word.value + number.value - word.value;
        found.splice(found.indexOf(before!), 1, { ...before!, to: number.to, value });
      } else found.push(number);
    } else if (writingOf(language).hasPrefixes) {
      const dual = dualOf(token);
      if (dual) found.push(dual);
    }
    i = said?.after ?? i + 1;
  }
  return found.sort((a, b) => a.from - b.from);
}
