import type { Feed } from '../../content/schema.js';
import type { Attributes } from '../../views/definition.js';
import { choosingAttributes } from '../../views/shown-records.js';
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

/** The attributes of an element that decide what it shows, and not how. */
export const decidingAttributes = (element: ElementName): readonly string[] => {
  const definition = definitionOf(element);
  return [...choosingAttributes(definition).map(([name]) => name), ...(definition.asks ?? [])];
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
