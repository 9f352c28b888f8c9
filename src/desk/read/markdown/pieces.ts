import type { ReadSpan } from '../document.js';

/** What the pieces of a text are, from the end of one to the beginning of another. */
export type Range = { readonly from: number; readonly to: number } & (
  { readonly is: 'bold' | 'italic' | 'picture' } | { readonly is: 'link'; readonly href: string }
);

/** The pieces of a text with their looks. */
export function spansOf(pieces: readonly string[], ranges: readonly Range[]): readonly ReadSpan[] {
  const starts = new Map<number, Range[]>();
  const ends = new Map<number, Range[]>();
  const put = (map: Map<number, Range[]>, at: number, range: Range) => {
    const there = map.get(at);
    if (there) there.push(range);
    else map.set(at, [range]);
  };
  for (const range of ranges) {
    if (range.to <= range.from + 1) continue;
    put(starts, range.from + 1, range);
    put(ends, range.to, range);
  }
  const open = { bold: 0, italic: 0, picture: 0 };
  let href: string | undefined;
  return pieces.flatMap((text, i) => {
    for (const range of ends.get(i) ?? [])
      if (range.is === 'link') href = undefined;
      else open[range.is]--;
    for (const range of starts.get(i) ?? [])
      if (range.is === 'link') href = range.href;
      else open[range.is]++;
    if (!text || open.picture > 0) return [];
    return [{ text, ...(open.bold > 0 && { bold: true }), ...(open.italic > 0 && { italic: true }), ...(href !== undefined && { href }) }];
  });
}
