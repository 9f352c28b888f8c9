import type { MarkupElement } from '../document.js';
import { childOf, elementsOf } from '../markup-tree.js';
import type { Tally } from '../tally.js';
import type { Fields } from './fields.js';
import type { WordPackage } from './package.js';
import type { stylesOf } from './styles.js';

/** What the reading of a whole file goes along with. */
export interface Reading {
  readonly relations: WordPackage['relations'];
  readonly styles: ReturnType<typeof stylesOf>;
  readonly fields: Fields;
  readonly tally: Tally;
  readonly authors: Set<string>;
}

/** Notes who changed something; only how many they are is told. */
export function noteAuthor({ authors }: Reading, { attributes }: MarkupElement): void {
  if (attributes['w:author']) authors.add(attributes['w:author'].trim());
}

/** Marks of changes: what they mean for the reader. */
export const CHANGES: Readonly<
  Record<string, { readonly what: 'insertions' | 'deletions' | 'moves' | undefined; readonly isRead: boolean }>
> = {
  'w:ins': { what: 'insertions', isRead: true },
  'w:del': { what: 'deletions', isRead: false },
  'w:moveTo': { what: 'moves', isRead: true },
  // Counted where they went.
  'w:moveFrom': { what: undefined, isRead: false },
};

/** Notes a change. @returns whether what it holds is read. */
export function noteChange(reading: Reading, element: MarkupElement): boolean {
  const change = CHANGES[element.name]!;
  noteAuthor(reading, element);
  if (change.what) reading.tally.add(change.what);
  return change.isRead;
}

/** Of two forms of the same, for newer and older programs, the one to read. */
export const alternativeOf = (element: MarkupElement): readonly MarkupElement[] =>
  elementsOf(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'));
