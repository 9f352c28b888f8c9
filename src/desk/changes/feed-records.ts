import type { CollectionName, Feed } from '../../content/schema.js';
import type { Draft } from '../draft.js';

/** A record that others name by its id. */
type Named = { readonly id: string };

/** A record of the feed beside the activity, such as its source: put in the place of the one with the same id, else at the end. */
export function setRecord<C extends CollectionName>(draft: Draft, collection: C, record: Feed[C][number]): Draft {
  const records: readonly Named[] = draft.feed[collection];
  const isThere = records.some(({ id }) => id === record.id);
  const next = isThere ? records.map((other) => (other.id === record.id ? record : other)) : [...records, record];
  return { ...draft, feed: { ...draft.feed, [collection]: next } };
}
