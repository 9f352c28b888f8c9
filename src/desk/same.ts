/** Whether two pieces of JSON say the same, in whatever order their fields are. The same object is known at once. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** An object without one of its fields; the same where it has none of that name. */
export function without<T extends object, K extends string>(object: T, field: K): Omit<T, K> & T {
  if (!Object.hasOwn(object, field)) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field)) as T;
}
