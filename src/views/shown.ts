import type { Digits } from '../locale/language.js';

/**
 * What a page shows has its words as data has them, but for what only shows: where a line may not break, and the digits that a page asks for.
 * Tables, JSON-LD, calendars and search go without.
 */

/** Views are made for JSON, and JSON is one text. */
export function asShown<View>(view: View, digits?: Digits): View {
  if (!view) return view;
  const json = unbroken(JSON.stringify(view));
  return JSON.parse(digits === 'latn' ? inLatin(json) : json) as View;
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

/** The JSON of a view with the digits of the other system; addresses stay as they are. */
export const inLatin = (json: string): string =>
  json
    .replace(/"(?:href|url)":"[^"]*"|[٠-٩]/g, (found) => (found[1] ? found : String(found.charCodeAt(0) & 15)))
    .replaceAll('٫', '.')
    .replaceAll('"digits":"arab"', '"digits":"latn"');
