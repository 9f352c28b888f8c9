import fc from 'fast-check';
import { COLLECTIONS, feedHead } from '../../src/content/schema.js';
import type { Fields, Shape, StringShape } from '../../src/content/shape.js';
import { UNFIT } from '../../src/content/well-formed.js';

type Json = fc.JsonValue;
type Arbitrary = fc.Arbitrary<Json>;

/** Texts that a format might take for something else. */
const TRAPS = [
  '2022-11-06',
  '2022',
  '1.0',
  'null',
  '~',
  'true',
  'no',
  '- a',
  '# a',
  '## a\nb',
  ' a ',
  'a\n\n\nb',
  'a\\\nb',
  '[a](b)',
  '[a]{#b}',
  'a {#b1}',
  '{.x}',
  '*a* _b_ **c**',
  '---',
  '---\na: b\n---\n',
  '1. a',
  'a: b',
  '"a"',
  "'a'",
  '%a @b `c` &d *e !f |g >h',
  '<b>',
  '\ta',
  'a\t',
  '\u00a0a\u2028b\ufeff',
  'السلام ١٢٣، «عليكم»',
  '\\',
  '=',
  '\u200f\u200e',
  '😀',
];
const cleaned = (found: string): string => found.replace(new RegExp(UNFIT.source, 'gu'), '').replace(/\r\n?/g, '\n');
const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...TRAPS),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...TRAPS, 'a', ' ', '\n'), { minLength: 1 }).map((all) => all.join('')),
  )
  .map(cleaned)
  .map((found) => (/\S/.test(found) ? found : `${found}a`));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);

const STRINGS: Partial<Record<StringShape['expected'], fc.Arbitrary<string>>> = {
  text,
  id: word,
  language: fc.constantFrom('ar', 'en', 'fr', 'zh-Hans'),
  link: fc.constantFrom('https://example.org/', 'https://example.org/a_b?c=[d]&e=(f)#g', 'mailto:a@example.org', 'tel:+963'),
  date: fc.constantFrom('2022', '2022-11', '2022-11-06'),
  'rough-date': fc.constantFrom('2022-11~', '../2022', '2022-11-06'),
  dates: fc.constantFrom('2022-11-06/2022-11-07', '2022'),
  duration: fc.constantFrom('P4D', 'PT90M'),
  version: fc.constantFrom('1.0', '1.1'),
};

/** Fields that no shape knows. */
const unknown: fc.Arbitrary<Record<string, Json>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.dictionary(fc.oneof(word, text), fc.jsonValue({ maxDepth: 2 }).map(fit), { maxKeys: 2 }) },
);
/** JSON without what no feed has. */
function fit(value: Json): Json {
  if (typeof value === 'string') return cleaned(value);
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(fit);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [cleaned(name), fit(entry as Json)]));
}

const shuffled = (record: Record<string, Json>): fc.Arbitrary<Record<string, Json>> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(record) },
    {
      weight: 1,
      arbitrary: fc
        .shuffledSubarray(Object.keys(record), { minLength: Object.keys(record).length })
        .map((names) => Object.fromEntries(names.map((name) => [name, record[name]!]))),
    },
  );

function ofFields(fields: Fields): fc.Arbitrary<Record<string, Json>> {
  const all = Object.entries(fields).map(([name, shape]): [string, Arbitrary] => [name, arbitraryOf(shape)]);
  const required = Object.entries(fields)
    .filter(([, shape]) => shape.is !== 'optional')
    .map(([name]) => name);
  return fc
    .tuple(fc.record(Object.fromEntries(all), { requiredKeys: required }), unknown)
    .map(([known, more]) => ({ ...more, ...known }))
    .chain(shuffled);
}

/** Any value that a shape accepts. */
export function arbitraryOf(shape: Shape): Arbitrary {
  switch (shape.is) {
    case 'optional':
      return arbitraryOf(shape.of);
    case 'string':
      return shape.values ? fc.constantFrom(...shape.values) : STRINGS[shape.expected]!;
    case 'integer':
      return fc.nat();
    case 'list':
      return fc.array(arbitraryOf(shape.of), { minLength: shape.min, maxLength: shape.min + 3 });
    case 'map':
      return fc.dictionary(STRINGS[shape.keys.expected]!, arbitraryOf(shape.of), { minKeys: 1, maxKeys: 3 });
    case 'object':
      return ofFields(shape.fields);
    case 'union':
      return fc.oneof(
        ...Object.entries(shape.variants).map(([tag, fields]) => ofFields(fields).map((value) => ({ [shape.tag]: tag, ...value }))),
      );
  }
}

type Raw = Record<string, Json>;
const uniqueIds = (records: readonly Raw[]) => records.filter(({ id }, i) => records.findIndex((other) => other['id'] === id) === i);

/** Any feed that the format accepts, its records with ids of their own; statements and reports mostly of its activities. */
export const arbitraryFeed: fc.Arbitrary<Raw> = fc
  .tuple(
    ofFields(feedHead.fields),
    fc.record(
      Object.fromEntries(
        Object.entries(COLLECTIONS).map(([name, shape]) => [
          name,
          fc.array(arbitraryOf(shape), { maxLength: 3 }).map((records) => uniqueIds(records as Raw[])),
        ]),
      ),
      { requiredKeys: [] },
    ),
    fc.infiniteStream(fc.nat()),
  )
  .map(([head, collections, numbers]) => {
    const feed: Record<string, Json | Raw[] | undefined> = { ...head, ...collections };
    const ids = ((feed['activities'] ?? []) as Raw[]).map(({ id }) => id!);
    for (const name of ['statements', 'reports'])
      for (const record of (feed[name] ?? []) as Raw[]) {
        const number = numbers.next().value as number;
        if (ids.length && number % 5) record['activity'] = ids[number % ids.length]!;
      }
    return feed as Raw;
  })
  .chain(shuffled);
