import { shapesAt } from '../content/allowed-words.js';
import type { Issue } from '../content/issue.js';
import { REFERENCES } from '../content/references.js';
import type { Reason } from '../content/reasons.js';
import { didYouMean } from '../content/similar.js';
import type { Shape, StringShape } from '../content/shape.js';

/** Faults whose sentence does not show already what would be right. */
const WANTING: readonly Reason[] = ['missing', 'id', 'link', 'integer', 'list', 'too-few', 'object', 'map'];
const LONGEST = 160;

const STRINGS: Partial<Record<Reason, string>> = {
  text: '…',
  id: 'amman-2022-11',
  language: 'ar',
  link: 'https://example.org/',
  date: '2022-11-06',
  'rough-date': '2022-11-06',
  dates: '2022-11-06',
  duration: 'P4D',
  version: '1.1',
};

/** What to write in place of a fault: `; for example: "url": "https://example.org/"`, made of what stands there where that tells. */
export function exampleFor(issue: Issue, feed: object): string {
  const [shape] = shapesAt(issue.collection, issue.field);
  const given = givenAt(issue, feed);
  const bare = shape && unwrapped(shape);
  if (issue.reason === 'one-of') return bare?.is === 'string' && typeof given === 'string' ? didYouMean(given, bare.values ?? []) : '';
  if (!bare || !WANTING.includes(issue.reason)) return '';
  const name = /[^.[\]]+(?=\]?$)/.exec(issue.field)?.[0] ?? '';
  const value = JSON.stringify(exampleOf(bare, given, fieldIn(issue.field), feed), null, 1).replace(/\n\s*/g, ' ');
  if (value.length > LONGEST) return '';
  return `; for example: ${/\]$/.test(issue.field) || !name ? '' : `"${name}": `}${value}`;
}

const unwrapped = (shape: Shape): Shape => (shape.is === 'optional' ? unwrapped(shape.of) : shape);

/** The last name in a path: `sources` of `conflicts[0].sources[1]`. */
const fieldIn = (path: string): string =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1)!;

function exampleOf(shape: Shape, given: unknown, field: string, feed: object): unknown {
  switch (shape.is) {
    case 'optional':
      return exampleOf(shape.of, given, field, feed);
    case 'string':
      return stringFor(shape, given, field, feed);
    case 'integer':
      return Number.isSafeInteger(Math.round(Math.abs(Number(given)))) && given !== null ? Math.round(Math.abs(Number(given))) : 14;
    case 'list':
      return [exampleOf(shape.of, Array.isArray(given) ? given[0] : given, field, feed)];
    case 'map':
      // A text without its language.
      return { [typeof given === 'string' && /[\u0600-\u06ff]/.test(given) ? 'ar' : 'en']: exampleOf(shape.of, given, field, feed) };
    case 'object':
      return ofFields(shape.fields, given, feed);
    case 'union': {
      const [tag, fields] = Object.entries(shape.variants)[0]!;
      return { [shape.tag]: tag, ...ofFields(fields, given, feed) };
    }
  }
}

const ofFields = (fields: Readonly<Record<string, Shape>>, given: unknown, feed: object): object =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, shape]) => shape.is !== 'optional')
      .map(([name, shape]) => [name, exampleOf(shape, given, name, feed)]),
  );

function stringFor({ values, expected }: StringShape, given: unknown, field: string, feed: object): string {
  if (values) return values[0]!;
  const text = typeof given === 'string' ? given.trim() : '';
  if (expected === 'text' && text && text.length < 60) return text;
  if (expected === 'link' && /^http:\/\/\S+$/.test(text)) return text.replace('http:', 'https:');
  if (expected === 'link' && /^www\.\S+$/.test(text)) return `https://${text}`;
  const collection = expected === 'id' && Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
  return (collection && firstId(feed, collection)) ?? STRINGS[expected] ?? '…';
}

function firstId(feed: object, collection: string): string | undefined {
  const records = (feed as Record<string, unknown>)[collection];
  const id: unknown = Array.isArray(records) ? (records[0] as { id?: unknown } | undefined)?.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** What stands where the fault is. */
function givenAt({ collection, record, field }: Issue, feed: object): unknown {
  const records = collection === 'feed' ? [feed] : (feed as Record<string, unknown>)[collection];
  if (!Array.isArray(records)) return undefined;
  const isIt = (each: unknown, i: number) =>
    collection === 'feed' || record === `#${i + 1}` || String((each as { id?: unknown } | null)?.id).slice(0, 80) === record;
  const steps = field.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((at, step) => (Object(at) as Record<string, unknown>)[step], records.find(isIt));
}
