import type { Locale } from './locale.js';

// The Arabic article does not count in alphabetical order. It is looked for before hamzas are set aside («إلغاء»); what only looks like it
// is part of the word («التزام»).
const ARTICLE = /^ال(?!ت(?:زام|ماس|قاء|حاق|فاف|باس|هاب|ئام|قاط|واء|فات|حام))(?=\p{L}{2})/u;

/** Compares texts as a list in the language of a reader has them: by the alphabet, numbers by their value. */
export function alphabetical({ data }: Pick<Locale, 'data'>): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(data.intl, { numeric: true });
  return (a, b) => compare(a.replace(ARTICLE, ''), b.replace(ARTICLE, ''));
}
