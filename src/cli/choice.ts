import { languageTag } from '../content/fields.js';
import type { CollectionName, Feed } from '../content/schema.js';
import { didYouMean } from '../content/similar.js';
import { primary, withNext } from '../locale/language.js';
import { INTERFACE_LANGUAGES } from '../locale/languages.js';
import { attributesOf, ELEMENT_NAMES, type AttributeKind, type ElementName } from '../publish/catalogue.js';
import { wordsIn } from '../views/text.js';
import { UsageError } from './usage-error.js';

/** What was asked for, checked against what there is; each complaint lists what is possible. */

const wrong = (message: string, possible: readonly string[]) => new UsageError(`${message}; possible: ${possible.join(', ') || 'none'}`);

/** @throws {UsageError} if it is none of the words. */
export function oneOf<T extends string>(what: string, value: string, possible: readonly T[]): T {
  const found = possible.find((word) => word === value);
  if (found === undefined) throw wrong(`${what} "${value}" is not known${didYouMean(value, possible)}`, possible);
  return found;
}

export const elementNamed = (name: string | undefined): ElementName => {
  if (name === undefined) throw wrong('which element? None is named', ELEMENT_NAMES);
  return oneOf('element', name.replace(/^cssr-/, ''), ELEMENT_NAMES);
};

/** A language that texts of a feed are in, or the elements speak; several, best first, if one of them is such. */
export function languageIn(language: string, feed: Feed): string {
  const texts = [
    (feed as Partial<Feed>).title ?? {},
    ...feed.activities.map(({ title }) => title),
    ...feed.statements.map(({ text }) => text),
    ...feed.terms.map(({ term }) => term),
  ];
  const known = [...new Set([...INTERFACE_LANGUAGES, ...texts.flatMap((text) => Object.keys(text))].map(primary))];
  const words = wordsIn(language);
  const wanted = words.every((tag) => languageTag.pattern!.test(tag)) ? wordsIn(withNext(language)).map(primary) : [];
  if (!wanted.some((tag) => known.includes(tag))) oneOf('--language', language, known);
  return words.join(' ');
}

/**
 * @param spoken what an attribute is called where it was asked for.
 * @throws {UsageError} if an attribute says what it cannot.
 */
export function checkAttributes(
  element: ElementName,
  attributes: Readonly<Record<string, string>>,
  feed: Feed,
  spoken = (name: string) => `--${name}`,
): void {
  const kinds = attributesOf(element);
  for (const [name, value] of Object.entries(attributes)) checkAttribute(spoken(name), value, kinds[name]!, feed);
}

function checkAttribute(name: string, value: string, kind: AttributeKind, feed: Feed): void {
  if (typeof kind === 'string') return;
  const words = value.split(/\s+/).filter(Boolean);
  const ids = (collection: CollectionName) => feed[collection].map(({ id }) => id);
  const possible = 'one' in kind ? kind.one : 'some' in kind ? kind.some : ids('record' in kind ? kind.record : kind.records);
  if (!words.length) throw wrong(`${name} is empty`, possible);
  const known = new Set(possible);
  for (const word of 'one' in kind || 'record' in kind ? [value] : words) if (!known.has(word)) oneOf(name, word, possible);
}
