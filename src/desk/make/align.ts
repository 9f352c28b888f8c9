/** What of a paragraph is compared with another language. */
export interface Features {
  readonly isHeading: boolean;
  /** Letters and digits. */
  readonly length: number;
  /** What is the same in every language: numbers, addresses of links, words in Latin letters. */
  readonly shared: ReadonlySet<string>;
  /** Of two paragraphs: one of them is so short that it hardly is a part of what the other says. */
  readonly isUneven?: boolean;
}

/** How many paragraphs of each side say the same. */
export type Bead = readonly [number, number];
/** The kinds of beads, each with what it costs beside the differences: one and one is usual. */
const BEADS: readonly (readonly [Bead, number])[] = [
  [[1, 1], 0],
  [[1, 2], 0.7],
  [[2, 1], 0.7],
  [[1, 0], 2.2],
  [[0, 1], 2.2],
];
/** So far one side may be ahead of the other, in paragraphs, besides the difference in their numbers. */
const BAND = 40;

/** The cheapest way through two texts, paragraph by paragraph (dynamic programming, Gale and Church). */
export function align(a: readonly Features[], b: readonly Features[]): readonly Bead[] {
  const scale = sum(b) / Math.max(1, sum(a)) || 1;
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const band = BAND + Math.abs(a.length - b.length);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width).fill(Infinity);
  const steps = new Int8Array((a.length + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = Math.max(0, i - band); j <= Math.min(b.length, i + band); j++) {
      BEADS.forEach(([[m, n], price], step) => {
        if (i < m || j < n) return;
        const before = best[(i - m) * width + j - n]!;
        if (before === Infinity) return;
        const left = m === 2 ? pairsA[i - 2]! : m ? a[i - 1]! : undefined;
        const right = n === 2 ? pairsB[j - 2]! : n ? b[j - 1]! : undefined;
        const cost = before + price + (left && right ? difference(left, right, scale) : 0);
        if (cost >= best[i * width + j]!) return;
        best[i * width + j] = cost;
        steps[i * width + j] = step;
      });
    }
  const beads: Bead[] = [];
  for (let [i, j] = [a.length, b.length]; i || j;) {
    const [bead] = BEADS[steps[i * width + j]!]!;
    beads.unshift(bead);
    i -= bead[0];
    j -= bead[1];
  }
  return beads;
}

const sum = (side: readonly Features[]): number => side.reduce((total, { length }) => total + length, 0);

const pairsOf = (side: readonly Features[]): readonly Features[] =>
  side.slice(1).map((second, i) => {
    const first = side[i]!;
    return {
      isHeading: first.isHeading || second.isHeading,
      length: first.length + second.length,
      shared: new Set([...first.shared, ...second.shared]),
      isUneven: Math.min(first.length, second.length) < 0.25 * Math.max(first.length, second.length),
    };
  });

function difference(a: Features, b: Features, scale: number): number {
  const style = (a.isHeading === b.isHeading ? 0 : 2.5) + (a.isUneven || b.isUneven ? 1.6 : 0);
  // Short texts differ more from one language to the other.
  const length = Math.min(3, Math.abs(Math.log((b.length + 8) / (a.length * scale + 8))) * 1.6);
  if (!a.shared.size && !b.shared.size) return style + length;
  let both = 0;
  for (const token of a.shared) if (b.shared.has(token)) both++;
  const likeness = (2 * both) / (a.shared.size + b.shared.size);
  return style + length + 1.2 - 2 * likeness;
}
