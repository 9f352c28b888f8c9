import type { Digits } from '../locale/language.js';

/**
 * What a page shows has its words as data has them, but for what only shows: where a line may not break, and the digits that a page asks for.
 * Tables, JSON-LD, calendars and search go without.
 */

export function asShown<View>(view: View, digits?: Digits): View {
  const isLatin = digits === 'latn';
  return withTexts(view, (text) => (isLatin ? latinDigits(unbroken(text)) : unbroken(text)), isLatin) as View;
}

/** A view with its texts changed; addresses stay as they are. Not by way of JSON: old libraries on a page change what that does. */
function withTexts(value: unknown, change: (text: string) => string, isLatin: boolean): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, change, isLatin));
  if (typeof value !== 'object' || !value) return value;
  const changed = Object.entries(value).map(([name, entry]: [string, unknown]) => {
    if (name === 'href' || name === 'url') return [name, entry];
    return [name, isLatin && name === 'digits' ? 'latn' : withTexts(entry, change, isLatin)];
  });
  return Object.fromEntries(changed) as object;
}

/**
 * No line begins with the dot between two parts, or ends between a day and its month or within «تشرين الثاني/نوفمبر»: no-break spaces, and a
 * word joiner after the slash.
 */
const unbroken = (text: string): string =>
  text
    .replaceAll(' · ', '\u00a0· ')
    .replace(/(^|[^\d٠-٩])([\d٠-٩]{1,2}) (?=[ء-ي ]{3,14}\/)/g, '$1$2\u00a0')
    .replace(/\/(?=[ء-ي]{4,6} [–\d٠-٩])/g, '/\u2060');

/** The same as a text that is not laid out on a page. */
export const asText = (text: string): string => text.replace(/\u00a0(?=[·ء-ي])/g, ' ').replaceAll('\u2060', '');

const latinDigits = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)).replaceAll('٫', '.');

/** The JSON of a view with the digits of the other system; addresses stay as they are. */
export const inLatin = (json: string): string =>
  json
    .replace(/"(?:href|url)":"[^"]*"|[٠-٩]/g, (found) => (found[1] ? found : String(found.charCodeAt(0) & 15)))
    .replaceAll('٫', '.')
    .replaceAll('"digits":"arab"', '"digits":"latn"');
