import { westernDigits } from '../../../locale/western-digits.js';
import type { Hit, TextCheck } from '../hit.js';
import { isWithin } from '../range.js';
import { writingOf } from '../writing.js';
import { skeleton, type NameEntry } from '../lexicon/lexicon.js';
import type { SaidName } from '../lexicon/names.js';
import { tokensOf } from '../said/tokens.js';

const bones = (name: string) =>
  tokensOf(name)
    .filter(({ folded }) => !/^(?:the|of|for|on|and)$/.test(folded))
    .map(({ text }) => skeleton(text));

/** How another form of a name stands to the preferred one. */
export type Relation = 'inflected' | 'short' | 'respelt' | 'other';

const relations = new WeakMap<NameEntry, Relation>();
/**
 * `inflected` the same words in plural or with an article, `short` some of its words, `respelt` it begins with the same word, so that the
 * preferred form can stand in its place, `other` the rest.
 */
export function relationOf(entry: NameEntry): Relation {
  let relation = relations.get(entry);
  if (!relation) relations.set(entry, (relation = relate(entry)));
  return relation;
}
function relate({ name, preferred }: NameEntry): Relation {
  const [own, wanted] = [bones(name), bones(preferred)];
  if (own.join() === wanted.join()) return /is(?:e|ation)/i.test(name) && !/is(?:e|ation)/i.test(preferred) ? 'respelt' : 'inflected';
  if (own.every((word) => wanted.includes(word))) return 'short';
  const spelling = (words: readonly string[]) => words.join().replace(/s/g, '');
  return own[0] === wanted[0] || (spelling(own) === spelling(wanted) && own.length > 2) ? 'respelt' : 'other';
}

/** Names of the glossary in a form that is not the preferred one. Short forms and plurals are none of them. */
export const glossary: TextCheck = ({ text, language, reading, names }) => {
  return names.flatMap((name): Hit[] => {
    const { entry, from, to, isPrefixed } = name;
    if (entry.kind !== 'term' && entry.kind !== 'organization') return [];
    if (writingOf(language).hasPrefixes && /^\p{sc=Latn}/u.test(entry.name)) return latin(name, text);
    // OSE for OSE-Syria: an abbreviation of the abbreviation.
    if (entry.form !== 'variant' || /^\p{Lu}+$/u.test(entry.name)) return [];
    const relation = relationOf(entry);
    if (relation === 'inflected' || relation === 'short') return [];
    const wanted = /^\p{Lu}/u.test(text[from]!) ? entry.preferred.replace(/^./u, (letter) => letter.toUpperCase()) : entry.preferred;
    const mend = relation === 'respelt' && !isPrefixed && !isWithin(name, reading.addresses) ? [{ from, to, text: wanted }] : undefined;
    return [{ code: 'term-variant', severity: 'note', from, to, values: { preferred: entry.preferred }, ...(mend && { mend }) }];
  });
};

/** An abbreviation in Latin letters within Arabic: in brackets, after the Arabic name, it is right. */
function latin({ entry, from, to }: SaidName, text: string): Hit[] {
  const isInBrackets = /[(（]\s?$/.test(text.slice(0, from)) && /^\s?[)）]/.test(text.slice(to));
  return isInBrackets || entry.preferred === entry.name
    ? []
    : [{ code: 'term-latin', severity: 'note', from, to, values: { preferred: entry.preferred } }];
}

// «قرار مجلس الأمن ٢٢٥٤», "resolution 2254": the United Nations adds the year.
const RESOLUTION = /(?:\bresolution|قرار مجلس الأمن|القرار)[\s\u00a0]+(\p{Nd}{3,4})(?![\s\u00a0]?\(\p{Nd}{4}\)|\p{Nd})/giu;

/** A resolution without its year, which the glossary has. */
export const resolutions: TextCheck = ({ text, language, lexicon }) =>
  Array.from(text.matchAll(RESOLUTION), (match): Hit => {
    const number = westernDigits(match[1]!);
    const to = match.index + match[0].length;
    const written = lexicon.feed.terms
      .flatMap(({ term }) => Object.values(term))
      .map(westernDigits)
      .find((words) => words.includes(`${number} (`));
    const year = written && /\((\d{4})\)/.exec(written)?.[1];
    const isArabic = writingOf(language).hasPrefixes && /[٠-٩]/.test(match[1]!);
    const words = year && ` (${isArabic ? year.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : year})`;
    return {
      code: 'resolution-year',
      severity: 'note',
      from: match.index,
      to,
      ...(words && { values: { mended: match[0] + words }, mend: [{ from: to, to, text: words }] }),
    };
  });
