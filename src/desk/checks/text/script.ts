import { directionOf } from '../../../locale/language.js';
import { type Hit, hitsOf, type TextCheck } from '../hit.js';
import { isWithin } from '../range.js';

const LATIN = /\p{sc=Latn}/u;
const ARABIC = /\p{sc=Arab}/u;
const OTHERS = /[\p{sc=Cyrl}\p{sc=Grek}]/u;

// Letters that look like those of another alphabet: Cyrillic and Greek among Latin ones.
const SIMILAR: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'АA',
    'ВB',
    'ЕE',
    'КK',
    'МM',
    'НH',
    'ОO',
    'РP',
    'СC',
    'ТT',
    'ХX',
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'ѕs',
    'ΑA',
    'ΒB',
    'ΕE',
    'ΟO',
    'οo',
    'ΡP',
    'ΤT',
  ].map((pair) => [...pair] as [string, string]),
);
/** Letters of Persian and Urdu keyboards, with those of Arabic in their place. */
const PERSIAN: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ے: 'ي', ۃ: 'ة' };

const spell = (word: string, letters: Readonly<Record<string, string>>) => word.replace(/./gu, (letter) => letters[letter] ?? letter);
const mended = (match: RegExpMatchArray & { index: number }, text: string) => ({
  mend: [{ from: match.index, to: match.index + match[0].length, text }],
});

/** Letters of the other script within a word. What is written onto a name is none: «والـCSSR», "المبعوثs" is. */
const MIXED = /[\p{L}\p{M}]*(?:\p{sc=Latn}(?=\p{sc=Arab})|\p{sc=Arab}(?=\p{sc=Latn}))[\p{L}\p{M}]*/gu;
const PREFIXED = /^(?:[وفبكل]{0,2}(?:ال|ل)?)ـ?\p{sc=Latn}+$/u;

/** Letters that are not of the language: other alphabets that look alike, parts of another script within a word, forms from a PDF. */
export const script: TextCheck = ({ text, language, reading: { addresses } }) => {
  const isArabic = directionOf(language) === 'rtl';
  // Most texts are in one script, and the patterns are slow.
  const isMixed = LATIN.test(text) && ARABIC.test(text);
  return [
    ...hitsOf(isMixed ? text : '', MIXED, 'script-mixed', 'warning', ({ 0: word }) => (PREFIXED.test(word) ? undefined : {})),
    ...hitsOf(OTHERS.test(text) ? text : '', /[\p{L}]*[\p{sc=Cyrl}\p{sc=Grek}][\p{L}]*/gu, 'script-similar', 'warning', (match) => {
      const latin = spell(match[0], SIMILAR);
      return /^[\p{sc=Latn}]+$/u.test(latin) ? { ...mended(match, latin), values: { mended: latin } } : undefined;
    }),
    ...(isArabic && /^ar\b/.test(language)
      ? hitsOf(/[یکہھےۃ]/.test(text) ? text : '', /\p{L}*[یکہھےۃ]\p{L}*/gu, 'script-similar', 'warning', (match) => {
          const arabic = spell(match[0], PERSIAN);
          return { ...mended(match, arabic), values: { mended: arabic } };
        })
      : []),
    ...hitsOf(text, /[\ufb50-\ufdff\ufe70-\ufefc]+/g, 'script-forms', 'warning', (match) => {
      const letters = match[0].normalize('NFKC');
      return letters === match[0] ? {} : mended(match, letters);
    }),
  ].filter((hit) => !isWithin(hit, addresses));
};

const LEAST = 20;

/** A text that is in another language than its cell. */
export const wrongLanguage: TextCheck = ({ text, language, reading: { addresses } }) => {
  const words = addresses.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.length < LEAST) return [];
  const own = directionOf(language) === 'rtl' ? ARABIC : LATIN;
  const share = letters.filter((letter) => own.test(letter)).length / letters.length;
  return share < 0.4 ? [{ code: 'language-wrong', severity: 'error', from: 0, to: text.length } satisfies Hit] : [];
};
