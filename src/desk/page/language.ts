import { primary } from '../../locale/language.js';
import { PAGE_LANGUAGES } from '../../locale/languages.js';

/**
 * The language that a page is to speak: as its address says (`#lang=ar`, `?language=ar`), else as the browser does.
 *
 * @param address the whole address of the page.
 * @param preferred languages of the reader, BCP 47 tags, best first.
 */
export function languageWanted(address: string, preferred: readonly string[]): string {
  const { hash, searchParams } = new URL(address);
  const asked = [new URLSearchParams(hash.slice(1)).get('lang'), searchParams.get('language'), ...preferred];
  const spoken: readonly string[] = PAGE_LANGUAGES;
  return asked.map((tag) => primary(tag ?? '')).find((tag) => spoken.includes(tag)) ?? spoken[0]!;
}
