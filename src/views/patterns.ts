import type { Digits } from '../locale/language.js';

/** How a page writes numbers into words that were made at publication: no formatter is needed for that. */

/** A whole number in some digits. */
export const wholeNumber = (value: number, digits: Digits): string =>
  digits === 'arab' ? String(value).replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x660)) : String(value);

/** Stands in a pattern for the value with this number. */
export const place = (number: number): string => `{${number}}`;

/** A pattern with its values. */
export const fill = (pattern: string, ...values: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, i: string) => values[Number(i)]!);
