/** An object without one of its fields. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const rest = { ...object };
  delete (rest as Partial<T>)[key];
  return rest;
}
