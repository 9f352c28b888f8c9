import type { Locale, PluralForms } from '../../../locale/locale.js';
import type { Found } from '../document.js';

/** The sentences of what can be found in a file, in each plural form. @param n the number, as the reader writes it. */
export type FoundWords = Readonly<Record<Found['what'], (n: string, locale: Locale) => PluralForms>>;
