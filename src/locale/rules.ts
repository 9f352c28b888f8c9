import { LANGUAGES, type InterfaceLanguage, type Language } from './languages.js';

/**
 * What some languages do that those of pages do not. Builds for pages have `rules.page.ts` in its place: not a byte for what nobody there
 * needs.
 */

/** All that serve a reader, best first. @param asked what was asked for, and the language of the interface. */
export const serving = (asked: readonly string[], language: InterfaceLanguage): readonly string[] => [
  ...asked,
  ...((LANGUAGES[language] as Language).next ?? []),
];

/** The category of CLDR that goes with a number, or a form that the language keeps for this number: "aucun participant". */
export const category = (value: number, rules: Intl.PluralRules, { zero }: Language): Intl.LDMLPluralRule =>
  zero && value === 0 ? 'zero' : rules.select(value);

/** A date as it is written: in French the first of a month is "1er". */
export const finishDate = (text: string, { firstDay }: Language): string =>
  firstDay === undefined ? text : text.replace(/(?<!\d)1(?!\d)/g, firstDay);
