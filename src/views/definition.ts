import type { CollectionName } from '../content/schema.js';
import { DIGITS } from '../locale/language.js';
import { someOf } from './text.js';

/**
 * What an attribute may say. `of` names the field of a record in which its words are looked for, where it chooses
 * among records; `''` where it chooses among collections.
 */
export type AttributeKind =
  /** Present or not. */
  | 'boolean'
  /** Free text. */
  | 'text'
  /** A whole number. */
  | 'number'
  /** One of these words. */
  | { readonly one: readonly string[] }
  /** Some of these words, separated by spaces. */
  | { readonly some: readonly string[]; readonly of?: string }
  /** The id of a record. */
  | { readonly record: CollectionName; readonly of?: string }
  /** Ids of records, separated by spaces. */
  | { readonly records: CollectionName };

export type AttributeKinds = Readonly<Record<string, AttributeKind>>;

/** A collection whose words an element shows. Labels that other records lend it (the name of a host, a theme, a source) are not its content. */
export interface ShownCollection {
  readonly collection: CollectionName;
  /** The word of the attribute `parts` without which it is not shown, where the page names parts. */
  readonly part?: string;
  /** What is shown where the page does not say: records with one of these words in a field. */
  readonly usual?: { readonly of: string; readonly words: readonly string[] };
}

/** All that is known of an element but its words and its look. Its module has no DOM, so that every tool can read it. */
export interface Definition {
  /** The tag without `cssr-`. */
  readonly name: string;
  /** Its own attributes; those that all have are in {@link COMMON_ATTRIBUTES}. */
  readonly attributes: AttributeKinds;
  /** Its content; nothing where it is made of all there is, or has none. */
  readonly shows: readonly ShownCollection[];
  /** Attributes on which its words depend, besides those that choose records: which languages, on which day. */
  readonly asks?: readonly string[];
  /** Whether it shows one record: the first where the page names none, or none unless one is named. */
  readonly one?: 'first' | 'named';
  /** Whether it has words of its own that could become old, and so can be pinned. */
  readonly pinnable: boolean;
  /** Whether it stands in a line of text. */
  readonly inline?: boolean;
  /** Whether a message about its content takes the legal sentence along; on a page that has its own place. */
  readonly legal?: boolean;
  /** Whether it shows content at all. */
  readonly empty?: boolean;
}

/** What every element that shows content can be told, besides `language` and `pinned`. */
export const COMMON_ATTRIBUTES = {
  src: 'text',
  compact: 'boolean',
  digits: { one: DIGITS },
  'heading-level': { one: ['2', '3', '4', '5', '6'] },
} as const satisfies AttributeKinds;

/** Whether the reader gets buttons, search and menus. */
export const LIST_CONTROLS = ['full', 'none'] as const;
export type ListControls = (typeof LIST_CONTROLS)[number];

/** `headingLevel` of `heading-level`. */
export const propertyOf = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The attributes of an element as they stand in the markup of a page. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What attributes say, by the names of the properties: lists of words, numbers, whether they are there. */
export function chosenBy(attributes: Attributes, kinds: AttributeKinds): Readonly<Record<string, unknown>> {
  const read = (kind: AttributeKind, text: string): unknown => {
    if (kind === 'boolean') return true;
    if (kind === 'number') return Number(text) || undefined;
    return typeof kind === 'object' && 'some' in kind ? someOf(kind.some, text) : text;
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, kind]) =>
      attributes[name] === undefined ? [] : [[propertyOf(name), read(kind, attributes[name])]],
    ),
  );
}
