import { isolate, LRI, PDI } from '../../locale/bidi.js';
import type { Locale } from '../../locale/locale.js';
import type { Found, ReadError } from './document.js';
import { beside } from './words/beside.js';
import { changes } from './words/changes.js';
import { form } from './words/form.js';
import type { FoundWords } from './words/found-words.js';
import { refusals } from './words/refusals.js';

const FOUND_WORDS: FoundWords = { ...changes, ...beside, ...form };

/** A sentence that tells what was found in a file, and what was done with it. */
export const foundWords = ({ what, number }: Found, locale: Locale): string =>
  isolate(locale.plural(number, FOUND_WORDS[what](locale.number(number), locale)), locale.direction);

/** Why a file cannot be read, and what to do. */
export function refusalWords({ reason, values }: ReadError, locale: Locale): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    /^\d+(\.\d+)?$/.test(value) ? locale.number(Number(value)) : value.replaceAll('`', '’'),
  ]);
  const parts = refusals[reason](Object.fromEntries(written) as Record<string, string>, locale).split('`');
  // Endings of files and commands stand in backticks; the dot of «.docx» belongs to it.
  return parts
    .map((part, i) => (i % 2 && locale.direction === 'rtl' ? LRI + part + PDI : i % 2 ? part : isolate(part, locale.direction)))
    .join('');
}
