import type { Activity, Feed } from '../../content/schema.js';
import { fold } from '../../locale/fold.js';
import * as arabic from '../checks/lexicon/places-ar.js';
import * as english from '../checks/lexicon/places-en.js';

/** A place that some lines name: one that the feed knows, the city with its country; else the only city that they name. */
export function placeIn(lines: readonly string[], feed: Feed): Activity['place'] {
  const words = lines.map(fold);
  const isNamed = (name: string) => words.some((line) => new RegExp(`(?<!\\p{L})[وبفل]?${escaped(fold(name))}(?!\\p{L})`, 'u').test(line));
  for (const { place } of feed.activities)
    if (place && Object.values(place.city ?? {}).some(isNamed))
      return { ...(place.city && { city: place.city }), ...(place.country && { country: place.country }) };
  const [named, ...others] = Object.entries(english.PLACES).flatMap(([id, names]) => {
    const [en, ar] = [names, arabic.PLACES[id] ?? ''].map((all) => all.split('|')) as [string[], string[]];
    return ar[0] && [...en, ...ar].some(isNamed) ? { ar: ar[0], en: en[0]! } : [];
  });
  return named && !others.length ? { city: named } : undefined;
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
    ? name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
    : '';
