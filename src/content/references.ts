import type { CollectionName } from './schema.js';

/** Fields that hold ids of records, and the collection these are in. */
export const REFERENCES: Readonly<Record<string, CollectionName>> = {
  sources: 'sources',
  themes: 'themes',
  broader: 'themes',
  affectedGroups: 'affectedGroups',
  organizers: 'organizations',
  hosts: 'organizations',
  organization: 'organizations',
  addressedTo: 'organizations',
  activity: 'activities',
  meetings: 'activities',
  related: 'activities',
  partOf: 'statements',
  statement: 'statements',
  disclaimer: 'disclaimers',
};

/** A record named by another. */
export interface Reference {
  /** Where it is named, such as `conflicts[0].values[1].sources[0]`. */
  readonly path: string;
  /** The field that names it. */
  readonly field: string;
  readonly collection: CollectionName;
  readonly id: string;
}

/** The records that a record of a parsed feed names. */
export function referencesOf(value: unknown, path = '', field = ''): Reference[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => referencesOf(entry, `${path}[${i}]`, field));
  if (typeof value === 'object' && value)
    return Object.entries(value).flatMap(([name, entry]) => referencesOf(entry, path ? `${path}.${name}` : name, name));
  const collection = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
  return collection && typeof value === 'string' ? [{ path, field, collection, id: value }] : [];
}
