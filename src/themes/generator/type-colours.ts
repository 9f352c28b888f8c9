/**
 * The colours of the types of statements. They must be read as text, and be told apart from each other and from the brand by every eye:
 * also where red and green, or blue and yellow, are one colour and only lightness and the other axis are left. So each type has one hue it
 * is at home in and a choice of lightness, chroma and hue around it, and a search takes the five that lie nearest to home and yet apart.
 */
import { distance, luminance, oklch, seenBy, VISIONS, type Hex, type Vision } from './colour.js';
import { STATEMENT_COLOURS, type StatementColour } from './tokens.js';

export type Scheme = 'light' | 'dark';
export type TypeColours = Readonly<Record<StatementColour, Hex>>;

/** Distances (OKLab) that are tried, the best first. The first that five colours can keep is kept. */
const DISTANCES = [0.07, 0.06, 0.05, 0.04, 0.03, 0.02, 0.01, 0];
/** Branches looked at before a distance is given up: the search shall end. */
const PATIENCE = 2000;

/** Lightness, chroma and hue where a type is at home: what most brands get, or nearly. */
const HOMES: Record<Scheme, Record<StatementColour, readonly [l: number, c: number, h: number]>> = {
  light: {
    concern: [0.52, 0.12, 62],
    demand: [0.46, 0.18, 15],
    proposal: [0.5, 0.12, 155],
    recommendation: [0.42, 0.2, 300],
    inform: [0.47, 0.11, 240],
  },
  dark: {
    concern: [0.82, 0.14, 75],
    demand: [0.72, 0.16, 12],
    proposal: [0.85, 0.15, 155],
    recommendation: [0.76, 0.12, 305],
    inform: [0.8, 0.1, 235],
  },
};
const LIGHTNESS: Record<Scheme, readonly number[]> = { light: range(0.3, 0.58, 0.02), dark: range(0.64, 0.94, 0.02) };
const TURNS = [0, -12, 12, -24, 24];
const CHROMA = [1, 0.6];

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** Lightness, a and b of OKLab for each kind of eye in turn: flat, because distances are taken by the thousand. */
type Seen = readonly number[];
interface Candidate {
  readonly hex: Hex;
  readonly luminance: number;
  readonly seen: Seen;
  /** How far from home. */
  readonly away: number;
}

const seenByAll = (hex: Hex): Seen =>
  VISIONS.flatMap((vision) => {
    const { l, a, b } = seenBy(vision, hex);
    return [l, a, b];
  });

/** Whether two colours are at least this far from each other for all kinds of eyes. */
function areApart(a: Seen, b: Seen, least: number): boolean {
  const square = least * least;
  for (let i = 0; i < a.length; i += 3) {
    const l = a[i]! - b[i]!;
    const greenRed = a[i + 1]! - b[i + 1]!;
    const blueYellow = a[i + 2]! - b[i + 2]!;
    if (l * l + greenRed * greenRed + blueYellow * blueYellow < square) return false;
  }
  return true;
}

/** Made once: they do not depend on the brand. */
const known = new Map<Scheme, readonly (readonly Candidate[])[]>();
function candidatesOf(scheme: Scheme): readonly (readonly Candidate[])[] {
  const made = known.get(scheme) ?? STATEMENT_COLOURS.map((type) => around(HOMES[scheme][type], LIGHTNESS[scheme]));
  known.set(scheme, made);
  return made;
}

function around([l, c, h]: readonly [number, number, number], lightness: readonly number[]): Candidate[] {
  const home = seenBy('usual', oklch(l, c, h));
  const hexes = [l, ...lightness].flatMap((at) => TURNS.flatMap((turn) => CHROMA.map((share) => oklch(at, c * share, h + turn))));
  return [...new Set(hexes)]
    .map((hex) => {
      return { hex, luminance: luminance(hex), seen: seenByAll(hex), away: distance(seenBy('usual', hex), home) };
    })
    .sort((a, b) => a.away - b.away);
}

/** Five colours with 4.5:1 on each ground, as far from each other and from `others` (the brand) as there is room for. */
export function typeColours(scheme: Scheme, grounds: readonly Hex[], others: readonly Hex[]): TypeColours {
  const brand = others.map(seenByAll);
  const shades = grounds.map((ground) => luminance(ground) + 0.05);
  const reads = (at: number) => shades.every((shade) => Math.max(shade / (at + 0.05), (at + 0.05) / shade) >= 4.5);
  const readable = candidatesOf(scheme).map((list) => list.filter((candidate) => reads(candidate.luminance)));
  for (const least of DISTANCES) {
    const free = readable.map((list) => list.filter(({ seen }) => brand.every((other) => areApart(seen, other, least))));
    const chosen = chooseBest(free, least);
    if (chosen) return Object.fromEntries(STATEMENT_COLOURS.map((type, i) => [type, chosen[i]!.hex])) as Record<StatementColour, Hex>;
  }
  throw new Error(`no readable colours on ${grounds.join(', ')}`);
}

/** Who chooses first stays at home, who chooses last goes far: each type may be the first, and the mildest outcome is taken. */
function chooseBest(lists: readonly (readonly Candidate[])[], least: number): readonly Candidate[] | undefined {
  const outcomes = lists.flatMap((_, first) => {
    const chosen = choose([...lists.slice(first), ...lists.slice(0, first)], least, { left: PATIENCE });
    return chosen ? [[...chosen.slice(lists.length - first), ...chosen.slice(0, lists.length - first)]] : [];
  });
  const farthest = (chosen: readonly Candidate[]) => Math.max(...chosen.map(({ away }) => away));
  return outcomes.sort((a, b) => farthest(a) - farthest(b))[0];
}

/** One of each list, all at least `least` apart: depth first, the nearest to home first. */
function choose(lists: readonly (readonly Candidate[])[], least: number, patience: { left: number }): Candidate[] | undefined {
  const [first, ...rest] = lists;
  if (!first) return [];
  for (const candidate of first) {
    if (--patience.left < 0) return undefined;
    const open = rest.map((list) => list.filter(({ seen }) => areApart(seen, candidate.seen, least)));
    if (open.some((list) => !list.length)) continue;
    const others = choose(open, least, patience);
    if (others) return [candidate, ...others];
  }
  return undefined;
}

/** The two colours that are closest to one kind of eye: of the types among each other, and of a type and the brand. */
export function closest(palette: TypeColours & Readonly<Record<'brand' | 'brand-text', Hex>>, vision: Vision) {
  const names = ['brand', 'brand-text', ...STATEMENT_COLOURS] as const;
  const seen = names.map((name) => seenBy(vision, palette[name]));
  const found = names.flatMap((b, j) =>
    j < 2 ? [] : names.slice(0, j).map((a, i) => ({ between: [a, b] as const, distance: distance(seen[i]!, seen[j]!) })),
  );
  return found.reduce((least, next) => (next.distance < least.distance ? next : least));
}
