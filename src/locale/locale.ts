import { commaIn, type Digits } from './language.js';
import { LANGUAGES, type Language } from './languages.js';
import { languageName } from './native-name.js';
import { pageLocale, type PageLocale } from './page-locale.js';
import { category } from './rules.js';

export { nativeName } from './native-name.js';

/** A noun with its number, in each of the six plural categories of CLDR: Arabic uses all, English `one` and `other`. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/**
 * How words, numbers and lists are written for one reader. Many can stand on one page, which the runtime mode of `@lit/localize` does not
 * allow (one locale a page, loaded late); so its messages are compiled in and looked up here.
 */
export interface Locale extends PageLocale {
  /** What else is known of the language of the interface. */
  readonly data: Language;
  readonly digits: Digits;
  readonly number: (value: number) => string;
  /** A month by all the names that the language sets side by side: «تشرين الثاني/نوفمبر». @param month `01` to `12`. */
  readonly month: (month: string) => string;
  /** The form that goes with a number: «٦ مشاركين» but «١٢ مشاركًا». */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** "a, b and c", «أ وب وج». */
  readonly list: (items: readonly string[]) => string;
  /** "a, b", «أ، ب». */
  readonly commas: (items: readonly string[]) => string;
  /** The name of a language in the interface language; the tag itself where it has none. */
  readonly languageName: (tag: string) => string;
}

function makeLocale(wanted: string, digitsWanted: Digits | undefined): Locale {
  const page = pageLocale(wanted);
  const { language, direction } = page;
  const data: Language = LANGUAGES[language];
  const { names } = data;
  // Other languages have one way only to write numbers.
  const digits = data.digits === 'arab' && digitsWanted === 'latn' ? 'latn' : data.digits;
  const plurals = new Intl.PluralRules(data.intl);
  const months = data.months.map((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
  const lists = new Intl.ListFormat(data.intl);
  return {
    ...page,
    data,
    digits,
    number: new Intl.NumberFormat(`${data.intl}-u-nu-${digits}`, { useGrouping: false }).format,
    month: (month) => months.map((names) => names.format(Date.UTC(2000, Number(month) - 1, 15))).join('/'),
    plural: (value, forms) => forms[category(value, plurals, data)],
    list: (items) => lists.format(items),
    commas: (items) => items.join(commaIn(direction)),
    languageName: (tag) => (names && Object.hasOwn(names, tag) ? names[tag]! : languageName(tag, language)),
  };
}

const locales = new Map<string, Locale>();

/**
 * The locale for a language and digits; one object each, so that it can be compared.
 *
 * @param wanted BCP 47 tags, space-separated: the language the page asks for, and those to fall back to, such as `ku ar`.
 * @param digits in Arabic: ٠١٢ (`arab`, where absent) or 012 (`latn`).
 */
export function getLocale(wanted: string, digits?: Digits): Locale {
  const key = `${wanted}/${digits}`;
  let locale = locales.get(key);
  if (!locale) locales.set(key, (locale = makeLocale(wanted, digits)));
  return locale;
}
