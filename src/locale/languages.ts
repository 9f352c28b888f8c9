import { directionOf, type Digits, type Direction } from './language.js';

/** What is known of a language that the interface speaks, beside its messages (`xliff/`). */
export interface Language {
  /** Its name in itself. */
  readonly name: string;
  /** Of the formatters of `Intl`: which English, which Arabic. */
  readonly intl: string;
  /** What numbers are written with where nobody says. */
  readonly digits: Digits;
  /** The names of a month that stand side by side, by the tags of `Intl` that have them. */
  readonly months: readonly string[];
  /** How the first day of a month is written, where not by its number. */
  readonly firstDay?: string;
  /** The names of languages that its writers spell otherwise than `Intl`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether the unit of a size is written in full: «ميغابايت». */
  readonly unitDisplay: 'short' | 'long';
  /** Whether none is said in words of its own, the messages of the form `zero`, where CLDR has no such category. */
  readonly zero?: boolean;
  /** What its readers are shown next of content that is not in it, before the original. */
  readonly next?: readonly string[];
  /** Whether the scripts of pages speak it. Others are spoken by what is published: static HTML, text, the command, the studios. */
  readonly onPages: boolean;
}

/**
 * The languages of the interface, one in a line; English, in which the messages are written, comes first. A build for pages keeps those
 * that are `onPages` (`scripts/vite-messages.ts`).
 */
export const LANGUAGES = {
  // Without the serial comma, as the United Nations writes English.
  en: { name: 'English', intl: 'en-GB', digits: 'latn', months: ['en-GB'], unitDisplay: 'short', onPages: true },
  // The Levantine and the Gregorian month, as the United Nations writes Arabic: «تشرين الثاني/نوفمبر».
  ar: {
    name: 'العربية',
    intl: 'ar',
    digits: 'arab',
    months: ['ar-SY', 'ar-EG'],
    names: { en: 'الإنكليزية' },
    unitDisplay: 'long',
    onPages: true,
  },
  fr: {
    name: 'français',
    intl: 'fr',
    digits: 'latn',
    months: ['fr'],
    unitDisplay: 'short',
    firstDay: '1er',
    zero: true,
    next: ['en'],
    onPages: false,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type InterfaceLanguage = keyof typeof LANGUAGES;
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];
export const DIRECTIONS = Object.fromEntries(INTERFACE_LANGUAGES.map((tag) => [tag, directionOf(tag)])) as Readonly<
  Record<InterfaceLanguage, Direction>
>;
/** Each by its own name. */
export const NATIVE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  INTERFACE_LANGUAGES.map((tag) => [tag, LANGUAGES[tag].name]),
);
/** The languages that an edition is published in. */
export const EDITION_LANGUAGES: readonly string[] = INTERFACE_LANGUAGES;
/** The languages that the elements of a page speak. */
export const PAGE_LANGUAGES: readonly InterfaceLanguage[] = INTERFACE_LANGUAGES.filter((tag) => LANGUAGES[tag].onPages);
