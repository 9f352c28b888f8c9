import { isWithin } from '../range.js';
import { addressesIn, type Address } from './addresses.js';
import { datesIn, type SaidDate } from './dates.js';
import { monthsIn, type SaidMonth } from './months.js';
import { numbersIn, type SaidNumber } from './numbers.js';
import { tokensOf, type Token } from './tokens.js';

/** What a text says that can be compared with another language: read once for all checks. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly addresses: readonly Address[];
  readonly months: readonly SaidMonth[];
  readonly dates: readonly SaidDate[];
  /** Those that are in no date and no address. */
  readonly numbers: readonly SaidNumber[];
}

/** @param language BCP 47 tag. */
export function readingOf(text: string, language: string): Reading {
  const tokens = tokensOf(text);
  const addresses = addressesIn(text);
  const months = monthsIn(text, language);
  const all = numbersIn(text, language, tokens, addresses);
  // «تشرين الثاني» has a second in it.
  const numbers = months.length ? all.filter((number) => !isWithin(number, months)) : all;
  const dates = datesIn(text, months, numbers);
  return { tokens, addresses, months, dates, numbers: dates.length ? numbers.filter((number) => !isWithin(number, dates)) : numbers };
}
