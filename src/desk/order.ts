import type { ObjectShape } from '../content/shape.js';

/**
 * A record with its fields in the order they had, then in that of the schema; fields that nobody knows come last.
 *
 * @param old the record as it was, whose order stays.
 */
export function inOrder(record: object, old: object | undefined, { fields }: ObjectShape): object {
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(fields), ...Object.keys(record)]);
  return Object.fromEntries(
    [...names].flatMap((name) => (Object.hasOwn(record, name) ? [[name, (record as Record<string, unknown>)[name]]] : [])),
  );
}

/** A list in which other items stand in the places of some; what is left over follows the last of them, else the end. */
export function inPlaces<T>(list: readonly T[], isPlace: (item: T) => boolean, items: readonly T[]): readonly T[] {
  const places = list.map(isPlace);
  const last = places.lastIndexOf(true);
  const rest = [...items];
  const result = list.flatMap((item, i) => (i === last ? rest.splice(0) : places[i] ? rest.splice(0, 1) : [item]));
  return [...result, ...rest];
}

/** A list with other items in place of some that follow one another. */
export const spliced = <T>(list: readonly T[], start: number, count: number, items: readonly T[] = []): readonly T[] => [
  ...list.slice(0, start),
  ...items,
  ...list.slice(start + count),
];
