/** Direction of a text, as in the `dir` attribute. */
export type Direction = 'ltr' | 'rtl';

/** Digits a number is written with: `arab` ٠١٢٣, `latn` 0123 (the names of CLDR numbering systems). */
export const DIGITS = ['arab', 'latn'] as const;
export type Digits = (typeof DIGITS)[number];

/** The language without script, region or variant: `ar` of `ar-SY`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

// Intl.Locale.getTextInfo() would know, but Firefox does not have it.
const RTL = /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b|-arab\b/i;

// Kurdish and Syriac, as spoken in Syria and by those who left it.
const READS_ARABIC = /^(ku|kmr|ckb|syr|arc)\b/i;

/** Languages, and after them that which most readers of the first know too, where that is not English. @param tags space-separated. */
export const withNext = (tags: string): string => (READS_ARABIC.test(tags) ? `${tags} ar` : tags);

/** Between the parts of an enumeration: Arabic script has a comma of its own. */
export const commaIn = (direction: Direction): string => (direction === 'rtl' ? '، ' : ', ');

/** The direction in which a language is written. Never guessed from the text: `dir="auto"` takes «CSSR بعثة» for left-to-right. */
export const directionOf = (tag: string): Direction => (RTL.test(tag) ? 'rtl' : 'ltr');
