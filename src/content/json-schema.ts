import { COLLECTIONS, feedHead, languageMap } from './schema.js';
import type { Reason } from './reasons.js';
import type { Fields, Shape } from './shape.js';
import { UNFIT } from './well-formed.js';

/** A JSON Schema (draft 2020-12), or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
  oneOf?: JsonSchema[];
}

/** Strings whose pattern lets any character through. */
const FREE: readonly Reason[] = ['text', 'link'];

const ofFields = (fields: Fields): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, toJsonSchema(shape)])),
  required: Object.keys(fields).filter((name) => fields[name]!.is !== 'optional'),
});

/** What a shape says, as JSON Schema. Calendar rules (this day exists) are beyond JSON Schema, and only in the parser. */
export function toJsonSchema(shape: Shape, definition = false): JsonSchema {
  if (shape === languageMap && !definition) return { $ref: '#/$defs/languageMap' };
  switch (shape.is) {
    case 'optional':
      return toJsonSchema(shape.of);
    case 'string':
      if (shape.values) return { enum: shape.values };
      return { type: 'string', pattern: shape.pattern!.source, ...(FREE.includes(shape.expected) && { not: { pattern: UNFIT.source } }) };
    case 'integer':
      return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
    case 'list':
      return { type: 'array', items: toJsonSchema(shape.of), ...(shape.min && { minItems: shape.min }) };
    case 'map':
      return { type: 'object', minProperties: 1, propertyNames: toJsonSchema(shape.keys), additionalProperties: toJsonSchema(shape.of) };
    case 'object':
      return ofFields(shape.fields);
    case 'union':
      return {
        oneOf: Object.entries(shape.variants).map(([tag, fields]) => {
          const { properties, required, ...rest } = ofFields(fields);
          return { ...rest, properties: { [shape.tag]: { const: tag }, ...properties }, required: [shape.tag, ...(required as string[])] };
        }),
      };
  }
}

/** The JSON Schema of a whole feed. Unlike the parser, which leaves out a faulty record, it judges the feed as one. */
export function feedJsonSchema(): JsonSchema {
  const head = ofFields(feedHead.fields);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'CSSR feed',
    ...head,
    properties: {
      ...head.properties,
      ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, shape]) => [name, { type: 'array', items: toJsonSchema(shape) }])),
    },
    $defs: { languageMap: toJsonSchema(languageMap, true) },
  };
}
