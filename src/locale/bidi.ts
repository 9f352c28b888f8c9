import type { Direction } from './language.js';

/** Unicode isolates: what `<bdi dir>` is in HTML, usable also in attributes, plain text and text properties. */
export const LRI = '\u2066';
export const RLI = '\u2067';
export const PDI = '\u2069';

// A run begins with a letter of the other script and ends with a letter or digit, so that punctuation stays with the sentence. "3RP" begins
// with a digit; a whole address and a telephone number ("+41 22 …") are runs too.
const LATIN_RUN =
  /\w+:\/\/\S*[\p{L}\d/]|#?(?:\d[\d.,:/-]*)?\p{sc=Latn}(?:[\p{sc=Latn}\p{M}\d&@/_.,:+'’ –?=#%~-]*[\p{sc=Latn}\d])?[%+#]*|\+\d[\d ().-]*\d/gu;
const ARABIC_RUN = /\p{sc=Arab}(?:[\p{sc=Arab}\p{M}\p{Nd}،؛ –-]*[\p{sc=Arab}\p{M}\p{Nd}])?/gu;

/**
 * Isolates the words of the other script, so that they cannot re-order what stands beside them (UAX #9): the acronym in «بعثة CSSR 2022»,
 * an Arabic title in an English line.
 */
export function isolate(text: string, direction: Direction): string {
  return direction === 'rtl' ? text.replace(LATIN_RUN, (run) => LRI + run + PDI) : text.replace(ARABIC_RUN, (run) => RLI + run + PDI);
}
