import { feedJsonSchema, type JsonSchema } from '../src/content/json-schema.js';
import { COLLECTIONS, languageMap, type CollectionName } from '../src/content/schema.js';
import type { Shape } from '../src/content/shape.js';
import { Catalogue, DOC_LANGUAGES } from './reference/catalogue.js';
import { describeSchema } from './schema-docs.js';

/** The collections that the desk has forms for. */
const FORMS = ['activities', 'reports', 'sources'] as const satisfies readonly CollectionName[];

/**
 * What the fields of the forms are, by language and by their path (`activities.place.city`, `activities.participants(band).min`): the
 * sentences of the schema, and their translations in the catalogue of the reference.
 */
export function fieldTexts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const schema = feedJsonSchema();
  describeSchema(schema);
  const sentences = FORMS.flatMap((name) => sentencesOf(COLLECTIONS[name], schema.properties![name]!.items!, name));
  return Object.fromEntries(
    DOC_LANGUAGES.map((language) => {
      const { say } = new Catalogue(language);
      return [language, Object.fromEntries(sentences.map(([path, sentence]) => [path, say(sentence)]))];
    }),
  );
}

function sentencesOf(shape: Shape, schema: JsonSchema, path: string): (readonly [path: string, sentence: string])[] {
  if (shape === languageMap) return [];
  switch (shape.is) {
    case 'optional':
      return sentencesOf(shape.of, schema, path);
    case 'list':
      return sentencesOf(shape.of, schema.items!, path);
    case 'map':
      return sentencesOf(shape.of, schema.additionalProperties!, path);
    case 'object':
      return ofFields(shape.fields, schema, path);
    case 'union':
      return Object.entries(shape.variants).flatMap(([tag, fields], i) => ofFields(fields, schema.oneOf![i]!, `${path}(${tag})`));
    default:
      return [];
  }
}

const ofFields = (fields: Readonly<Record<string, Shape>>, schema: JsonSchema, path: string): (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([name, shape]) => {
    const own = schema.properties![name]!;
    const within = `${path}.${name}`;
    return [...(own.description ? [[within, own.description] as const] : []), ...sentencesOf(shape, own, within)];
  });
