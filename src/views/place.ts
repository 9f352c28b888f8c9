import type { Activity } from '../content/schema.js';
import { commaIn } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { textFor, type Text } from './text.js';

/** Venue, city and country, as one text where they are in one language. */
export function placeOf({ place = {} }: Activity, locale: Locale): Text[] {
  const parts = [place.venue, place.city, place.country].flatMap((part) => (part ? [textFor(part, locale)] : []));
  const [first] = parts;
  if (!first || parts.some(({ lang }) => lang !== first.lang)) return parts;
  return [{ ...first, text: parts.map(({ text }) => text).join(commaIn(first.dir)) }];
}
