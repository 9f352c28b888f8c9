import type { Range } from './range.js';

/** Lengths that belong together are alike: how far two are apart, of 0 to 1. */
const distance = (one: number, other: number) => Math.abs(one - other) / Math.max(one, other, 1);

/**
 * Which sentences of two languages say the same: one and one, one and two, two and one, by their lengths (after Gale and Church, 1993). Each
 * entry has the indexes in one and in the other.
 */
export function alignSentences(one: readonly Range[], other: readonly Range[]): (readonly [readonly number[], readonly number[]])[] {
  const sum = (ranges: readonly Range[]) => ranges.reduce((all, { from, to }) => all + to - from, 0);
  const scale = sum(other) ? sum(one) / sum(other) : 1;
  const length = (ranges: readonly Range[], by = 1) => sum(ranges) * by;
  const STEPS = [
    [1, 1, 0],
    [1, 2, 0.3],
    [2, 1, 0.3],
    [1, 0, 0.9],
    [0, 1, 0.9],
  ] as const;
  interface Way {
    readonly cost: number;
    readonly step?: readonly [number, number];
  }
  const ways: Way[][] = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => ({ cost: Infinity })));
  ways[0]![0] = { cost: 0 };
  for (let i = 0; i <= one.length; i++)
    for (let j = 0; j <= other.length; j++)
      for (const [a, b, price] of STEPS) {
        const before = ways[i - a]?.[j - b];
        if (!before || (i === 0 && j === 0)) continue;
        const cost = before.cost + price + (a && b ? distance(length(one.slice(i - a, i)), length(other.slice(j - b, j), scale)) : 0);
        if (cost < ways[i]![j]!.cost) ways[i]![j] = { cost, step: [a, b] };
      }
  const found: (readonly [readonly number[], readonly number[]])[] = [];
  for (let i = one.length, j = other.length; i > 0 || j > 0;) {
    const [a, b] = ways[i]![j]!.step!;
    const upTo = (end: number, count: number) => Array.from({ length: count }, (_, k) => end - count + k);
    found.unshift([upTo(i, a), upTo(j, b)]);
    i -= a;
    j -= b;
  }
  return found;
}

/**
 * Divides a text at some of the places where it may be divided, in the proportions that another language has.
 *
 * @param parts the lengths of the parts in the other language.
 * @param places where it may be divided, in their order.
 * @returns the places, one less than the parts; undefined where there are too few.
 */
export function divide(length: number, parts: readonly number[], places: readonly number[]): readonly number[] | undefined {
  const count = parts.length - 1;
  if (places.length < count) return undefined;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  const wanted = parts.slice(0, -1).map((part) => ((sum += part) / whole) * length);
  // The least of what all are off, place by place.
  let best = places.map((place) => ({ off: Math.abs(place - (wanted[0] ?? 0)), at: [place] as readonly number[] }));
  for (let k = 1; k < count; k++)
    best = places.map((place, p) => {
      const before = best
        .slice(0, p)
        .reduce<(typeof best)[number] | undefined>((least, way) => (least && least.off <= way.off ? least : way), undefined);
      return before ? { off: before.off + Math.abs(place - wanted[k]!), at: [...before.at, place] } : { off: Infinity, at: [] };
    });
  return count ? best.reduce((least, way) => (way.off < least.off ? way : least)).at : [];
}
