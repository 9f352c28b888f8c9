import type { CollectionName, Feed } from '../content/schema.js';
import { RAISED_TYPES } from '../content/vocabulary.js';
import { isWithdrawn } from './record.js';

/** The attributes of an element, as they stand in the markup of a page. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A feed, or the collections of it that an element shows. */
export type AnyFeed = Partial<Pick<Feed, CollectionName>>;

/** Any record of a collection, of which only the id is known. */
export type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Whose words an element shows. Labels that other records lend it (the name of a host, a theme, a source) are not its content. */
const SHOWN: Readonly<Record<string, readonly CollectionName[]>> = {
  'cssr-mission-card': ['activities'],
  'cssr-mission-list': ['activities'],
  'cssr-recommendation-list': ['statements'],
  'cssr-report': ['reports'],
  'cssr-about': ['about', 'organizations', 'contacts'],
  'cssr-working-groups': ['workingGroups'],
  'cssr-disclaimer': ['disclaimers'],
  'cssr-key-figures': ['keyFigures'],
  'cssr-partners': ['organizations'],
  'cssr-contact': ['contacts'],
  'cssr-term-list': ['terms'],
};

/** Elements that show one record: the first, where the page names none. */
const SINGLE = /-(card|report|disclaimer)$/;

/** Whether an element shows one record. */
export const isSingle = (tag: string): boolean => SINGLE.test(tag);

/** Whether an element has content of its own to pin. The words around a term are the page's, and a list of corrections is about now. */
export const isPinnable = (tag: string): boolean => Object.hasOwn(SHOWN, tag);

/** The attributes that choose records, and the field in which their words are looked for. */
export const FILTERS: Readonly<Record<string, string>> = {
  item: 'id',
  items: 'id',
  kinds: 'kind',
  types: 'type',
  activity: 'activity',
  roles: 'roles',
  parts: '',
};

const PARTS: Partial<Record<CollectionName, string>> = { organizations: 'partners', contacts: 'contact' };

const DEFAULTS: Partial<Record<CollectionName, Attributes>> = {
  statements: { types: RAISED_TYPES.join(' ') },
  organizations: { roles: 'oversight implementing-partner donor' },
};

// hasOwn: a page may have put things on Object.prototype.
export const own = <T>(object: object, key: string): T | undefined =>
  Object.hasOwn(object, key) ? ((object as Record<string, unknown>)[key] as T) : undefined;

/** The words of an attribute; a list given as a property reads the same. */
export const wordsOf = (attributes: Attributes | undefined, name: string): string[] =>
  String((attributes && own(attributes, name)) ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);

/** The words of a field: one, or those of a list of roles. A statement comes with the one it is part of. */
const valuesOf = (record: AnyRecord, field: string): unknown[] =>
  [own(record, field), field === 'id' ? own(record, 'partOf') : []].flat().map((entry) => own(Object(entry) as object, 'role') ?? entry);

/**
 * The records an element shows, of the collections that are its content: those its attributes choose, else those it shows by default.
 *
 * @param tag the name of the element, such as `cssr-mission-card`.
 * @param all also the withdrawn ones, which lists leave out.
 * @returns by collection, in the order of the feed; nothing for a tag that is not one of the library's.
 */
export function shownRecords(
  tag: string,
  attributes: Attributes,
  feed: AnyFeed,
  all = false,
): (readonly [CollectionName, readonly AnyRecord[]])[] {
  return (own<readonly CollectionName[]>(SHOWN, tag) ?? []).map((collection) => {
    const parts = wordsOf(attributes, 'parts');
    const part = PARTS[collection];
    if (part && parts.length && !parts.includes(part)) return [collection, []];
    const filters = Object.entries(FILTERS).flatMap(([name, field]) => {
      const given = wordsOf(attributes, name);
      // What is named is meant, of whatever type.
      const wanted = given.length || wordsOf(attributes, 'items').length ? given : wordsOf(DEFAULTS[collection], name);
      return field && wanted.length ? [{ field, wanted: new Set<unknown>(wanted) }] : [];
    });
    const records = (own<readonly unknown[]>(feed, collection) ?? []) as readonly AnyRecord[];
    const chosen = records.filter(
      (record) =>
        (all || isSingle(tag) || !isWithdrawn(record)) &&
        filters.every(({ field, wanted }) => valuesOf(record, field).some((value) => wanted.has(value))),
    );
    return [collection, isSingle(tag) ? chosen.slice(0, 1) : chosen];
  });
}
