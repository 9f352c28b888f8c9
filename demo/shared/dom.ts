import { getLocale, type Locale } from '../../src/locale/locale.js';

/** An element that the markup of the page is known to have. */
export const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;

export const findAll = <T extends HTMLElement>(selector: string): readonly T[] => [...document.querySelectorAll<T>(selector)];

export const pageLocale = (): Locale => getLocale(document.documentElement.lang);

/** A live region is read out when it is written to: only where something is new. */
export function say(region: string | Element, text: string): void {
  const element = typeof region === 'string' ? find(region) : region;
  if (element.textContent !== text) element.textContent = text;
}
