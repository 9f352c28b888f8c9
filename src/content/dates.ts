/** Dates of ISO 8601, as a feed has them. */

/** A day, a month or a year. */
export const ISO_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Whether the dates exist in the calendar, and a range ends after its start. */
export function isInCalendar(value: string): boolean {
  const [start, end] = value.split('/');
  return (!end || start! < end) && value.split('/').every((date) => JSON.stringify(new Date(date)).startsWith(date, 1));
}

/** A value if it is a date; for what is read outside of records. */
export const dateOf = (value: unknown): string | undefined =>
  typeof value === 'string' && ISO_DATE.test(value) && isInCalendar(value) ? value : undefined;
/** Whether a date is before another, as far as both are told: 2016 and 2016-05 are not apart. */
export const isBefore = (date: string, other: string): boolean => date.slice(0, other.length) < other.slice(0, date.length);
