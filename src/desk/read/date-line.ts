import { fold } from '../../locale/fold.js';
import { LANGUAGES } from '../../locale/languages.js';

/** The names of months in every language of the interface, folded, longest first. */
const MONTHS: readonly string[] = Object.values(LANGUAGES)
  .flatMap(({ months }) => months.map((tag) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })))
  .flatMap((names) => Array.from({ length: 12 }, (_, month) => fold(names.format(Date.UTC(2000, month, 15)))))
  .sort((a, b) => b.length - a.length);

/** Other words that stand in a date. */
const LETTERS_BESIDE = 16;

/** Whether a line is a date and little else: `6–7 November 2022`, «٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢», `07/02/2023`. */
export function isDateLine(line: string): boolean {
  if (line.length > 80) return false;
  const text = fold(line);
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$|^\d{4}-\d\d(-\d\d)?(\/\d{4}-\d\d(-\d\d)?)?$/.test(text.trim())) return true;
  if (!/(?<!\d)(19|20)\d\d(?!\d)/.test(text)) return false;
  const without = MONTHS.reduce((rest, month) => rest.replaceAll(month, ''), text);
  return without !== text && (without.match(/\p{L}/gu)?.length ?? 0) <= LETTERS_BESIDE;
}
