import { westernDigits } from '../../../locale/western-digits.js';
import type { Range } from '../range.js';
import type { SaidMonth } from './months.js';
import type { SaidNumber } from './numbers.js';

/** A date as a text says it: days of one month, a month of a year, a month. */
export interface SaidDate extends Range {
  /** Each day, also those within a span. */
  readonly days: readonly number[];
  /** 1 to 12 */
  readonly month: number;
  readonly year?: number;
}

const TO = /^[\s\u00a0]*(?:[-‑–—]|to|through|until|au|à|إلى|الى|حتى)[\s\u00a0]*$/i;
const AND = /^[\s\u00a0]*(?:,|،|\/|&|and|et|و|,\s*and|،\s*و)[\s\u00a0]*$/i;
const BEFORE_MONTH = /^[\s\u00a0]*(?:of[\s\u00a0]+|de[\s\u00a0]+|من[\s\u00a0]+)?(?:شهر[\s\u00a0]+)?$/i;
const BEFORE_YEAR = /^[\s\u00a0]*,?[\s\u00a0]*(?:of[\s\u00a0]+|من[\s\u00a0]+)?(?:(?:ال)?عام[\s\u00a0]+|سنة[\s\u00a0]+|لعام[\s\u00a0]+)?$/i;

const isDay = ({ value }: SaidNumber) => Number.isInteger(value) && value >= 1 && value <= 31;
const isYear = ({ value, inDigits }: SaidNumber) => inDigits && value >= 1900 && value <= 2100;

/** Days that stand together, in their order: "6, 7 and 9", "6 to 9". */
function daysOf(numbers: readonly SaidNumber[], text: string): number[] {
  const days = new Set<number>();
  numbers.forEach((number, i) => {
    const before = numbers[i - 1];
    if (before && TO.test(text.slice(before.to, number.from)) && before.value < number.value)
      for (let day = before.value; day < number.value; day++) days.add(day);
    days.add(number.value);
  });
  return [...days].sort((a, b) => a - b);
}

const isTogether = (one: SaidNumber, other: SaidNumber, text: string) => {
  const gap = text.slice(one.to, other.from);
  return TO.test(gap) || AND.test(gap);
};

/** The numbers before a place that are days of the month that follows. */
function daysBefore(numbers: readonly SaidNumber[], from: number, text: string): SaidNumber[] {
  const found: SaidNumber[] = [];
  let at = from;
  for (let i = numbers.filter(({ to }) => to <= from).length - 1; i >= 0; i--) {
    const number = numbers[i]!;
    const fits = found.length ? isTogether(number, found[0]!, text) : BEFORE_MONTH.test(text.slice(number.to, at));
    if (!fits || !isDay(number)) break;
    found.unshift(number);
    at = number.from;
  }
  return found;
}

/** The numbers after a month that are its days: "November 6 and 7". */
function daysAfter(numbers: readonly SaidNumber[], to: number, text: string): SaidNumber[] {
  const found: SaidNumber[] = [];
  for (const number of numbers) {
    if (number.from < to) continue;
    const last = found.at(-1);
    const fits = last ? isTogether(last, number, text) : /^[\s\u00a0]+$/.test(text.slice(to, number.from));
    if (!fits || !isDay(number) || !number.inDigits) break;
    found.push(number);
  }
  return found;
}

const NUMERIC =
  /(?<![\p{Nd}\p{L}/.-])(?:(\p{Nd}{1,2})[/.](\p{Nd}{1,2})[/.](\p{Nd}{4})|(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2}))(?![\p{Nd}\p{L}/-])/gu;

/** 06/11/2022 and 2022-11-06. */
const numericDates = (text: string): SaidDate[] =>
  Array.from(text.matchAll(NUMERIC), (match) => {
    const [all, d, m, y, isoYear, isoMonth, isoDay] = match;
    const [day, month, year] = [d ?? isoDay, m ?? isoMonth, y ?? isoYear].map((part) => Number(westernDigits(part!))) as [
      number,
      number,
      number,
    ];
    return { from: match.index, to: match.index + all.length, days: [day], month, year };
  }).filter(({ month, days }) => month >= 1 && month <= 12 && days[0]! <= 31);

/** The dates of a text, in all the ways they are written, with what numbers and months were read in it. */
export function datesIn(text: string, months: readonly SaidMonth[], numbers: readonly SaidNumber[]): readonly SaidDate[] {
  const found = months.flatMap((said): SaidDate[] => {
    const before = daysBefore(numbers, said.from, text);
    const after = before.length || !/\p{sc=Latn}/u.test(text.slice(said.from, said.to)) ? [] : daysAfter(numbers, said.to, text);
    const days = before.length ? before : after;
    const end = after.at(-1)?.to ?? said.to;
    const following = numbers.find(({ from }) => from >= end);
    const year = following && isYear(following) && BEFORE_YEAR.test(text.slice(end, following.from)) ? following : undefined;
    if (said.isDoubtful && !days.length && !year) return [];
    const from = before[0]?.from ?? said.from;
    const to = year?.to ?? end;
    return said.months.slice(0, 1).map((month) => ({ from, to, days: daysOf(days, text), month, ...(year && { year: year.value }) }));
  });
  // "28 February – 3 March 2022": the year is said once.
  for (let i = found.length - 2; i >= 0; i--) {
    const [date, after] = [found[i]!, found[i + 1]!];
    const gap = text.slice(date.to, after.from);
    if (!date.year && after.year && (TO.test(gap) || AND.test(gap))) found[i] = { ...date, year: after.year };
  }
  return [...found, ...numericDates(text)].sort((a, b) => a.from - b.from);
}
