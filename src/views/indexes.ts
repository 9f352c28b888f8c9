type Identified = { readonly id: string };

// A collection is looked through once, however many records name its records: all that is asked of a large feed takes no longer than reading it.
const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string | undefined, Identified>>();

/** The record with this id. */
export function byId<T extends Identified>(records: readonly T[], id: string | undefined): T | undefined {
  let index = indexes.get(records);
  if (!index) indexes.set(records, (index = new Map(records.map((record) => [record.id, record]))));
  return index.get(id) as T | undefined;
}

/** The records with these ids, in their order; one that is not there is left out. */
export const named = <T extends Identified>(records: readonly T[], ids: readonly string[] = []): T[] =>
  ids.flatMap((id) => byId(records, id) ?? []);

const wholes = new WeakMap<readonly Identified[], readonly Identified[]>();

/** Tells of a list of records that it is a part of another, in which what it names is still to be found. */
export const setWhole = (part: readonly Identified[], whole: readonly Identified[]): void =>
  void (part !== whole && wholes.set(part, wholeOf(whole)));

/** The records of which these are a part; these themselves where they are all there are. */
export const wholeOf = <T extends Identified>(records: readonly T[]): readonly T[] =>
  (wholes.get(records) as readonly T[] | undefined) ?? records;

/** Items under the key of each, keys in the order of first appearance. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, i) => {
    const key = keyOf(item, i);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}
