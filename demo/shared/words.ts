import { isolate, LRI, PDI } from '../../src/locale/bidi.js';
import type { Locale } from '../../src/locale/locale.js';

/** The words of a page, as messages of the catalogues. `{0}`, `{1}` are filled in by {@link fill}. */
export type Table<T extends Readonly<Record<string, string>>> = (locale: Locale) => T;
export type WordsOf<T extends Table<Readonly<Record<string, string>>>> = ReturnType<T>;

/** What must stay as it is among Arabic words: a colour, a command, a file name. */
export const ltr = (text: string): string => LRI + text + PDI;

/** A name or a colour in words of a language: isolated where they run the other way. */
export const literal = (text: string, { direction }: Locale): string => (direction === 'rtl' ? ltr(text) : text);

/** The words of one language; Latin names among Arabic words are isolated, where the catalogue has not done so itself. */
export function wordsIn<T extends Readonly<Record<string, string>>>(table: Table<T>, locale: Locale): T {
  const words = table(locale);
  if (locale.direction === 'ltr') return words;
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.includes(LRI) ? text : isolate(text, 'rtl')])) as T;
}

export const fill = (sentence: string, ...values: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (slot, index: string) => values[Number(index)] ?? slot);

/** Counts with their thousands set apart, as the language does it. */
export const counter = ({ data, digits }: Locale): Intl.NumberFormat => new Intl.NumberFormat(`${data.intl}-u-nu-${digits}`);

/** A number that was written already, in the digits of the language: "4.51", «٤٫٥١». */
export function inDigits(text: string, { data, digits }: Locale): string {
  const places = text.split('.')[1]?.length ?? 0;
  const as = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false };
  return new Intl.NumberFormat(`${data.intl}-u-nu-${digits}`, as).format(Number(text));
}
