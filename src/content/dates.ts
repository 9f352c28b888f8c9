/** Dates of ISO 8601, as a feed has them. */

/** A day, a month or a year. */
export const ISO_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The same, or about then (`2022-11~`), or no later than then (`../2022-11`): ISO 8601-2. */
export const ROUGH_DATE = /^(\.\.\/)?\d{4}(-\d\d(-\d\d)?)?~?$/;
/** The same, or a span from one date to another. */
export const ROUGH_DATES = /^(\.\.\/)?\d{4}(-\d\d(-\d\d)?)?~?$|^\d{4}(-\d\d(-\d\d)?)?\/\d{4}(-\d\d(-\d\d)?)?$/;

/** The dates that an entry names, the first of a span first: without what says how sure they are. */
export const datesOf = (entry: string): readonly string[] => entry.replace(/^\.\.\/|~$/g, '').split('/');

const exists = (date: string): boolean => JSON.stringify(new Date(date)).startsWith(date, 1);

/** Whether the dates exist in the calendar, and a range ends after its start. */
export function isInCalendar(value: string): boolean {
  const dates = datesOf(value);
  const [start, end] = dates;
  return (!end || start! < end) && dates.every(exists);
}

/** A value if it is a date; for what is read outside of records. */
export const dateOf = (value: unknown): string | undefined =>
  typeof value === 'string' && ISO_DATE.test(value) && exists(value) ? value : undefined;
/** Whether a date is before another, as far as both are told: 2016 and 2016-05 are not apart. */
export const isBefore = (date: string, other: string): boolean => date.slice(0, other.length) < other.slice(0, date.length);
