/**
 * The word that somebody may have meant who wrote another: the one that takes the fewest slips of the hand.
 *
 * @param most so many slips may be between them; else one for every three letters.
 */
export function nearest<T extends string>(word: string, possible: readonly T[], most?: number): T | undefined {
  const given = plain(word);
  const far = (name: string) => Math.abs(given.length - name.length) > (most ?? given.length / 3 + 1);
  const found = possible.filter((name) => !far(plain(name))).map((name) => ({ name, slips: slipsBetween(given, plain(name)) }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (least, next) => (least && least.slips <= next.slips ? least : next),
    undefined,
  );
  if (!best) return undefined;
  // The shorter of both decides: in a word of three letters every other is near.
  const limit = most ?? Math.max(1, Math.floor(Math.min(given.length, best.name.length) / 3));
  return best.slips <= limit ? best.name : undefined;
}

/** A question to put after a message, or nothing. @param written how the words are written where they were asked for. */
export function didYouMean(word: string, possible: readonly string[], written = (name: string) => `"${name}"`): string {
  const found = nearest(word, possible);
  return found === undefined ? '' : `; did you mean ${written(found)}?`;
}

/** Capitals, and what joins words, are no slips: `HeadingLevel`, `heading_level` and `heading-level` are one. */
const plain = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]/g, '-')
    .toLowerCase()
    .slice(0, 100);

/** Letters to add, to take out or to change, and neighbours to swap (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(least, before[j - 2]! + 1) : least);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
