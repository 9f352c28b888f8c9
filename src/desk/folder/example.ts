import { referencesOf } from '../../content/references.js';
import type { CollectionName, Feed } from '../../content/schema.js';
import { COLLECTION_NAMES } from './layout.js';

/** Collections that are not about one activity: they come whole. */
const WHOLE: readonly CollectionName[] = ['about', 'contacts', 'terms', 'organizations', 'disclaimers'];

interface AnyRecord {
  readonly id: string;
  readonly activity?: string;
}

/** The part of a feed that is about one activity: its statements and report, all that these name, and what is said of the CSSR as a whole. */
export function exampleOf(feed: Feed, activity: string): Feed {
  const recordsOf = (name: CollectionName) => feed[name] as readonly AnyRecord[];
  const chosen = new Set<AnyRecord>();
  const waiting: AnyRecord[] = COLLECTION_NAMES.flatMap((name) =>
    recordsOf(name).filter(
      (record) => WHOLE.includes(name) || record.activity === activity || (name === 'activities' && record.id === activity),
    ),
  );
  const byId = new Map(COLLECTION_NAMES.map((name) => [name, new Map(recordsOf(name).map((record) => [record.id, record]))]));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (chosen.has(next)) continue;
    chosen.add(next);
    for (const { field, collection, id } of referencesOf(next)) {
      const record = field === 'related' ? undefined : byId.get(collection)!.get(id);
      if (record) waiting.push(record);
    }
  }
  return { ...feed, ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, recordsOf(name).filter((record) => chosen.has(record))])) };
}
