import { isolate } from '../../../src/locale/bidi.js';
import { getLocale, type Locale } from '../../../src/locale/locale.js';
import { ar } from './ar.js';
import { en, type Words } from './en.js';

export type { Words };

/** The languages of the site. The first has its pages at the top; each other has a folder of its name. */
const WORDS: Readonly<Record<string, Words>> = { en, ar };
export const SITE_LANGUAGES = Object.keys(WORDS);
export const [SOURCE_LANGUAGE] = SITE_LANGUAGES as [string, ...string[]];

/** Latin names among Arabic words keep their order. */
function isolated<T>(value: T): T {
  if (typeof value === 'string') return isolate(value, 'rtl') as T;
  if (Array.isArray(value)) return value.map(isolated) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, isolated(inner as unknown)])) as T;
}

/** One language of the site. */
export interface Speech {
  readonly language: string;
  readonly locale: Locale;
  readonly words: Words;
  /** The folder of its pages, with a slash; empty for the first. */
  readonly folder: string;
}

export const SPEECHES: readonly Speech[] = SITE_LANGUAGES.map((language) => {
  const locale = getLocale(language);
  const words = WORDS[language]!;
  return {
    language,
    locale,
    words: locale.direction === 'rtl' ? isolated(words) : words,
    folder: language === SOURCE_LANGUAGE ? '' : `${language}/`,
  };
});

export const speechOf = (language: string): Speech => SPEECHES.find((speech) => speech.language === language)!;
