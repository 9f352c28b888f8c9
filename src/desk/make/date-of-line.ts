import { fold } from '../../locale/fold.js';
import { LANGUAGES } from '../../locale/languages.js';

/** The names of months in every language of the interface, folded, the longest first, with their numbers. */
const MONTHS: readonly (readonly [string, number])[] = Object.values(LANGUAGES)
  .flatMap(({ months }) => months.map((tag) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })))
  .flatMap((names) => Array.from({ length: 12 }, (_, i) => [fold(names.format(Date.UTC(2000, i, 15))), i + 1] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Two names of a month that stand for one: «تشرين الثاني/نوفمبر», «نوفمبر (تشرين الثاني)». */
const TWICE = /#(\d+)#[\s/()-]*(?=#\1#)/g;
const JOINS_DAYS = /^\s*(?:,|،|and|et|&|و|,\s*and|،\s*و)\s*$/;

const iso = (year: string, month: number | string, day?: number | string): string =>
  [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('-');

/**
 * The dates that a line of a report says, of ISO 8601 as an activity has them: `2022-11-06/2022-11-07` of «٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢».
 * Days that follow one another are a span. None where it is not plain.
 */
export function datesOfLine(line: string): readonly string[] {
  const text = fold(line).replace(/\s+/g, ' ').trim();
  const numeric = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (numeric) return [iso(numeric[3]!, numeric[2]!, numeric[1])];
  if (/^\d{4}-\d\d(-\d\d)?(\/\d{4}-\d\d(-\d\d)?)?$/.test(text)) return [text];
  const marked = MONTHS.reduce((rest, [name, number]) => rest.replaceAll(name, ` #${number}# `), text).replace(TWICE, '');
  const years = [...marked.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  const months = [...marked.matchAll(/#(\d+)#/g)];
  const year = years.at(-1)?.[0];
  if (!year || years.length > 1 || !months.length || months.length > 2) return [];
  const days = [...marked.matchAll(/(?<![\d#])\d{1,2}(?![\d#])/g)].filter(([day]) => Number(day) >= 1 && Number(day) <= 31);
  const [month, last] = months.map(([, number]) => Number(number));
  if (last === undefined)
    return daysOf(
      year,
      month!,
      days.map(([day]) => Number(day)),
      days.map((found, i) => gapAfter(marked, found, days[i + 1])),
    );
  return days.length === 2
    ? [`${iso(year, month!, days[0]![0])}/${iso(year, last, days[1]![0])}`]
    : days.length
      ? []
      : [`${iso(year, month!)}/${iso(year, last)}`];
}

const gapAfter = (text: string, found: RegExpExecArray, next?: RegExpExecArray): string =>
  next ? text.slice(found.index + found[0].length, next.index) : '';

function daysOf(year: string, month: number, days: readonly number[], gaps: readonly string[]): readonly string[] {
  if (!days.length) return [iso(year, month)];
  const runs: [number, number][] = [];
  days.forEach((day, i) => {
    const run = runs.at(-1);
    const isSpan = i > 0 && !JOINS_DAYS.test(gaps[i - 1]!);
    if (run && (isSpan || day === run[1] + 1)) run[1] = day;
    else runs.push([day, day]);
  });
  return runs.map(([from, to]) => (from === to ? iso(year, month, from) : `${iso(year, month, from)}/${iso(year, month, to)}`));
}
