import { COLLECTIONS, feedHead, type CollectionName } from './schema.js';
import type { Fields, Shape } from './shape.js';

/** The words that a field with a closed list may have; none where it has no such list. @param field its path within the record. */
export function allowedWords(collection: CollectionName | 'feed', field: string): readonly string[] {
  return [
    ...new Set(
      shapesAt(collection, field)
        .map(bare)
        .flatMap((shape) => (shape.is === 'string' ? (shape.values ?? []) : [])),
    ),
  ];
}

/** What a field may hold: one shape for each way in which a record may have it. @param field its path within the record. */
export function shapesAt(collection: CollectionName | 'feed', field: string): readonly Shape[] {
  const start: readonly Shape[] = [collection === 'feed' ? feedHead : COLLECTIONS[collection]];
  return (field.match(/[^.[\]]+/g) ?? []).reduce((shapes, key) => shapes.flatMap((shape) => within(shape, key)), start);
}

const bare = (shape: Shape): Shape => (shape.is === 'optional' ? bare(shape.of) : shape);
const fieldOf = (fields: Fields, key: string): Shape[] => (Object.hasOwn(fields, key) ? [fields[key]!] : []);

function within(outer: Shape, key: string): Shape[] {
  const shape = bare(outer);
  switch (shape.is) {
    case 'list':
    case 'map':
      return [shape.of];
    case 'object':
      return fieldOf(shape.fields, key);
    case 'union':
      // The tag of a union is itself a closed list.
      if (key === shape.tag) return [{ is: 'string', expected: 'one-of', values: Object.keys(shape.variants) }];
      return Object.values(shape.variants).flatMap((fields) => fieldOf(fields, key));
    default:
      return [];
  }
}
