/** In which order a feed has things, where that is not the usual one: `order.yml`. */
export interface Order {
  /** Names of the feed. */
  readonly fields?: readonly string[];
  /** Ids of records, of collections that stand in several files. */
  readonly records?: Readonly<Record<string, readonly string[]>>;
  /** Names within records, such as those of `reports/amman-2022-11` or of `reports/amman-2022-11.title`. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** What a file says of the order: as far as it can be understood. */
export function orderIn(value: unknown): Order {
  const given = Object(value) as Record<string, unknown>;
  const lists = (found: unknown) => Object.fromEntries(Object.entries(Object(found) as object).filter(([, list]) => isList(list)));
  return {
    ...(isList(given['fields']) && { fields: given['fields'] }),
    records: lists(given['records']),
    names: lists(given['names']),
  };
}

/** An order as it is written down; undefined where there is nothing to say. */
export function orderText({ fields, records = {}, names = {} }: Order): object | undefined {
  const said = {
    ...(fields && { fields }),
    ...(Object.keys(records).length && { records }),
    ...(Object.keys(names).length && { names }),
  };
  return Object.keys(said).length ? said : undefined;
}

/** An object with these names first, in this order, then its others. */
export function withNamesInOrder<T extends object>(value: T, names: readonly string[] | undefined): T {
  if (!names) return value;
  const first = names.filter((name) => Object.hasOwn(value, name));
  const entries = Object.entries(value) as [string, unknown][];
  const own = new Map(entries);
  const listed = new Set(first);
  return Object.fromEntries([...first.map((name) => [name, own.get(name)]), ...entries.filter(([name]) => !listed.has(name))]) as T;
}

/** Records with these ids first, in this order, then the others. */
export function recordsInOrder<T>(records: readonly T[], ids: readonly string[] | undefined, idOf: (record: T) => unknown): readonly T[] {
  if (!ids) return records;
  const place = new Map(ids.map((id, i) => [id, i]));
  const at = (record: T) => place.get(String(idOf(record))) ?? ids.length;
  return records
    .map((record, i) => ({ record, i, at: at(record) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ record }) => record);
}

export const sameOrder = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);
