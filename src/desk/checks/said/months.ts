import { primary } from '../../../locale/language.js';
import { LANGUAGES } from '../../../locale/languages.js';
import { getLocale } from '../../../locale/locale.js';
import type { Range } from '../range.js';
import { foldWord } from './tokens.js';

/** A month as a text names it. */
export interface SaidMonth extends Range {
  /** 1 to 12; several where the names that stand together are of different months. */
  readonly months: readonly number[];
  /** Whether it is written as the United Nations writes it: «تشرين الثاني/نوفمبر»; in other languages always. */
  readonly isUsual: boolean;
  /** That it is a month is sure only with a day or year beside it: "may", «مارس». */
  readonly isDoubtful: boolean;
}

const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);
const two = (month: number) => String(month).padStart(2, '0');

/** A month as the United Nations writes it in a language. @param month 1 to 12. */
export const usualMonth = (month: number, language: string): string => getLocale(language).month(two(month));

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[اأإ]/g, '[اأإ]'],
  [/[يى]$/g, '[يى]'],
  [/و$/g, '[وه]'],
  [/ /g, '[\\s\\u00a0]+'],
];
// «آب» without its sign is "father", and keeps it.
const spelled = (name: string) => LETTERS.reduce((pattern, [letter, letters]) => pattern.replace(letter, letters), name);

interface Names {
  /** Whether two names of a month stand side by side. */
  readonly isPaired: boolean;
  readonly of: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

function pairedNames(language: string): Names {
  const of = new Map(
    TWELVE.flatMap((month) =>
      usualMonth(month, language)
        .split('/')
        .map((name) => [foldWord(name), month] as const),
    ),
  );
  for (const [name, month] of [...of]) if (/^(?:تشرين|كانون)/.test(name)) of.set(name.replace(' ال', ' '), month);
  const names = TWELVE.flatMap((month) => usualMonth(month, language).split('/'))
    .map((name) => spelled(name).replace('+ال', '+(?:ال)?'))
    .join('|');
  const gap = '[\\s\\u00a0]*';
  return {
    isPaired: true,
    of,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])([وفبلك]{0,2})(${names})(?![\\p{L}\\p{M}])(?:${gap}[/\\\\]${gap}(${names})(?!\\p{L})|${gap}\\(${gap}(${names})${gap}\\)|[\\s\\u00a0]+(${names})(?!\\p{L}))?`,
      'gu',
    ),
  };
}

function namesIn(language: string): Names {
  const tag = LANGUAGES[language as keyof typeof LANGUAGES].intl;
  const of = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const { format } = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
    for (const month of TWELVE)
      of.set(
        format(Date.UTC(2000, month - 1, 15))
          .toLowerCase()
          .replace('.', ''),
        month,
      );
  }
  const names = [...of.keys()].sort((a, b) => b.length - a.length).join('|');
  return { isPaired: false, of, pattern: new RegExp(`(?<![\\p{L}\\p{M}])()(${names})\\.?(?![\\p{L}\\p{M}])`, 'giu') };
}

const known = new Map<string, Names>();
function namesOf(language: string): Names | undefined {
  if (!Object.hasOwn(LANGUAGES, language)) return undefined;
  let names = known.get(language);
  if (!names)
    known.set(
      language,
      (names = LANGUAGES[language as keyof typeof LANGUAGES].months.length > 1 ? pairedNames(language) : namesIn(language)),
    );
  return names;
}

// Words too: "may", "march", "mars" of French news, «مارس» "he practised".
const DOUBTFUL = /^(?:may|march|mar|mai|مارس)$/;
// "in May", «في مارس».
const BEFORE = /(?:\b(?:in|of|since|until|by|from|during|early|late|mid|last|next|this|en|de)[\s-]+|(?:في|منذ|حتى|شهر|خلال|من|إلى)\s+)$/i;

/** The months that a text names, in the languages of the interface. */
export function monthsIn(text: string, tag: string): readonly SaidMonth[] {
  const language = primary(tag);
  const names = namesOf(language);
  if (!names) return [];
  const found: SaidMonth[] = [];
  for (const match of text.matchAll(names.pattern)) {
    const [all, before, first, ...others] = match;
    const second = others.find((name) => name);
    const month = (name: string) =>
      names.of.get(names.isPaired ? foldWord(name).replace(/\s+/g, ' ').replace(/ه$/, 'و') : name.toLowerCase());
    const months = [...new Set([first, second].flatMap((name) => (name ? (month(name) ?? []) : [])))];
    if (!months.length) continue;
    const from = match.index + before!.length;
    const to = match.index + all.length;
    const isName = names.isPaired || /^\p{Lu}/u.test(first!);
    const isDoubtful = DOUBTFUL.test(first!.toLowerCase()) && !second && !(isName && BEFORE.test(text.slice(0, from)));
    const isUsual = !names.isPaired || text.slice(from, to) === usualMonth(months[0]!, language);
    if (isName || !isDoubtful) found.push({ from, to, months, isUsual, isDoubtful });
  }
  return found;
}
