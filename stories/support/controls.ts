import type { Feed } from '../../src/content/schema.js';
import { NATIVE_NAMES } from '../../src/locale/languages.js';
import { getLocale } from '../../src/locale/locale.js';
import { collectionOf, recordsFor } from '../../src/publish/catalogue.js';
import type { AttributeKind } from '../../src/views/definition.js';
import { filterLabel, recordLabel } from '../../src/views/snippet-label.js';

const english = getLocale('en');

/** How a choice among few, or among many, is made. */
const choice = (options: readonly string[], labels: Readonly<Record<string, string>> = {}) => ({
  type: { name: 'string' },
  options,
  control: { type: options.length > 4 ? 'select' : 'inline-radio', labels },
});
const several = (options: readonly string[], labels: Readonly<Record<string, string>>) => ({
  type: { name: 'array', value: { name: 'string' } },
  options,
  control: { type: options.length > 12 ? 'multi-select' : 'check', labels },
});

/** With what an attribute is set: what its definition says it may be. Records are those of the feed, by what they are called. */
export function controlOf(name: string, kind: AttributeKind, feed: Feed, usual?: string) {
  if (kind === 'boolean') return { type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (kind === 'number') return { type: { name: 'number' }, control: { type: 'range', min: 0, max: 48, step: 1 } };
  if (kind === 'text') return { type: { name: 'string' }, control: { type: 'text' } };
  const collection = collectionOf(kind);
  if (collection) {
    const records = recordsFor(name, kind, feed);
    const ids = records.map(({ id }) => id);
    const labels = Object.fromEntries(records.map((record) => [record.id, recordLabel(collection, record, english)]));
    return 'records' in kind ? several(ids, labels) : choice(['', ...ids], { ...labels, '': 'not set' });
  }
  if ('some' in kind)
    return several(kind.some, Object.fromEntries(kind.some.map((word) => [word, filterLabel(name, word, english) ?? word])));
  if (!('one' in kind)) return {};
  // Where nothing is usual, it can also be left out.
  return usual ? choice(kind.one) : choice(['', ...kind.one], { ...NATIVE_NAMES, '': 'not set' });
}

export const TEXT = { type: { name: 'string' }, control: { type: 'text' } };
export const COLOUR = { type: { name: 'string' }, control: { type: 'color' } };
