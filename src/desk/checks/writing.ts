import { directionOf, primary } from '../../locale/language.js';

/** How a language is written, as far as the checks go by it. */
export interface Writing {
  /** Short words are written onto the next («و»، «ب»، «ال»), and two is in the noun: the grammar of Arabic. */
  readonly hasPrefixes: boolean;
  /** Quotation marks, as the United Nations sets them. */
  readonly quotes: readonly [open: string, close: string];
  /** A space stands before double marks and inside quotation marks. */
  readonly hasSpacedMarks: boolean;
  /** The word that joins the parts of a number: "a hundred and six". */
  readonly and?: string;
  /** One letter may be a word that is not meant twice: "a a". */
  readonly hasShortWords: boolean;
}

const NBSP = '\u00a0';
const OTHER: Writing = { hasPrefixes: false, quotes: ['“', '”'], hasSpacedMarks: false, hasShortWords: false };
const RIGHT_TO_LEFT: Writing = { ...OTHER, quotes: ['«', '»'] };
const ENGLISH: Writing = { ...OTHER, and: 'and', hasShortWords: true };
const ARABIC: Writing = { ...RIGHT_TO_LEFT, hasPrefixes: true };
const FRENCH: Writing = { ...OTHER, quotes: [`«${NBSP}`, `${NBSP}»`], hasSpacedMarks: true };

const WRITINGS: Readonly<Record<string, Writing>> = { en: ENGLISH, ar: ARABIC, fr: FRENCH };

/** @param tag BCP 47. */
export const writingOf = (tag: string): Writing => {
  const language = primary(tag);
  if (Object.hasOwn(WRITINGS, language)) return WRITINGS[language]!;
  return directionOf(tag) === 'rtl' ? RIGHT_TO_LEFT : OTHER;
};
