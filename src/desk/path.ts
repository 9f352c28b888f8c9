/** Fields within a record, by a path such as `place.city.ar` or `dates[0]`, as `Issue` has it. */

/** The names and numbers of a path. */
export const keysOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];

/** The path of these names and numbers. Numbers are those of lists: a field is never named by digits alone. */
export const pathOf = (keys: readonly string[]): string =>
  keys.reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path ? `${path}.${key}` : key), '');

/** What a field holds; undefined where there is no such field. */
export function valueAt(value: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (within, key) => (isObject(within) && Object.hasOwn(within, key) ? (within as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/**
 * The same with another value in a field; what is not on the way there stays the same object. Objects and lists that are not there yet are
 * made.
 *
 * @param value undefined takes the field out, or the entry out of its list; a map or list that has nothing in it then goes too.
 */
export const withValue = <T>(whole: T, path: string, value: unknown): T => put(whole, keysOf(path), value) as T;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isEmpty = (value: unknown): boolean => isObject(value) && !Object.keys(value).length;

function put(whole: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const isIndex = /^\d+$/.test(key);
  const outer = isObject(whole) ? whole : isIndex ? [] : {};
  const before = Object.hasOwn(outer, key) ? (outer as Record<string, unknown>)[key] : undefined;
  const put1 = put(before, rest, value);
  // Nothing that is left empty on the way to what was taken out stays: a missing language is absent, and so is a map without any. But an
  // entry of a list stays until it is taken out itself: somebody may be writing it anew.
  const isLeft = value === undefined && rest.length > 0 && !Array.isArray(outer) && isEmpty(put1);
  const after = isLeft ? undefined : put1;
  if (after === before && (after !== undefined || !Object.hasOwn(outer, key))) return whole;
  if (Array.isArray(outer)) {
    const i = Number(key);
    if (after === undefined) return (outer as unknown[]).filter((_, j) => j !== i);
    return i < outer.length ? (outer as unknown[]).map((entry, j) => (j === i ? after : entry)) : [...(outer as unknown[]), after];
  }
  if (after !== undefined) return { ...outer, [key]: after };
  return Object.fromEntries(Object.entries(outer).filter(([name]) => name !== key));
}
