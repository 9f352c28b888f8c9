/** Whether something that was read is an object with fields: no list, and not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => Object(value) === value && !Array.isArray(value);
