import { INTL_TAG, type Locale } from './locale.js';

/** The size of a file in words: "240 kB", «٢٤٠ كيلوبايت». @param bytes size in bytes; shown in units of 1000. */
export function formatFileSize(bytes: number, { language, digits }: Locale): string {
  const mega = bytes >= 999_500;
  return new Intl.NumberFormat(`${INTL_TAG[language]}-u-nu-${digits}`, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(Math.max(bytes, 1000) / (mega ? 1e6 : 1e3));
}
