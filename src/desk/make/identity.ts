import type { Activity, Feed } from '../../content/schema.js';
import { fold } from '../../locale/fold.js';

/** A place that the feed knows, which some lines name: the city with its country. */
export function placeIn(lines: readonly string[], feed: Feed): Activity['place'] {
  const words = lines.map(fold);
  for (const { place } of feed.activities) {
    const names = Object.values(place?.city ?? {}).map(fold);
    const isNamed = (name: string) => words.some((line) => new RegExp(`(?<!\\p{L})[وبفل]?${escaped(name)}(?!\\p{L})`, 'u').test(line));
    if (place && names.some(isNamed)) return { ...(place.city && { city: place.city }), ...(place.country && { country: place.country }) };
  }
  return undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An id from the place and the month: `amman-2022-11`; with a number where the feed has it already. */
export function idFor(place: Activity['place'], dates: readonly string[], feed: Feed): string {
  const name =
    Object.values(place?.city ?? {})
      .map(slug)
      .find(Boolean) ?? 'activity';
  const month = dates[0]?.slice(0, 7);
  const stem = [name, ...(month ? [month] : [])].join('-');
  const taken = new Set([...feed.activities, ...feed.reports].map(({ id }) => id));
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}

/** A name in Latin letters as an id; empty where it has others. */
const slug = (name: string): string =>
  /^[\p{sc=Latn}\p{N}\p{P}\p{Z}\p{M}]+$/u.test(name)
    ? fold(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
    : '';
