import type { Options } from 'minisearch';
import { fold } from '../../../src/locale/fold.js';

/** Something that a search can find: a section of a page, or a part of the site. */
export interface Found {
  readonly id: number;
  readonly title: string;
  /** The title of the page around a section. */
  readonly page: string;
  readonly text: string;
  /** From the root of the site. */
  readonly path: string;
  /** The language, where it is not that of the page. */
  readonly lang?: string;
}

/** What a script of the index gives. */
export interface SearchData {
  readonly words: {
    readonly label: string;
    readonly close: string;
    readonly hint: string;
    readonly none: string;
    readonly results: Readonly<Record<Intl.LDMLPluralRule, string>>;
  };
  /** How numbers are written, for `Intl`. */
  readonly numbers: string;
  /** The index, as MiniSearch writes it. */
  readonly index: string;
}

/** A word as the index knows it: folded as in the lists of the elements, and without the Arabic article and what is written together with it. */
export function termOf(word: string): string {
  const folded = fold(word);
  return folded.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u, '');
}

export const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}ـ]+/u).filter(Boolean);

/** The same where the index is made and where it is read. */
export const SEARCH_OPTIONS: Options<Found> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'text', 'path', 'lang'],
  tokenize: wordsIn,
  processTerm: (word) => termOf(word) || null,
  searchOptions: {
    boost: { title: 4, page: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    combineWith: 'AND',
  },
};
