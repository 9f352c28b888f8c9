import { propertyOf, type AttributeKind, type Definition } from './definition.js';
import { fieldOf } from './shown-records.js';
import { someOf, wordsIn } from './text.js';

/** The key of an element that is told nothing. */
export const WHOLE = 'all';

/** The words of an attribute that make a difference to what an element shows; none where it says what is usual. */
function wordsOf(kind: AttributeKind, text: string): readonly string[] {
  if (typeof kind === 'object' && 'some' in kind) return someOf(kind.some, text);
  if (typeof kind === 'object' && 'one' in kind) return kind.one.indexOf(text) > 0 ? [text] : [];
  return wordsIn(text);
}

/**
 * What an element is asked to show, as the name of a file: `item.amman-2022-11`, `activity.amman-2022-11_types.concern.demand`, `all`. Two
 * elements with the same key show the same words; how they set them out (order, layout, headings) is not in it.
 *
 * @param valueOf the words of an attribute, separated by spaces; undefined where it is absent.
 */
export function viewKey(
  { attributes, asks = [] }: Pick<Definition, 'attributes' | 'asks'>,
  valueOf: (attribute: string) => string | undefined,
): string {
  const parts = Object.entries(attributes).flatMap(([name, kind]) => {
    if (fieldOf(kind) === undefined && !asks.includes(name)) return [];
    const words = wordsOf(kind, valueOf(name) ?? '');
    return words.length ? [[name, ...words].join('.')] : [];
  });
  return parts.join('_') || WHOLE;
}

/** What an element is told by its properties, as its attributes would say it. */
export const saidBy =
  (host: object) =>
  (attribute: string): string => {
    const said = (host as Readonly<Record<string, string | readonly string[] | undefined>>)[propertyOf(attribute)];
    return [said ?? []].flat().join(' ');
  };
