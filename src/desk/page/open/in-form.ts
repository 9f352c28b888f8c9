import type { Fields, Shape } from '../../../content/shape.js';
import { isObject } from '../../is-object.js';

/**
 * The fields of a record that are of the kind that the format says: text, number, list. What is in them may be missing or not right yet, as in
 * a record that is being written; it is told beside its field.
 */
export const inForm = (fields: Fields, record: object): object => Object.fromEntries(Object.entries(record).filter(isIn(fields)));

const isIn =
  (fields: Fields) =>
  ([name, value]: [string, unknown]): boolean =>
    !Object.hasOwn(fields, name) || isOfKind(fields[name]!, value);

function isOfKind(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'optional':
      return isOfKind(shape.of, value);
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return typeof value === 'number';
  }
  if (!(shape.is === 'list' ? Array.isArray(value) : isObject(value))) return false;
  if ('of' in shape) return Object.values(value as object).every((entry) => isOfKind(shape.of, entry));
  return Object.entries(value as object).every(
    isIn('fields' in shape ? shape.fields : { ...shape.variants[(value as Record<string, string>)[shape.tag]!] }),
  );
}
