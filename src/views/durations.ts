import type { Locale, PluralForms } from '../locale/locale.js';
import { str } from '../locale/msg.js';

/** Lengths of time with their nouns. All six plural forms are written out, as in `counts.ts`. */

const UNITS = ['weeks', 'days', 'hours', 'minutes'] as const;
type TimeUnit = (typeof UNITS)[number];

function forms(unit: TimeUnit, n: string, { msg }: Locale): PluralForms {
  switch (unit) {
    case 'weeks':
      return {
        zero: msg(str`${n} weeks`, { id: 'weeks.zero' }),
        one: msg('1 week', { id: 'weeks.one' }),
        two: msg('2 weeks', { id: 'weeks.two' }),
        few: msg(str`${n} weeks`, { id: 'weeks.few' }),
        many: msg(str`${n} weeks`, { id: 'weeks.many' }),
        other: msg(str`${n} weeks`, { id: 'weeks.other' }),
      };
    case 'days':
      return {
        zero: msg(str`${n} days`, { id: 'days.zero' }),
        one: msg('1 day', { id: 'days.one' }),
        two: msg('2 days', { id: 'days.two' }),
        few: msg(str`${n} days`, { id: 'days.few' }),
        many: msg(str`${n} days`, { id: 'days.many' }),
        other: msg(str`${n} days`, { id: 'days.other' }),
      };
    case 'hours':
      return {
        zero: msg(str`${n} hours`, { id: 'hours.zero' }),
        one: msg('1 hour', { id: 'hours.one' }),
        two: msg('2 hours', { id: 'hours.two' }),
        few: msg(str`${n} hours`, { id: 'hours.few' }),
        many: msg(str`${n} hours`, { id: 'hours.many' }),
        other: msg(str`${n} hours`, { id: 'hours.other' }),
      };
    case 'minutes':
      return {
        zero: msg(str`${n} minutes`, { id: 'minutes.zero' }),
        one: msg('1 minute', { id: 'minutes.one' }),
        two: msg('2 minutes', { id: 'minutes.two' }),
        few: msg(str`${n} minutes`, { id: 'minutes.few' }),
        many: msg(str`${n} minutes`, { id: 'minutes.many' }),
        other: msg(str`${n} minutes`, { id: 'minutes.other' }),
      };
  }
}

/** "4 days", "1 hour and 30 minutes". @param duration ISO 8601: `P4D`, `PT1H30M`. */
export function durationWords(duration: string, locale: Locale): string {
  const [, weeks, days, hours, minutes] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const told = [weeks, days, hours, minutes].flatMap((digits, i) => {
    if (digits === undefined) return [];
    const number = Number(digits);
    return [locale.plural(number, forms(UNITS[i]!, locale.number(number), locale))];
  });
  return locale.list(told);
}
