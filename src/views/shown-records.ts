import type { CollectionName, Feed } from '../content/schema.js';
import type { AttributeKind, Attributes, Definition } from './definition.js';
import { isWithdrawn } from './told.js';
import { wordsIn } from './text.js';

/** A feed, or the collections of it that an element shows. */
export type AnyFeed = Partial<Pick<Feed, CollectionName>>;

/** Any record of a collection, of which only the id is known. */
export type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What of a definition says which records are shown. */
export type Showing = Pick<Definition, 'name' | 'attributes' | 'shows' | 'one' | 'pinnable'>;

// hasOwn: a page may have put things on Object.prototype.
export const own = <T>(object: object, key: string): T | undefined =>
  Object.hasOwn(object, key) ? ((object as Record<string, unknown>)[key] as T) : undefined;

/** The words of an attribute. */
export const wordsOf = (attributes: Attributes, name: string): string[] => wordsIn(own<string>(attributes, name) ?? '');

/** The field in which the words of an attribute are looked for; undefined where it does not choose. */
export function fieldOf(kind: AttributeKind): string | undefined {
  if (typeof kind === 'string' || 'one' in kind) return undefined;
  return 'records' in kind ? 'id' : (kind.of ?? ('record' in kind ? 'id' : undefined));
}

/** The attributes that choose among records, each with the field it goes by. */
export const choosingAttributes = ({ attributes }: Pick<Definition, 'attributes'>): (readonly [name: string, field: string])[] =>
  Object.entries(attributes).flatMap(([name, kind]) => {
    const field = fieldOf(kind);
    return field === undefined ? [] : [[name, field] as const];
  });

/** The words of a field: one, or those of a list of roles. A statement comes with the one it is part of. */
const valuesOf = (record: AnyRecord, field: string): unknown[] =>
  [own(record, field), field === 'id' ? own(record, 'partOf') : []].flat().map((entry) => own(Object(entry) as object, 'role') ?? entry);

/**
 * The records an element shows, of the collections that are its content: those its attributes choose, else those it shows by default.
 *
 * @param all also the withdrawn ones, which lists leave out.
 * @returns by collection, in the order of the feed.
 */
export function shownRecords(
  definition: Showing,
  attributes: Attributes,
  feed: AnyFeed,
  all = false,
): (readonly [CollectionName, readonly AnyRecord[]])[] {
  const { shows, one } = definition;
  const parts = wordsOf(attributes, 'parts');
  const given = choosingAttributes(definition).flatMap(([name, field]) => {
    const words = wordsOf(attributes, name);
    return field && words.length ? [{ field, wanted: new Set<unknown>(words) }] : [];
  });
  return shows.map(({ collection, part, usual }) => {
    if (part && parts.length && !parts.includes(part)) return [collection, []];
    // What is named is meant, of whatever type.
    const asks = usual && !given.some(({ field }) => field === usual.of || field === 'id');
    const filters = asks ? [...given, { field: usual.of, wanted: new Set<unknown>(usual.words) }] : given;
    const records = (own<readonly unknown[]>(feed, collection) ?? []) as readonly AnyRecord[];
    const chosen = records.filter(
      (record) =>
        (all || one || !isWithdrawn(record)) &&
        filters.every(({ field, wanted }) => valuesOf(record, field).some((value) => wanted.has(value))),
    );
    // Where none is named, a record given alone is meant.
    if (one === 'named' && !given.length && chosen.length > 1) return [collection, []];
    return [collection, one && !given.length ? chosen.slice(0, 1) : chosen];
  });
}
