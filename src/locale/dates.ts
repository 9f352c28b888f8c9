import { datesOf } from '../content/dates.js';
import type { Locale } from './locale.js';
import { str } from './msg.js';
import { finishDate } from './rules.js';

interface Day {
  readonly year: string;
  /** `01` to `12`; absent where only the year is known. */
  readonly month?: string;
  readonly day?: string;
}

const read = (date: string): Day => {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  return { year, ...(month && { month }), ...(day && { day }) };
};

const number = (digits: string | undefined, locale: Locale) => (digits ? locale.number(Number(digits)) : '');
const words = (...parts: string[]) => parts.filter(Boolean).join(' ');

function whole({ year, month, day }: Day, locale: Locale): string {
  return words(number(day, locale), month ? locale.month(month) : '', number(year, locale));
}

function range(start: Day, end: Day, locale: Locale): string {
  // The en dash keeps its place on both sides of an Arabic letter; a hyphen would turn «13-16» round.
  if (!start.month && !end.month) return `${number(start.year, locale)}–${number(end.year, locale)}`;
  // One end may be known to the day and the other to the month or the year only.
  const uneven = !start.month || !start.day !== !end.day;
  if (uneven || start.year !== end.year) return `${whole(start, locale)} – ${whole(end, locale)}`;
  if (start.month !== end.month) return `${words(number(start.day, locale), locale.month(start.month))} – ${whole(end, locale)}`;
  return words(daysOf(start, end, locale), locale.month(end.month), number(end.year, locale));
}

const daysOf = (start: Day, end: Day, locale: Locale) => `${number(start.day, locale)}–${number(end.day, locale)}`;

/** A date that says how sure it is: "about November 2022", "November 2022 at the latest". */
function rough(entry: string, date: string, locale: Locale): string {
  const { msg } = locale;
  const words = afterWord(datesOf(entry)[0]!, date, locale);
  const about = entry.endsWith('~') ? msg(str`about ${words}`, { id: 'date.about' }) : words;
  return entry.startsWith('..') ? msg(str`${about} at the latest`, { id: 'date.by' }) : about;
}
/** «عام ٢٠٢٢»: in Arabic a year that follows a word does not stand alone. */
const afterWord = (date: string, words: string, { msg }: Locale): string =>
  date.length > 4 ? words : msg(str`${words}`, { id: 'date.year' });
const isRough = (entry: string) => /^\.|~$/.test(entry);

/**
 * One date of ISO 8601 in day, month or year precision, in words: "6 November 2022", "November 2022", "2022", "about 2022", "2022 at the
 * latest".
 */
export const formatDate = (date: string, locale: Locale): string => formatDates([date], locale);

/** The same after a word such as "since": «منذ عام ٢٠١٦». */
export const formatDateAfter = (date: string, locale: Locale): string => afterWord(date, formatDate(date, locale), locale);

/**
 * Dates or periods in words: "6–7 November 2022", "6 and 11 May 2020", "June 2020", "2016–2020", «٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢».
 *
 * @param dates days, months or years of ISO 8601, spans of them (`2022-11-06/2022-11-07`) and rough dates (`2022-11~`, `../2022-11`), as in a
 *   feed.
 */
export function formatDates(dates: readonly string[], locale: Locale): string {
  const finish = (words: string) => finishDate(words, locale.data);
  if (!dates.some(isRough)) return finish(wordsOf(dates, locale));
  return locale.list(dates.map((entry) => rough(entry, finish(wordsOf([entry], locale)), locale)));
}

function wordsOf(dates: readonly string[], locale: Locale): string {
  const spans = dates.map((entry) => {
    const [start, end = start] = datesOf(entry) as [string, string?];
    return { start: read(start), end: read(end), single: start === end };
  });
  const { year, month } = spans[0]!.start;
  const oneMonth = spans.every(({ start, end }) => [start, end].every((d) => d.day && d.year === year && d.month === month));
  if (spans.length > 1 && oneMonth) {
    const days = spans.map(({ start, end, single }) => (single ? number(start.day, locale) : daysOf(start, end, locale)));
    return words(locale.list(days), locale.month(month!), number(year, locale));
  }
  return locale.list(spans.map(({ start, end, single }) => (single ? whole(start, locale) : range(start, end, locale))));
}
