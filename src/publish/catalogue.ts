import type { CollectionName, Feed } from '../content/schema.js';
import { ACTIVITY_KINDS, ORGANIZATION_ROLES, STATEMENT_TYPES, type StatementType } from '../content/vocabulary.js';
import { DIGITS } from '../locale/language.js';
import { ABOUT_PARTS } from '../elements/about/view.js';
import { DISCLAIMER_MODES } from '../views/disclaimer.js';
import { CHARTS } from '../elements/key-figures/view.js';
import { GROUPINGS, SORTS } from '../elements/recommendation-list/filters.js';
import { MISSION_LAYOUTS, MISSION_SORTS } from '../elements/mission-list/view.js';
import { FILTERS, type AnyRecord } from '../views/shown-records.js';

/** What an attribute may say. */
export type AttributeKind =
  /** Present or not. */
  | 'boolean'
  /** Free text. */
  | 'text'
  /** One of these words. */
  | { readonly one: readonly string[] }
  /** Some of these words, separated by spaces. */
  | { readonly some: readonly string[] }
  /** The id of a record. */
  | { readonly record: CollectionName }
  /** Ids of records, separated by spaces. */
  | { readonly records: CollectionName };

export type AttributeKinds = Readonly<Record<string, AttributeKind>>;

/** What can be chosen of each element, by its tag without `cssr-`: for forms, and to tell what is wrong. */
export const CATALOGUE = {
  'mission-card': { item: { record: 'activities' } },
  'mission-list': {
    kinds: { some: ACTIVITY_KINDS },
    heading: 'text',
    layout: { one: MISSION_LAYOUTS },
    sort: { one: MISSION_SORTS },
    group: { one: ['none', 'kind', 'year', 'place', 'modality', 'theme', 'language'] },
    controls: { one: ['full', 'none'] },
    'page-size': 'text',
  },
  'recommendation-list': {
    types: { some: STATEMENT_TYPES },
    activity: { record: 'activities' },
    items: { records: 'statements' },
    heading: 'text',
    sort: { one: SORTS },
    group: { one: GROUPINGS },
    controls: { one: ['full', 'none'] },
    permalinks: 'boolean',
  },
  report: { item: { record: 'reports' }, languages: { one: ['switch', 'both', 'one'] } },
  about: { parts: { some: ABOUT_PARTS } },
  'working-groups': { item: { record: 'workingGroups' } },
  disclaimer: { item: { record: 'disclaimers' }, languages: { one: DISCLAIMER_MODES } },
  'key-figures': { items: { records: 'keyFigures' }, chart: { one: CHARTS } },
  partners: { on: 'text', roles: { some: ORGANIZATION_ROLES } },
  contact: { items: { records: 'contacts' } },
  term: { item: { record: 'terms' }, open: 'boolean' },
  'term-list': { permalinks: 'boolean' },
  corrections: {},
  'language-switch': { for: 'text', languages: 'text', remember: 'boolean', value: 'text' },
} as const satisfies Readonly<Record<string, AttributeKinds>>;

/** The name of an element without `cssr-`. */
export type ElementName = keyof typeof CATALOGUE;
export const ELEMENT_NAMES = Object.keys(CATALOGUE) as readonly ElementName[];

/** What every element that shows content can be told. */
const COMMON: AttributeKinds = {
  src: 'text',
  compact: 'boolean',
  digits: { one: DIGITS },
  'heading-level': { one: ['2', '3', '4', '5', '6'] },
};

/** The attributes of an element, but `language` and `pinned`, which a snippet has of itself. */
export const attributesOf = (element: ElementName): AttributeKinds =>
  element === 'language-switch' ? CATALOGUE[element] : { ...CATALOGUE[element], ...COMMON };

/** The attributes that choose among records by one or several words, and the words of each: what an element can be narrowed to. */
export const filtersOf = (element: ElementName): readonly (readonly [name: string, kind: AttributeKind])[] =>
  Object.entries(CATALOGUE[element] as AttributeKinds).filter(([name]) => name !== 'item' && Object.hasOwn(FILTERS, name));

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
  const kind = (CATALOGUE[element] as AttributeKinds)['item'];
  return kind && collectionOf(kind);
}
