import type { JsonSchema } from '../../src/content/json-schema.js';
import { EDITION_SCHEMA } from '../../src/publish/edition/schema.js';
import { EDITION_FORMAT } from '../../src/views/edition.js';
import { elsewhere, type Catalogue } from './catalogue.js';
import { anchorOf, code, table } from './markdown.js';

const PARTS = EDITION_SCHEMA['$defs'] as Readonly<Record<string, JsonSchema>>;
/** The files, in the order in which a program meets them. */
const FILES = { index: 'The index', view: 'The words of a choice', rest: 'Further rows', pinned: 'What became of pinned content' } as const;
const FILE_NAMES = Object.keys(FILES) as readonly (keyof typeof FILES)[];
const VALUES = Object.keys(PARTS).filter((name) => !(name in FILES));

const refOf = ({ $ref }: JsonSchema): string | undefined => (typeof $ref === 'string' ? $ref.slice('#/$defs/'.length) : undefined);

/** In words, what a value may be. */
function typeText(schema: JsonSchema, catalogue: Catalogue): string {
  const { say, comma } = catalogue;
  const ref = refOf(schema);
  if (ref) return `[${code(ref)}](#${anchorOf(say('Values'))})`;
  if (schema['const'] !== undefined) return code(JSON.stringify(schema['const']));
  if (schema['enum']) return say('one of {0}', (schema['enum'] as readonly string[]).map(code).join(comma));
  if (schema.oneOf)
    return schema.oneOf.map((each) => (each['type'] === 'null' ? code('null') : typeText(each, catalogue))).join(` ${say('or')} `);
  if (schema.items) return say('list of {0}', typeText(schema.items, catalogue));
  if (schema.additionalProperties) return say('object, by name: {0}', typeText(schema.additionalProperties, catalogue));
  switch (schema['type']) {
    case 'integer':
      return say('whole number');
    case 'boolean':
      return say('true or false');
    case 'object':
      return say('object');
    default:
      return typeof schema['pattern'] === 'string' ? say('text like {0}', code(schema['pattern'])) : say('text');
  }
}

interface Row {
  readonly path: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** The fields of an object, and those within them. */
function rowsOf(schema: JsonSchema, prefix = ''): readonly Row[] {
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, each]): readonly Row[] => {
    const path = prefix + name;
    return [{ path, schema: each, isRequired: required.includes(name) }, ...within(each, path)];
  });
  return own;
}

function within(schema: JsonSchema, path: string): readonly Row[] {
  if (refOf(schema)) return [];
  if (schema.items) return within(schema.items, `${path}[]`);
  if (schema.additionalProperties) return within(schema.additionalProperties, `${path}.*`);
  const variant = schema.oneOf?.find((each) => each.properties);
  return rowsOf(variant ?? schema, `${path}.`);
}

const fieldTable = (schema: JsonSchema, catalogue: Catalogue) => {
  const { say } = catalogue;
  return table(
    [say('Field'), say('Holds'), say('Required'), say('What it says')],
    rowsOf(schema).map(({ path, schema: each, isRequired }) => [
      code(path),
      typeText(each, catalogue),
      isRequired ? say('yes') : '–',
      say(each.description ?? PARTS[refOf(each) ?? '']?.description ?? ''),
    ]),
  );
};

/** `docs/edition-format.md`: the files of an edition, field by field. */
export function editionPage(catalogue: Catalogue): string {
  const { say, language, comma } = catalogue;
  return [
    `# ${say('The files of an edition, field by field')}`,
    elsewhere('edition-format', language),
    say(
      'For programs that read an edition, or write one; what it is and how it is served: [editions]({0}). This page is made from its schema; `edition.schema.json` of the package is the same for machines (JSON Schema 2020-12).',
      catalogue.pageOf('editions'),
    ),
    say(
      'The format is {0}. Readers leave aside fields that they do not know, and files whose format they do not know.',
      String(EDITION_FORMAT),
    ),
    ...FILE_NAMES.flatMap((name) => [`## ${say(FILES[name])}`, say(PARTS[name]!.description!), fieldTable(PARTS[name]!, catalogue)]),
    `## ${say('Values')}`,
    table(
      [say('Value'), say('Holds'), say('What it says')],
      VALUES.map((name) => [
        code(name),
        PARTS[name]!.properties
          ? say('object of {0}', Object.keys(PARTS[name]!.properties).map(code).join(comma))
          : typeText(PARTS[name]!, catalogue),
        say(PARTS[name]!.description ?? ''),
      ]),
    ),
  ].join('\n\n');
}
