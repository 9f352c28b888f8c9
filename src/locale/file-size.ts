import type { Locale } from './locale.js';

/** The size of a file in words: "240 kB", «٢٤٠ كيلوبايت». @param bytes size in bytes; shown in units of 1000. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const mega = bytes >= 999_500;
  return mega ? locale.unit(bytes / 1e6, 'megabyte', 1) : locale.unit(Math.max(bytes, 1000) / 1e3, 'kilobyte');
}
