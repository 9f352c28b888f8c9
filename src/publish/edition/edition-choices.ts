import type { Feed } from '../../content/schema.js';
import type { AttributeKind, Attributes } from '../../views/definition.js';
import { fieldOf } from '../../views/shown-records.js';
import { viewKey, WHOLE } from '../../views/view-key.js';
import { definitionOf, type ElementName } from '../catalogue.js';
import { choicesOf, type Choice } from '../choices.js';

/** A choice that is published besides those of one word. */
export interface FurtherChoice {
  readonly element: ElementName;
  /** As in markup. */
  readonly attributes: Attributes;
}

/** The key of what an element shows with some attributes, as `viewKey` gives it. */
export const keyOf = (element: ElementName, attributes: Attributes): string => viewKey(definitionOf(element), (name) => attributes[name]);

/** The attributes of an element that decide what it shows, and not how, in the order of the key; with the words a key can have, if these are known. */
export const decidedBy = (element: ElementName): Readonly<Record<string, readonly string[]>> => {
  const { attributes, asks = [] } = definitionOf(element);
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, kind]) =>
      fieldOf(kind) === undefined && !asks.includes(name) ? [] : [[name, wordsOf(kind)]],
    ),
  );
};

/** The words that an attribute may have in a key: not the one that is usual; none where any may stand. */
const wordsOf = (kind: AttributeKind): readonly string[] => {
  if (typeof kind === 'string') return [];
  if ('one' in kind) return kind.one.slice(1);
  return 'some' in kind ? kind.some : [];
};

/** File systems have names of 255 bytes at most: of a file of an edition, this is left for the key. */
const LONGEST = 230;

/** The key of a further choice. @throws {RangeError} where it cannot be the name of a file. */
export function furtherKey({ element, attributes }: FurtherChoice): string {
  const key = keyOf(element, attributes);
  if (key.length > LONGEST)
    throw new RangeError(`names too many records for the name of a file: ${key.length} characters, ${LONGEST} at most`);
  if (!/^[\w.-]+$/.test(key)) throw new RangeError(`cannot be the name of a file: ${key}`);
  return key;
}

/** A choice, with what tells it from others of the same name. */
export interface EditionChoice extends Choice {
  /** `''` for the whole element. */
  readonly name: string;
}

/** What an edition has of an element, by key. @throws {RangeError} where a further choice cannot be the name of a file. */
export function editionChoices(element: ElementName, feed: Feed, also: readonly FurtherChoice[]): Map<string, EditionChoice> {
  const single = [...choicesOf(element, feed)].map(([name, choice]) => ({ ...choice, name }));
  const asked = single.flatMap((choice) =>
    Object.entries(asksOf(element)).flatMap(([attribute, words]) =>
      // What else it is asked concerns whole records: those that it shows all of, or one by one.
      choice.name && choice.attributes['item'] === undefined
        ? []
        : words.map((word) => ({
            ...choice,
            attributes: { ...choice.attributes, [attribute]: word },
            name: [choice.name, `${attribute}=${word}`].filter(Boolean).join(' '),
          })),
    ),
  );
  const further = also
    .filter((choice) => choice.element === element)
    .map((choice) => ({ attributes: choice.attributes, feed: () => feed, name: furtherKey(choice) }));
  const choices = new Map<string, EditionChoice>();
  for (const choice of [...single, ...asked, ...further]) {
    const key = keyOf(element, choice.attributes);
    // A word that says what is usual makes no other choice; nor does a choice that is named twice.
    if (!choices.has(key)) choices.set(key, { ...choice, name: key === WHOLE ? '' : choice.name });
  }
  return choices;
}

/** The attributes that an element is asked besides those that choose records, with the words that are not usual: `languages="one"`. */
const asksOf = (element: ElementName): Readonly<Record<string, readonly string[]>> => {
  const { asks = [], attributes } = definitionOf(element);
  return Object.fromEntries(
    asks.flatMap((name) => {
      const kind = attributes[name];
      return typeof kind === 'object' && 'one' in kind ? [[name, kind.one.slice(1)]] : [];
    }),
  );
};
