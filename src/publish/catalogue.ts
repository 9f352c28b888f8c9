import type { CollectionName, Feed } from '../content/schema.js';
import { STATEMENT_TYPES, type StatementType } from '../content/vocabulary.js';
import { COMMON_ATTRIBUTES, type AttributeKind, type AttributeKinds, type Definition } from '../views/definition.js';
import { DEFINITIONS } from '../elements/definitions.js';
import { choosingAttributes, type AnyRecord } from '../views/shown-records.js';

export type { AttributeKind, AttributeKinds } from '../views/definition.js';

/** The name of an element without `cssr-`. */
export type ElementName = keyof typeof DEFINITIONS;
export const ELEMENT_NAMES = Object.keys(DEFINITIONS) as readonly ElementName[];

/** Their tags. */
export const TAGS: readonly string[] = ELEMENT_NAMES.map((name) => `cssr-${name}`);

export const definitionOf = (element: ElementName): Definition => DEFINITIONS[element];

/** What was asked for, if there is such an element. @throws with the names there are: an empty page would not tell what is wrong. */
export function known<T extends string>(name: T, names: readonly string[] = ELEMENT_NAMES): T {
  if (names.includes(name)) return name;
  throw new TypeError(`there is no element '${name}'; there are: ${names.join(', ')}`);
}

/** The definition of the element with this tag, `cssr-report` say; undefined where there is none. */
export const definitionOfTag = (tag: string): Definition | undefined =>
  tag.startsWith('cssr-') && Object.hasOwn(DEFINITIONS, tag.slice(5)) ? DEFINITIONS[tag.slice(5) as ElementName] : undefined;

/** The attributes of an element, but `language` and `pinned`, which a snippet has of itself: for forms, and to tell what is wrong. */
export const attributesOf = (element: ElementName): AttributeKinds => {
  const { attributes, empty } = definitionOf(element);
  return empty ? attributes : { ...attributes, ...COMMON_ATTRIBUTES };
};

/** The attributes that choose among records by one or several words, and the words of each: what an element can be narrowed to. */
export const filtersOf = (element: ElementName): readonly (readonly [name: string, kind: AttributeKind])[] => {
  const definition = definitionOf(element);
  return choosingAttributes(definition).flatMap(([name]) => (name === 'item' ? [] : [[name, definition.attributes[name]!] as const]));
};

/** The collection whose records an attribute names. */
export const collectionOf = (kind: AttributeKind): CollectionName | undefined =>
  typeof kind === 'string' ? undefined : 'record' in kind ? kind.record : 'records' in kind ? kind.records : undefined;

/**
 * The records that an attribute can name and that show something, for a choice: activities with something on record; statements by their
 * type, and no detail without the whole.
 */
export function recordsFor(name: string, kind: AttributeKind, feed: Feed): readonly AnyRecord[] {
  const collection = collectionOf(kind);
  const records = (collection ? feed[collection] : []).map((record): AnyRecord => ({ ...record }));
  if (name === 'activity') {
    const spoken = new Set(feed.statements.map(({ activity }) => activity));
    return records.filter(({ id }) => spoken.has(id));
  }
  if (collection !== 'statements') return records;
  const rank = ({ type }: AnyRecord) => STATEMENT_TYPES.indexOf(type as StatementType);
  return records.filter(({ partOf }) => !partOf).sort((a, b) => rank(a) - rank(b));
}

/** The collection whose records an element shows one at a time, by its attribute `item`. */
export function itemsOf(element: ElementName): CollectionName | undefined {
  const { item } = definitionOf(element).attributes;
  return item && collectionOf(item);
}
