import { westernDigits } from '../../../locale/western-digits.js';
import { isWithin, type Range } from '../range.js';

/** What someone can be reached or found by. */
export interface Address extends Range {
  readonly kind: 'link' | 'email' | 'phone' | 'handle' | 'id';
  /** As it is compared: without separators and case, digits as Western ones. */
  readonly value: string;
}

const D = '[0-9٠-٩۰-۹]';
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"«»“”]+|(?<![\p{L}\p{N}@./-])(?:t\.me|wa\.me|fb\.com|facebook\.com|instagram\.com|x\.com|twitter\.com)\/[^\s<>"«»“”]+/giu;
// Also as people write it to hide it from machines: "name [at] example.org".
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]*(?:[@＠]|\s?[[(]\s?at\s?[\])]\s?)[a-z0-9-]+(?:(?:\.|\s?[[(]\s?dot\s?[\])]\s?)[a-z0-9-]+)*\.?[a-z]{2,}/giu;
const HANDLE = /(?<![\p{L}\p{N}@._/])[@＠][a-z0-9_][a-z0-9_.]{2,}/giu;
const SPACE = `[\\s\\u00a0.()/‑–-]{0,2}`;
// With the code of a country, or in the form of a number within Syria, Jordan, Lebanon, Iraq or Türkiye.
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{Nd}/.-])(?:[+＋]|[0٠۰]{2})${SPACE}(?:${D}${SPACE}){7,14}${D}(?!\\p{Nd})` +
    `|(?<![\\p{L}\\p{Nd}/.-])[0٠۰]${SPACE}(?:${D}${SPACE}){7,9}${D}(?!\\p{Nd})` +
    `|(?<![\\p{L}\\p{Nd}/.-])[0٠۰]?(?:[37٣٧]${D}|[37٣٧])[/ -]${D}{3}[ -]?${D}{3}(?!\\p{Nd})`,
  'gu',
);
const ID = new RegExp(
  `(?:national (?:id|number)|passport|\\bid\\b|identity card|رقم وطني|الرقم الوطني|جواز سفر|جواز السفر|رقم الهوية|هوية رقم)[^\\p{Nd}\\n]{0,20}[A-Z]{0,2}${D}{5,}|(?<![\\p{L}\\p{Nd}+/-])${D}{11}(?!\\p{Nd})|\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b`,
  'giu',
);

const KINDS = [
  ['link', LINK],
  ['email', EMAIL],
  ['handle', HANDLE],
  ['id', ID],
  ['phone', PHONE],
] as const;

const compared = (kind: Address['kind'], text: string) =>
  kind === 'phone' || kind === 'id'
    ? westernDigits(text)
        .replace(/[^\p{L}\p{N}+]/gu, '')
        .replace(/^00/, '+')
    : westernDigits(text).toLowerCase().replace(/\s/g, '');

/** Links, e-mail addresses, telephone numbers, handles and numbers of papers in a text; none lies within another. */
export function addressesIn(text: string): readonly Address[] {
  const found: Address[] = [];
  // Most texts have none, and the patterns are slow.
  const isLikely =
    /@|＠|\bat\b|\/|www\.|[0-9٠-٩۰-۹][\s\S]{0,2}[0-9٠-٩۰-۹][\s\S]{0,2}[0-9٠-٩۰-۹][\s\S]{0,2}[0-9٠-٩۰-۹][\s\S]{0,2}[0-9٠-٩۰-۹]/i.test(text);
  if (!isLikely) return found;
  for (const [kind, pattern] of KINDS)
    for (const match of text.matchAll(pattern)) {
      const words = match[0].replace(kind === 'link' ? /[.,;:!?،؛؟)\]]+$/ : /[\s.()/‑–-]+$/, '');
      const range = { from: match.index, to: match.index + words.length };
      if (!isWithin(range, found)) found.push({ ...range, kind, value: compared(kind, words) });
    }
  return found.sort((a, b) => a.from - b.from);
}
