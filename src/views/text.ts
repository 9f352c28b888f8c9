import type { LanguageMap } from '../content/schema.js';
import { isolate, LRI, PDI, RLI } from '../locale/bidi.js';
import { directionOf, primary, type Direction } from '../locale/language.js';
import type { PageLocale } from '../locale/page-locale.js';

/** A text of the feed in one language, ready to show: words of the other script are isolated. */
export interface Text {
  readonly text: string;
  /** BCP 47 tag of the text, which may not be the language of the reader. */
  readonly lang: string;
  readonly dir: Direction;
}

/** The language of a map that serves a reader best: the page's, the interface's, the original, else the first there is. */
export function bestLanguage(map: Readonly<Record<string, unknown>>, locale: PageLocale, original?: string): string {
  const tags = Object.keys(map);
  for (const wanted of [...locale.languages, original]) {
    const found = wanted && (tags.find((tag) => tag === wanted) ?? tags.find((tag) => primary(tag) === primary(wanted)));
    if (found) return found;
  }
  return tags[0]!;
}

export function textIn(map: LanguageMap, lang: string): Text {
  const dir = directionOf(lang);
  return { text: isolate(map[lang]!, dir), lang, dir };
}

/** The text of a language map for one reader. */
export const textFor = (map: LanguageMap, locale: PageLocale, original?: string): Text => textIn(map, bestLanguage(map, locale, original));

/** A text made of interface messages. */
export const ownText = (text: string, { language, direction }: PageLocale): Text => ({ text, lang: language, dir: direction });

/** Whether a text is in the language the reader asked for, or in the interface language. */
export const isOwnLanguage = (lang: string, locale: PageLocale): boolean => locale.languages.some((own) => primary(own) === primary(lang));

/** A text of the feed to stand inside a line of the interface: isolated as a whole where it runs the other way. */
export const inline = ({ text, dir }: Text, locale: Pick<PageLocale, 'direction'>): string =>
  dir === locale.direction ? text : `${dir === 'rtl' ? RLI : LRI}${text}${PDI}`;

/** The words of a text, such as ids separated by spaces. Attributes are split in this way everywhere. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The words of a text that are in a list, in the order of the list. */
export const someOf = <T extends string>(list: readonly T[], text: string): readonly T[] => {
  const given = wordsIn(text);
  return list.filter((word) => given.includes(word));
};

/** Parts of a line, those that there are, with dots between. */
export const dotted = (...parts: (string | number | false | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The same where it is put together on a page: no line begins with a dot. */
export const DOT = '\u00a0· ';
export const dotLine = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(DOT);
