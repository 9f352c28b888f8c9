import type { JsonSchema } from '../../src/content/json-schema.js';
import type { Reason } from '../../src/content/reasons.js';
import type { Fields, Shape, UnionShape } from '../../src/content/shape.js';
import type { Catalogue } from './catalogue.js';
import { code } from './markdown.js';

/** A field of a feed, as a row of a table. */
export interface FieldRow {
  /** `place.city`, `documents[].url`. */
  readonly path: string;
  /** The variants of a union in which there is such a field. */
  readonly variants?: readonly string[] | undefined;
  /** The field that tells them apart. */
  readonly tag?: string | undefined;
  readonly shape: Shape;
  readonly isRequired: boolean;
  readonly description: string;
}

/** What a field holds, without whether it may be absent or there may be several. */
export const bare = (shape: Shape): Shape => (shape.is === 'optional' || shape.is === 'list' ? bare(shape.of) : shape);
const bareSchema = (schema: JsonSchema): JsonSchema => (schema.items ? bareSchema(schema.items) : schema);
const isList = (shape: Shape): boolean => (shape.is === 'optional' ? isList(shape.of) : shape.is === 'list');

/**
 * The fields of an object, those within them included; but not those of what has a section of its own.
 *
 * @param schema its JSON Schema, with descriptions. @param hasSection what is not gone into.
 */
export function rowsOf(
  fields: Fields,
  schema: JsonSchema,
  hasSection: (shape: Shape) => boolean,
  prefix = '',
  of: Pick<FieldRow, 'variants' | 'tag'> = {},
): readonly FieldRow[] {
  return Object.entries(fields).flatMap(([name, shape]): readonly FieldRow[] => {
    const own = schema.properties![name]!;
    const path = prefix + name;
    const row = { path, ...of, shape, isRequired: shape.is !== 'optional', description: own.description ?? '' };
    const inner = bare(shape);
    if (hasSection(inner)) return [row];
    const within = `${path}${isList(shape) ? '[]' : ''}.`;
    if (inner.is === 'object') return [row, ...rowsOf(inner.fields, bareSchema(own), hasSection, within)];
    if (inner.is === 'union') return [row, ...variantRows(inner, bareSchema(own), hasSection, within)];
    return [row];
  });
}

/** What variants have alike is one row. */
function together(rows: readonly FieldRow[]): readonly FieldRow[] {
  const isAlike = (a: FieldRow, b: FieldRow) =>
    a.path === b.path && JSON.stringify(a.shape) === JSON.stringify(b.shape) && a.description === b.description && a.tag === b.tag;
  return rows.reduce<readonly FieldRow[]>((found, row) => {
    const same = found.find((each) => isAlike(each, row));
    if (!same) return [...found, row];
    const variants = [...new Set([...(same.variants ?? []), ...(row.variants ?? [])])];
    return found.map((each) => (each === same ? { ...same, ...(same.variants && { variants }) } : each));
  }, []);
}

/** The field that tells the variants of a union apart, and the fields of each. */
export function variantRows(
  { tag, variants }: UnionShape,
  schema: JsonSchema,
  hasSection: (shape: Shape) => boolean,
  prefix = '',
): readonly FieldRow[] {
  const names = Object.keys(variants);
  const apart: FieldRow = {
    path: prefix + tag,
    shape: { is: 'string', expected: 'one-of', values: names },
    isRequired: true,
    description: 'Says which of these it is, and so which other fields there are.',
  };
  const rows = names.flatMap((name, i) => rowsOf(variants[name]!, schema.oneOf![i]!, hasSection, prefix, { variants: [name], tag }));
  return [apart, ...together(rows)];
}

/** What kinds of values are called, where that is not their name. */
export const KIND_NAMES: Readonly<Partial<Record<Reason, string>>> = {
  'rough-date': 'rough date',
  dates: 'dates, also rough',
  duration: 'length of time',
  integer: 'whole number',
};

/** In words, what a field may hold. @param sectionOf a link to the section of what has one. */
export function typeText(shape: Shape, catalogue: Catalogue, sectionOf: (shape: Shape) => string | undefined): string {
  const { say, comma } = catalogue;
  const section = sectionOf(shape);
  if (section) return section;
  const inner = (of: Shape) => typeText(of, catalogue, sectionOf);
  switch (shape.is) {
    case 'optional':
      return inner(shape.of);
    case 'list':
      return shape.min ? say('list of {0}, at least {1}', inner(shape.of), shape.min) : say('list of {0}', inner(shape.of));
    case 'map':
      return say('object, by language: {0}', inner(shape.of));
    case 'integer':
      return say('whole number');
    case 'object':
    case 'union':
      return say('object');
    case 'string':
      return shape.values ? say('one of {0}', shape.values.map(code).join(comma)) : say(KIND_NAMES[shape.expected] ?? shape.expected);
  }
}
