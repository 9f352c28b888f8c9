import type { MsgFn } from '@lit/localize';
import { DIGITS, directionOf, primary, type Digits, type Direction, type InterfaceLanguage } from './language.js';
import { translate } from './translate.js';

/** A noun with its number, in each of the six plural categories of CLDR: Arabic uses all, English `one` and `other`. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

// English without the serial comma, as the United Nations writes it.
export const INTL_TAG: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', ar: 'ar' };

/**
 * How words, numbers and lists are written for one reader. Many can stand on one page, which the runtime mode of `@lit/localize` does not
 * allow (one locale a page, loaded late); so its messages are compiled in and looked up here. `msg` has the type of the original, which
 * is what `lit-localize extract` looks for.
 */
export class Locale {
  /** The language of the interface messages. */
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  readonly digits: Digits;
  readonly #numbers: Intl.NumberFormat;
  readonly #plurals: Intl.PluralRules;
  readonly #lists: Intl.ListFormat;

  /**
   * @param requested the language the page asks for, a BCP 47 tag; content is looked for in it first.
   * @param digits ٠١٢ (`arab`) or 012 (`latn`); where absent, `arab` in Arabic.
   */
  constructor(
    readonly requested: string,
    digits?: Digits,
  ) {
    this.language = primary(requested) === 'ar' ? 'ar' : 'en';
    this.direction = directionOf(this.language);
    this.digits = digits && DIGITS.includes(digits) ? digits : this.language === 'ar' ? 'arab' : 'latn';
    const tag = INTL_TAG[this.language];
    this.#numbers = new Intl.NumberFormat(`${tag}-u-nu-${this.digits}`, { useGrouping: false });
    this.#plurals = new Intl.PluralRules(tag);
    this.#lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  }

  /** A message in the interface language. Every call has an `id`, so no hashes of texts are needed. */
  readonly msg = ((template: string, options: never) => translate(this.language, template, options)) as MsgFn;

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** The form that goes with a number: «٦ مشاركين» but «١٢ مشاركًا». */
  plural(value: number, forms: PluralForms): string {
    return forms[this.#plurals.select(value)];
  }

  /** "a, b and c", «أ وب وج». */
  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  /** "a, b", «أ، ب». */
  commas(items: readonly string[]): string {
    return items.join(this.language === 'ar' ? '، ' : ', ');
  }

  /** The name of a language in the interface language; the tag itself where it has none. */
  languageName(tag: string): string {
    return nameOf(tag, this.language);
  }
}

function nameOf(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in that language: "English", «العربية». */
export const nativeName = (tag: string): string => nameOf(tag, tag);

const locales = new Map<string, Locale>();

/** The locale for a language and digits; one object each, so that it can be compared. */
export function getLocale(requested: string, digits?: Digits): Locale {
  const key = `${requested}/${digits}`;
  let locale = locales.get(key);
  if (!locale) locales.set(key, (locale = new Locale(requested, digits)));
  return locale;
}
