import { CONTENT_STATES } from '../../src/runtime/feed/events.js';
import { COMMON_ATTRIBUTES, type AttributeKind, type Definition } from '../../src/views/definition.js';
import type { Catalogue, Say } from './catalogue.js';
import type { DeclaredAttribute } from './manifest.js';
import { code } from './markdown.js';

const NONE = '–';

/** What every element has besides, and no definition names. */
const OTHERS: Readonly<Record<string, AttributeKind>> = { state: { one: CONTENT_STATES } };

/** Texts of which more can be said. */
const TEXTS: Readonly<Record<string, string>> = {
  src: 'a URL',
  language: 'BCP 47 tags, best first, separated by spaces',
  languages: 'BCP 47 tags, separated by spaces',
  value: 'a BCP 47 tag',
  for: 'the id of an element of the page',
  on: 'a date of ISO 8601',
  pinned: 'a mark of 12 characters',
};

const kindOf = (name: string, { attributes }: Definition): AttributeKind =>
  attributes[name] ?? (COMMON_ATTRIBUTES as Readonly<Record<string, AttributeKind>>)[name] ?? OTHERS[name] ?? 'text';

function allowed(name: string, kind: AttributeKind, say: Say, comma: string): string {
  switch (kind) {
    case 'boolean':
      return say('there or not');
    case 'number':
      return say('a whole number');
    case 'text':
      return say(TEXTS[name] ?? 'text');
  }
  if ('record' in kind) return say('id of a record in {0}', code(kind.record));
  if ('records' in kind) return say('ids of records in {0}, separated by spaces', code(kind.records));
  const words = ('one' in kind ? kind.one : kind.some).map(code).join(comma);
  return 'one' in kind ? say('one of {0}', words) : say('some of {0}, separated by spaces', words);
}

/** What a page sees where the attribute is absent. */
function usual({ default: value }: DeclaredAttribute): string {
  const text = value?.replace(/^'(.*)'$/, '$1');
  return text && !['[]', 'false'].includes(text) && /^[\w-]+$/.test(text) ? code(text) : NONE;
}

/** Its own attributes first, then those that all have: name, what it may say, default, sentence. */
export function attributeRows(
  declared: readonly DeclaredAttribute[],
  definition: Definition,
  { say, comma }: Catalogue,
): readonly (readonly string[])[] {
  const own = Object.keys(definition.attributes);
  const rank = ({ name }: DeclaredAttribute) => (own.includes(name) ? own.indexOf(name) : own.length);
  return [...declared]
    .sort((a, b) => rank(a) - rank(b))
    .map((attribute) => [
      code(attribute.name),
      allowed(attribute.name, kindOf(attribute.name, definition), say, comma),
      usual(attribute),
      say(attribute.description.replace(/\s+/g, ' ')),
    ]);
}
