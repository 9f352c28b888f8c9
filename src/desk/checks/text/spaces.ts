import { writingOf } from '../writing.js';
import { type Hit, hitsOf, type TextCheck } from '../hit.js';
import { isWithin } from '../range.js';

const S = '[ \\t\\u00a0]';
type Match = RegExpMatchArray & { index: number };
const instead = (match: Match, text: string, from = match.index, to = match.index + match[0].length) => ({
  from,
  to,
  mend: [{ from, to, text }],
});

/** Spaces that are too many. French has one before its double marks. */
const tooMany = (text: string, language: string): Hit[] => [
  ...hitsOf(text, new RegExp(`(?<=\\S)${S}+(?=[،؛؟,;:!?.](?:[\\s»”")\\]]|$))`, 'gu'), 'space-before', 'warning', (match) => {
    const isFrench = writingOf(language).hasSpacedMarks && /[;:!?]/.test(text[match.index + match[0].length] ?? '');
    return isFrench ? undefined : instead(match, '');
  }),
  ...(writingOf(language).hasSpacedMarks
    ? []
    : hitsOf(text, new RegExp(`(?<=[«“(\\[])${S}+(?=\\S)|(?<=\\S)${S}+(?=[»”)\\]])`, 'gu'), 'space-inside', 'warning', (match) =>
        instead(match, ''),
      )),
  ...hitsOf(text, new RegExp(`(?<=[^\\s])${S}{2,}(?=[^\\s،؛؟,;:!?.»”)\\]])`, 'gu'), 'space-double', 'note', (match) =>
    /[«“([]/.test(text[match.index - 1]!) ? undefined : instead(match, ' '),
  ),
  ...hitsOf(text, /^\s+|\s+$/g, 'space-edge', 'note', (match) => (match[0].length < text.length ? instead(match, '') : undefined)),
];

/** «و» is written onto the word or number that follows. */
const andApart = (text: string): Hit[] =>
  hitsOf(text, new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])و${S}+(?=[\\p{Nd}\\p{sc=Arab}«])`, 'gu'), 'and-apart', 'warning', (match) =>
    instead(match, 'و'),
  );

const ARABIC_GAPS: readonly RegExp[] = [
  // «حزيران2022»; what is one letter long is written onto a number: «و٧», «بـ٦».
  /(?<=[\u0621-\u064a]{3})(?=\p{Nd})/gu,
  // «2022م» is the year of the calendar, «١٤٤٤هـ» too.
  /(?<=\p{Nd})(?=(?!م(?!\p{L})|هـ)[\u0621-\u064a]{2})/gu,
  /(?<=[\p{L}\p{M}»)][،؛؟])(?=[\p{L}\p{N}«(])/gu,
  /(?<=[\u0621-\u064a\u064b-\u0652]{2}[.:])(?=[\u0621-\u064a])/gu,
  // «(ة)» in «مشارك(ة)» belongs to the word.
  /(?<=[\u0621-\u064a]{2})(?=\((?:[^)]{3,}\)))|(?<=[)»])(?=[\u0621-\u064a])/gu,
];
const LATIN_GAPS: readonly RegExp[] = [
  /(?<=\p{L}[,;])(?=\p{L})|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{Ll}{2})(?=\(\p{L}{3,}[^)]*\))|(?<=\))(?=\p{L}{2})/gu,
];
/** «2254(2015)»: but not in the symbol of a document. */
const YEAR = /(?<=(?<![/\p{L}\p{Nd}])\p{Nd}{3,5})(?=\(\p{Nd}{4}\))/gu;

function missing(text: string, language: string): Hit[] {
  const gaps = writingOf(language).hasPrefixes ? ARABIC_GAPS : LATIN_GAPS;
  return [...gaps, YEAR].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index }): Hit => {
      const word = (side: string, pattern: RegExp) => pattern.exec(side)?.[0] ?? '';
      const from = index - word(text.slice(Math.max(0, index - 24), index), /\S+$/).length;
      const to = index + word(text.slice(index, index + 24), /^\S+/).length;
      return { code: 'space-missing', severity: 'warning', from, to, mend: [{ from: index, to: index, text: ' ' }] };
    }),
  );
}

/** White space that is wrong: before marks, doubled, missing, between «و» and its word. */
export const spaces: TextCheck = ({ text, language, reading: { addresses } }) =>
  [...tooMany(text, language), ...(writingOf(language).hasPrefixes ? andApart(text) : []), ...missing(text, language)].filter(
    (hit) => !isWithin(hit, addresses),
  );
