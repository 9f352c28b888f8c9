import { westernDigits } from '../../../locale/western-digits.js';
import { directionOf } from '../../../locale/language.js';
import { type Hit, hitsOf, type TextCheck } from '../hit.js';
import { isWithin } from '../range.js';

type Match = RegExpMatchArray & { index: number };
const instead = (match: Match, text: string) => ({
  mend: [{ from: match.index, to: match.index + match[0].length, text }],
  values: { mended: text },
});

const TO_ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const TO_LATIN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

/** Commas, semicolons and question marks of the other script. Within words of that script, and within numbers, they are right. */
const otherScript = (text: string, isArabic: boolean): Hit[] =>
  isArabic
    ? hitsOf(text, /(?<=[\p{sc=Arab}\p{M}»”")\]٠-٩]\s?)[,;?](?!\p{Nd})/gu, 'mark-latin', 'warning', (match) =>
        instead(match, TO_ARABIC[match[0]]!),
      )
    : hitsOf(text, /(?<=[\p{sc=Latn}\d”")\]]\s?)[،؛؟]/gu, 'mark-arabic', 'warning', (match) => instead(match, TO_LATIN[match[0]]!));

/** An ASCII hyphen turns a span of numbers round in Arabic; the en dash keeps it, in both languages. */
const hyphens = (text: string): Hit[] => [
  ...hitsOf(text, /(?<![\p{L}\p{Nd}/.-][-/]?)(\p{Nd}{1,4})-(\p{Nd}{1,4})(?![\p{L}\p{Nd}/-])/gu, 'hyphen-range', 'warning', (match) => {
    const [, start, end] = match;
    const at = match.index + start!.length;
    return Number(westernDigits(start!)) < Number(westernDigits(end!))
      ? { mend: [{ from: at, to: at + 1, text: '–' }], values: { mended: `${start}–${end}` } }
      : undefined;
  }),
  ...hitsOf(text.includes('-') ? text : '', /[\u0621-\u064a]+-\p{Nd}+/gu, 'hyphen-digits', 'note'),
];

/** A slash with spaces around; that between lines of an address or of a title is another. */
const slashes = (text: string): Hit[] =>
  hitsOf(text, /(?<=[\p{L}\p{M}]{2})[ \u00a0]*[/][ \u00a0]*(?=[\p{L}\p{M}]{2})/gu, 'slash-spaced', 'note', (match) =>
    match[0].length > 1 ? { mend: [{ from: match.index, to: match.index + match[0].length, text: '/' }] } : undefined,
  );

/** A mark twice; the dots of an omission are three. */
const repeated = (text: string): Hit[] =>
  hitsOf(text, /([،؛,;:])(?:\s?\1)+|(?<!\.)\.\.(?!\.)|([؟?!])\2{2,}/gu, 'mark-repeated', 'warning', (match) =>
    instead(match, match[0][0]!),
  );

/** Tatweel between two letters: it is for the look of a title, and hides the word from a search. */
const tatweel = (text: string): Hit[] =>
  hitsOf(
    text.includes('ـ') ? text : '',
    /[\u0621-\u064a\u064b-\u0652]*(?<=[\u0621-\u063f\u0641-\u064a\u064b-\u0652])ـ+(?=[\u0621-\u063f\u0641-\u064a])[\u0621-\u064a\u064b-\u0652]*/gu,
    'tatweel',
    'note',
    (match) => instead(match, match[0].replace(/(?<=.)ـ+(?=.)/g, '')),
  );

/** Marks of the other script, hyphens in spans, spaced slashes, tatweel. */
export const marks: TextCheck = ({ text, language, reading: { addresses } }) =>
  [...otherScript(text, directionOf(language) === 'rtl'), ...hyphens(text), ...slashes(text), ...repeated(text), ...tatweel(text)].filter(
    (hit) => !isWithin(hit, addresses),
  );
