import { nearest } from '../content/similar.js';
import { COLLECTIONS, FEED_VERSION, feedHead, type CollectionName } from '../content/schema.js';
import type { Fields, Shape } from '../content/shape.js';
import { join } from '../content/well-formed.js';

/** A name in a feed that its format does not know. */
export interface UnknownName {
  /** The collection, or `feed` for the feed itself. */
  readonly collection: CollectionName | 'feed';
  /** As issues name it. */
  readonly record: string;
  /** Its path within the record. */
  readonly field: string;
  readonly name: string;
  /** The name that may be meant, which does not stand beside it; and its path. */
  readonly meant?: { readonly name: string; readonly field: string } | undefined;
}

/** Names that somebody keeps for something else: `$schema`, `_comment`, `x-checked-by`. */
const PRIVATE = /^([$_]|x-)/;

/**
 * The names that the format does not know: misspelt ones, and what a feed has for itself. The format allows them, so that a feed may be newer
 * than what reads it: of such a feed only those are told that are close to a known name.
 */
export function unknownNames(feed: object): UnknownName[] {
  const { version } = feed as { version?: unknown };
  const isNewer = String(version).localeCompare(FEED_VERSION, 'en', { numeric: true }) > 0;
  const found = [
    ...inHead(feed),
    ...Object.entries(COLLECTIONS).flatMap(([name, shape]) => inCollection(feed, name as CollectionName, shape)),
  ];
  return isNewer ? found.filter(({ meant }) => meant) : found;
}

function inHead(feed: object): UnknownName[] {
  const known: Fields = { ...feedHead.fields, ...COLLECTIONS };
  const own = Object.entries(feedHead.fields).flatMap(([name, shape]) =>
    Object.hasOwn(feed, name) ? within(shape, (feed as Record<string, unknown>)[name], name) : [],
  );
  return [...unknownOf(known, feed, ''), ...own].map((found) => ({ collection: 'feed', record: '', ...found }));
}

function inCollection(feed: object, collection: CollectionName, shape: Shape): UnknownName[] {
  const records: unknown = Object.hasOwn(feed, collection) ? (feed as Record<string, unknown>)[collection] : [];
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: unknown, index) => {
    const id = (record as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' && id ? id.slice(0, 80) : `#${index + 1}`;
    return within(shape, record, '').map((found) => ({ collection, record: name, ...found }));
  });
}

type Found = Pick<UnknownName, 'field' | 'name' | 'meant'>;

function unknownOf(fields: Fields, value: object, path: string): Found[] {
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(value, name));
  return Object.keys(value).flatMap((name) => {
    if (Object.hasOwn(fields, name) || PRIVATE.test(name)) return [];
    const meant = nearest(name, missing);
    return [{ field: join(path, name), name, meant: meant === undefined ? undefined : { name: meant, field: join(path, meant) } }];
  });
}

/** As `content/check.ts` walks, but for what it does not look at. What has the wrong form is told there. */
function within(shape: Shape, value: unknown, path: string): Found[] {
  if (shape.is === 'optional') return within(shape.of, value, path);
  if (shape.is === 'list') return Array.isArray(value) ? value.flatMap((entry, i) => within(shape.of, entry, `${path}[${i}]`)) : [];
  if (typeof value !== 'object' || !value || Array.isArray(value)) return [];
  const given = value as Record<string, unknown>;
  if (shape.is === 'map') return Object.entries(given).flatMap(([key, entry]) => within(shape.of, entry, join(path, key)));
  const fields = fieldsOf(shape, given);
  if (!fields) return [];
  const inner = Object.entries(fields).flatMap(([name, field]) =>
    Object.hasOwn(given, name) ? within(field, given[name], join(path, name)) : [],
  );
  return [...unknownOf(fields, given, path), ...inner];
}

function fieldsOf(shape: Shape, given: Readonly<Record<string, unknown>>): Fields | undefined {
  if (shape.is === 'object') return shape.fields;
  if (shape.is !== 'union') return undefined;
  const tag = given[shape.tag];
  return typeof tag === 'string' && Object.hasOwn(shape.variants, tag) ? { ...shape.variants[tag], [shape.tag]: shape } : undefined;
}
