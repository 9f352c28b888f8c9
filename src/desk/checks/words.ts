import type { StatementType } from '../../content/vocabulary.js';
import { LRI, PDI, RLI } from '../../locale/bidi.js';
import { formatDate } from '../../locale/dates.js';
import { directionOf } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { dateOf } from '../../content/dates.js';
import { STATEMENT_TYPES } from '../../content/vocabulary.js';
import { typeLabel } from '../../views/words.js';
import type { Finding } from './finding.js';
import { feed } from './words/feed.js';
import { harm } from './words/harm.js';
import { pair } from './words/pair.js';
import { weight } from './words/weight.js';
import { writing } from './words/writing.js';

/** Everything that the desk can find, with what it says of it. */
const TEXTS = { ...harm, ...pair, ...writing, ...weight, ...feed };

export type FindingCode = keyof typeof TEXTS;
export const FINDING_CODES = Object.keys(TEXTS) as readonly FindingCode[];

/** What an editor reads of a finding. */
export interface FindingWords {
  readonly title: string;
  /** What to do. */
  readonly remedy?: string;
}

const LANGUAGES = new Set(['language', 'other']);
const TYPES = new Set(['type', 'saidType']);

/** A value as it stands in a sentence: words of a text keep their own direction, whatever stands beside them. */
function shown(name: string, value: string, locale: Locale, language: string | undefined): string {
  if (LANGUAGES.has(name)) return locale.languageName(value);
  if (TYPES.has(name) && (STATEMENT_TYPES as readonly string[]).includes(value)) return typeLabel(value as StatementType, locale);
  if ((name === 'date' || name === 'updated') && dateOf(value)) return formatDate(value, locale);
  // A count of the facts, which stands in no text.
  if (language === undefined && /^\d$/.test(value)) return locale.number(Number(value));
  // The groups of a telephone number stand in one order in every text.
  const isOfText = language !== undefined && !/^[+0]\d/.test(value);
  const direction = isOfText ? directionOf(language) : /\p{sc=Arab}/u.test(value) ? 'rtl' : 'ltr';
  return direction === locale.direction ? value : (direction === 'rtl' ? RLI : LRI) + value + PDI;
}

/** A finding in words, for one reader. A code that this version does not know is shown as it is. */
export function findingWords({ code, values }: Finding, locale: Locale): FindingWords {
  const text = Object.hasOwn(TEXTS, code) ? TEXTS[code as FindingCode](locale) : undefined;
  if (!text) return { title: code };
  const languageOf = (name: string) =>
    name === 'otherFound' ? values['other'] : name === 'found' || name === 'said' ? values['language'] : undefined;
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (slot, name: string) =>
      Object.hasOwn(values, name) ? shown(name, values[name]!, locale, languageOf(name)) : slot,
    );
  const remedy = fill(text.remedy);
  // What would be put there is not known for this one: a quotation mark without its other half.
  return { title: fill(text.title), ...(!/\{\w+\}/.test(remedy) && { remedy }) };
}
