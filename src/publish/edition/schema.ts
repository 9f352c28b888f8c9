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
const facet = object({
  name: described('Its name.', text),
  label: described('What it is called.', text),
  options: described(
    'What can be chosen.',
    list(object({ key: described('What rows say.', text), label: described('What it is called.', text) })),
  ),
});
const notice = object(
  { text: described('What became of it.', text) },
  { note: described('Why, in the words of the record.', ref('text')) },
);
const words = object({
  lang: described('The language of the words.', ref('language')),
  dir: described('Their direction.', { enum: ['ltr', 'rtl'] }),
});

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
  { format, rows: described('The rows, as in the view.', list({ type: 'object' })) },
  { facets: described('What the whole list can be narrowed by; in the first of these files.', list(facet)) },
);

const pinned = object(
  {
    format,
    edition,
    pinned: described(
      'What became of it, and the words to say so.',
      object(
        {
          isSingle: described('Whether the element shows one record.', flag),
          records: described(
            'The records of which something has to be told.',
            list(
              object(
                {
                  id: described('Id of the record.', text),
                  texts: described('Its words, by which a page is found to hold it.', list(text)),
                  isNamed: described('Whether the attributes name it.', flag),
                  isGone: described('Whether it has left the feed.', flag),
                  status: described('What has become of it.', { enum: CORRECTION_KINDS }),
                  notice: described('The line that says so.', notice),
                  newer: described('Id of the record that takes its place; empty where there is none.', text),
                },
                {
                  name: described('What readers know it by.', ref('text')),
                  href: described('Where to read more.', text),
                },
              ),
            ),
          ),
          changed: described('Said where the content changed without an announcement.', notice),
          gone: described('Said where the content has left the feed.', notice),
          hidden: described('Said in place of a withdrawn text.', text),
          shown: described('Said above the text that the page keeps.', text),
          currentLabel: described('On the button that shows the current text.', text),
          moreLabel: described('On the link to read more.', text),
          revealLabel: described('On the button that shows a withdrawn text.', text),
          hideLabel: described('On the button that hides it again.', text),
          withdrawnLabel: described('Above a withdrawn text that a reader has opened.', text),
        },
        { hash: described('The mark of the content as it is now; absent where there is none.', ref('mark')) },
      ),
    ),
  },
  { partial },
);

const indexedFile = object({
  hash: described('The first 16 digits of its SHA-256: its name in by-hash/.', { type: 'string', pattern: `^${HASH}$` }),
  bytes: described('Its size in bytes, not compressed.', number),
});
const choice = object(
  {
    label: described('What the choice is called, by language.', map(text)),
    attributes: described('The attributes that make it.', map(text)),
    files: described(
      'Its files, by language.',
      map(object({ view: described('The words.', indexedFile) }, { html: described('The static HTML.', indexedFile) })),
    ),
  },
  {
    asOf: described('The newest date of what it shows.', ref('date')),
    hash: described('The mark of its content.', ref('mark')),
  },
);
const decidedBy = described(
  'The attributes that decide what is shown, in the order of the key; each with the words it may have there, none where any may stand.',
  map(list(text)),
);
const index = object({
  format,
  edition,
  feed: described(
    'The feed it was made of.',
    object({}, { id: described('Its id.', text), title: described('Its title, by language.', map(text)) }),
  ),
  library: described('The version of the library that made it.', text),
  languages: described('The languages of its files.', list(ref('language'))),
  elements: described(
    'The elements, by the tag without "cssr-".',
    map(
      object({
        label: described('What the element is called, by language.', map(text)),
        decidedBy,
        choices: described('What can be chosen, by key.', map(choice, KEY)),
      }),
      element['pattern'] as string,
    ),
  ),
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
    date: described('A date of ISO 8601, in day, month or year precision.', { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' }),
    language: described(`A BCP 47 tag; the library writes ${INTERFACE_LANGUAGES.join(', ')}.`, {
      type: 'string',
      pattern: '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$',
    }),
    mark: described('12 characters that change when the records change.', { type: 'string', pattern: '^[0-9a-z]{12}$' }),
    text: described(
      'A text with its language and direction.',
      object({
        text: described('The words.', text),
        lang: described('Their language.', ref('language')),
        dir: described('Their direction.', { enum: ['ltr', 'rtl'] }),
      }),
    ),
  },
};
