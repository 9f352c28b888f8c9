import { isolate, LRI, PDI } from '../../src/locale/bidi.js';
import type { InterfaceLanguage } from '../../src/locale/language.js';

/** The words of a page, each in both languages side by side. `{0}`, `{1}` are filled in by {@link fill}. */
export type Table = Readonly<Record<string, readonly [en: string, ar: string]>>;
export type WordsOf<T extends Table> = Readonly<Record<keyof T, string>>;

/** What must stay as it is among Arabic words: a colour, a command, a file name. */
export const ltr = (text: string): string => LRI + text + PDI;

/** The words of one language; Latin names among Arabic words are isolated, where the table has not done so itself. */
export function wordsIn<T extends Table>(table: T, language: InterfaceLanguage): WordsOf<T> {
  return Object.fromEntries(
    Object.entries(table).map(([key, [en, ar]]) => [key, language === 'en' ? en : ar.includes(LRI) ? ar : isolate(ar, 'rtl')]),
  ) as WordsOf<T>;
}

export const fill = (sentence: string, ...values: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (slot, index: string) => values[Number(index)] ?? slot);

/** A number that was written already, in the digits of the language: "4.51", «٤٫٥١». */
export const inDigits = (text: string, language: InterfaceLanguage): string =>
  language === 'ar' ? text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!).replace('.', '٫') : text;
