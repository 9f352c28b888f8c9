import type { Locale } from './locale.js';

const measure = (value: number, { data, digits }: Locale, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(`${data.intl}-u-nu-${digits}`, { style: 'unit', maximumFractionDigits: 0, ...options }).format(value);

/** The size of a file in words: "240 kB", «٢٤٠ كيلوبايت». @param bytes size in bytes; shown in units of 1000. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const { unitDisplay } = locale.data;
  return bytes >= 999_500
    ? measure(bytes / 1e6, locale, { unit: 'megabyte', unitDisplay, maximumFractionDigits: 1 })
    : measure(Math.max(bytes, 1000) / 1e3, locale, { unit: 'kilobyte', unitDisplay });
}

/** "4 minutes", «٣ دقائق» */
export const formatMinutes = (minutes: number, locale: Locale): string => measure(minutes, locale, { unit: 'minute', unitDisplay: 'long' });
