import type { Mark } from '../draft.js';

/**
 * Marks after words of their text were replaced: they follow the words they are on. What is put within a mark belongs to it, what is put at
 * its edge does not; a mark whose words were replaced as a whole stays on the new ones; one whose words are gone goes.
 *
 * @param from where the words that were replaced began. @param to where they ended. @param length of what stands there now.
 */
export function followText(marks: readonly Mark[], from: number, to: number, length: number): readonly Mark[] {
  const by = length - (to - from);
  const followed = marks.map((mark) => {
    const { from: a, to: b } = mark;
    if (b <= from) return mark;
    if (a >= to) return by ? moved(mark, a + by, b + by) : mark;
    // The words that were replaced lie within the mark, or are the whole of it.
    if (a <= from && b >= to) return moved(mark, a, b + by);
    if (from <= a && b <= to) return undefined;
    return a < from ? moved(mark, a, from) : moved(mark, from + length, b + by);
  });
  const left = followed.filter((mark): mark is Mark => mark !== undefined && mark.from < mark.to);
  return left.length === marks.length && left.every((mark, i) => mark === marks[i]) ? marks : left;
}

const moved = (mark: Mark, from: number, to: number): Mark => (mark.from === from && mark.to === to ? mark : { ...mark, from, to });

/** In the order of their beginnings. */
export const sorted = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => a.from - b.from);

/** Those before a place, and those after it, counted from there. A mark across it is cut in two. */
export function cutMarks(marks: readonly Mark[], at: number): readonly [before: readonly Mark[], after: readonly Mark[]] {
  const before = marks.filter(({ from }) => from < at).map((mark) => moved(mark, mark.from, Math.min(mark.to, at)));
  const after = marks.filter(({ to }) => to > at).map((mark) => moved(mark, Math.max(mark.from, at) - at, mark.to - at));
  return [before, after];
}

/** The same marks in a text that has so many more units before them. */
export const shiftMarks = (marks: readonly Mark[], by: number): readonly Mark[] =>
  by ? marks.map((mark) => moved(mark, mark.from + by, mark.to + by)) : marks;

/** Marks of the same thing that touch each other, or have only spaces between them, as one. */
export function joinTouching(marks: readonly Mark[], text: string): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of sorted(marks)) {
    const i = joined.findIndex((other) => isSameThing(other, mark) && !text.slice(other.to, mark.from).trim());
    if (i < 0) joined.push(mark);
    else joined[i] = moved(joined[i]!, joined[i]!.from, Math.max(joined[i]!.to, mark.to));
  }
  return joined;
}

function isSameThing(a: Mark, b: Mark): boolean {
  if (a.is === 'statement') return b.is === 'statement' && a.statement === b.statement;
  return a.is === 'link' && b.is === 'link' && a.href === b.href;
}
