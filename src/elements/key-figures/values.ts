import { datesOf } from '../../content/dates.js';
import type { FeedPart, KeyFigure } from '../../content/schema.js';
import { formatDates } from '../../locale/dates.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { asOfLine, sourceNames } from '../../views/record.js';
import { inline, textFor } from '../../views/text.js';

/** The numbers of a figure in words. */

type Value = KeyFigure['values'][number];

/** A number as one source gives it. */
export interface FigureValue {
  /** "94+", «٩٤ على الأقل» */
  readonly number: string;
  /** What is counted, where sources count differently. */
  readonly unit: string;
  /** The time counted. */
  readonly period: string;
  readonly asOf: string;
  /** The same in ISO 8601, without whether it is rough. */
  readonly date: string;
  readonly source: string;
}

function numberOf({ number, certainty }: Value, locale: Locale): string {
  const digits = locale.number(number);
  return certainty === 'at-least' ? locale.msg(str`${digits}+`, { id: 'figures.at-least' }) : digits;
}

/** Whether sources disagree; one source may give several numbers, for several periods. */
export function disagree({ values: [first, ...others] }: KeyFigure): boolean {
  const own = new Set(first!.sources);
  return others.some(({ number, sources }) => number !== first!.number && !sources.some((id) => own.has(id)));
}
/** Said where they do. */
export const differ = ({ msg }: Locale): string =>
  msg('Where numbers differ, so do the dates, or the ways of counting.', { id: 'figures.differ' });

/** In the order of the record. */
export const valuesOf = (record: KeyFigure, feed: FeedPart<'sources'>, locale: Locale): FigureValue[] =>
  record.values.map((value) => ({
    number: numberOf(value, locale),
    unit: value.unit ? inline(textFor(value.unit, locale), locale) : '',
    // Each span by itself: «و» between spans would stand between two dashes.
    period: locale.commas((value.period ?? []).map((span) => formatDates([span], locale))),
    asOf: asOfLine(value, locale),
    date: datesOf(value.asOf).at(-1)!,
    source: sourceNames(value.sources, feed, locale),
  }));

/** Whether numbers are parts of one: exact, of the same thing, in spans of time that follow one another. */
function addUp(values: readonly Value[]): boolean {
  const spans = values.flatMap(({ period = [] }) => period.map(datesOf)).sort(([a], [b]) => (a! < b! ? -1 : 1));
  return (
    values.every(
      ({ certainty, unit, period }) => certainty === 'exact' && period && JSON.stringify(unit) === JSON.stringify(values[0]!.unit),
    ) && spans.every(([start], i) => !i || spans[i - 1]!.at(-1)! < start!)
  );
}

/**
 * The cells of a row: the numbers that each source gives, "94+", "6 + 1"; empty where it gives none.
 *
 * @param columns the column of each value.
 * @param number of columns.
 */
export function cellsOf({ values }: KeyFigure, columns: readonly number[], number: number, locale: Locale): string[] {
  const cells = Array.from({ length: number }, (): Value[] => []);
  values.forEach((value, i) => cells[columns[i]!]!.push(value));
  return cells.map((cell) => cell.map((value) => numberOf(value, locale)).join(addUp(cell) ? '\u00a0+\u00a0' : '\u00a0/ '));
}
