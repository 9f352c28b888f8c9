import type { JsonSchema } from '../../content/json-schema.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { CORRECTION_KINDS } from '../../content/vocabulary.js';
import { EDITION_FORMAT } from '../../views/edition.js';

/** What a file must have, and what it may have; what is in it besides, readers leave aside. */
const object = (required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const map = (of: JsonSchema, keys?: string): JsonSchema => ({
  type: 'object',
  additionalProperties: of,
  ...(keys !== undefined && { propertyNames: { pattern: keys } }),
});
const described = (description: string, schema: JsonSchema): JsonSchema => ({ ...schema, description });
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

const text: JsonSchema = { type: 'string' };
const flag: JsonSchema = { type: 'boolean' };
const number: JsonSchema = { type: 'integer', minimum: 0 };
const KEY = '^[a-zA-Z0-9._-]+$';
const HASH = '[0-9a-f]{16}';

const format = described('What a reader must know to read the file. A reader that knows only other formats leaves the file aside.', {
  const: EDITION_FORMAT,
});
const edition = described('When the feed was last changed, ISO 8601.', ref('date'));
const partial = described('Whether faulty records of the feed were left out.', flag);
const element = described('The tag without "cssr-".', { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' });
const facet = object({ name: text, label: text, options: list(object({ key: text, label: text })) });
const notice = object({ text }, { note: ref('text') });
const words = object({ lang: ref('language'), dir: { enum: ['ltr', 'rtl'] } });

const view = object(
  {
    format,
    element,
    key: described('What the element was asked to show.', { type: 'string', pattern: KEY }),
    language: ref('language'),
    edition,
    editionLabel: described('"As of 18 November 2026", in the language of the file.', text),
    view: described('All words of the element, as the library makes them; null where there are none.', {
      oneOf: [{ type: 'null' }, words],
    }),
  },
  {
    partial,
    total: described('How many rows the whole list has, where this file has only the first of them.', number),
    counts: described('How many rows each option of each facet has; "" is all.', map(map(number))),
    rest: described('Where the other rows are, in their order, relative to this file.', list({ type: 'string', format: 'uri-reference' })),
  },
);

const rest = object(
  { format, rows: list({ type: 'object' }) },
  { facets: described('What the whole list can be narrowed by; in the first of these files.', list(facet)) },
);

const pinned = object(
  {
    format,
    edition,
    pinned: object(
      {
        isSingle: flag,
        records: list(
          object(
            {
              id: text,
              texts: list(text),
              isNamed: flag,
              isGone: flag,
              status: { enum: CORRECTION_KINDS },
              notice,
              newer: text,
            },
            { name: ref('text'), href: text },
          ),
        ),
        changed: notice,
        gone: notice,
        ...Object.fromEntries(
          ['hidden', 'shown', 'currentLabel', 'moreLabel', 'revealLabel', 'hideLabel', 'withdrawnLabel'].map((name) => [name, text]),
        ),
      },
      { hash: described('The mark of the content as it is now; absent where there is none.', ref('mark')) },
    ),
  },
  { partial },
);

const indexedFile = object({ hash: { type: 'string', pattern: `^${HASH}$` }, bytes: number });
const choice = object(
  {
    label: map(text),
    attributes: map(text),
    files: map(object({ view: indexedFile }, { html: indexedFile })),
  },
  { asOf: ref('date'), hash: ref('mark') },
);
const decidedBy = described(
  'The attributes that decide what is shown, in the order of the key; each with the words it may have there, none where any may stand.',
  map(list(text)),
);
const index = object({
  format,
  edition,
  feed: object({}, { id: text, title: map(text) }),
  library: text,
  languages: list(ref('language')),
  elements: map(object({ label: map(text), decidedBy, choices: map(choice, KEY) }), element['pattern'] as string),
});

/** The JSON Schema of the files of an edition. A validator that is given the name of a part, `#/$defs/view` say, judges by that alone. */
export const EDITION_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Files of a CSSR edition',
  anyOf: ['view', 'rest', 'pinned', 'index'].map(ref),
  $defs: {
    view: described('<element>/<key>.<language>.json', view),
    rest: described('by-hash/<hash>.json: more rows of a list that was cut.', rest),
    pinned: described('<element>/<key>.<language>.pinned.json: what became of content that a page keeps.', pinned),
    index: described('edition.json', index),
    date: { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
    language: described(`A BCP 47 tag; the library writes ${INTERFACE_LANGUAGES.join(', ')}.`, {
      type: 'string',
      pattern: '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$',
    }),
    mark: { type: 'string', pattern: '^[0-9a-z]{12}$' },
    text: object({ text, lang: ref('language'), dir: { enum: ['ltr', 'rtl'] } }),
  },
};
