import type { Locale } from '../locale/locale.js';

const UNITS = ['week', 'day', 'hour', 'minute'] as const;

/** "4 days", "1 hour and 30 minutes". @param duration ISO 8601: `P4D`, `PT1H30M`. */
export function durationWords(duration: string, locale: Locale): string {
  const [, ...numbers] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const told = numbers.flatMap((digits: string | undefined, i) => {
    const unit = new Intl.NumberFormat(`${locale.data.intl}-u-nu-${locale.digits}`, {
      style: 'unit',
      unit: UNITS[i]!,
      unitDisplay: 'long',
    });
    return digits === undefined ? [] : [unit.format(Number(digits))];
  });
  return locale.list(told);
}
