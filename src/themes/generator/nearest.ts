import { contrast, luminance, oklch, oklchOf, type Hex } from './colour.js';

/** At least `ratio` against `ground`. */
export interface Demand {
  readonly ground: Hex;
  readonly ratio: number;
}

const meets = (hex: Hex, demands: readonly Demand[]) => demands.every(({ ground, ratio }) => contrast(hex, ground) >= ratio);

/**
 * The colour nearest to a given one that has the contrast demanded against each ground: the colour itself where it has, else the one whose
 * lightness (OKLCH) is moved least, up or down; hue kept, chroma as far as the sRGB gamut allows. Undefined where no lightness will do.
 */
export function nearest(given: Hex, demands: readonly Demand[]): Hex | undefined {
  if (meets(given, demands)) return given;
  const { l, c, h } = oklchOf(given);
  const y = luminance(given);
  const edges = edgesOf(demands);
  const found = [-1, 1].flatMap((way) => {
    const [edge] = edges.filter((at) => (at - y) * way >= 0).sort((a, b) => (a - b) * way);
    const hex = edge === undefined ? undefined : beyond(edge, way, [c, h], demands);
    return hex ? [{ hex, moved: Math.abs(oklchOf(hex).l - l) }] : [];
  });
  return found.sort((a, b) => a.moved - b.moved)[0]?.hex;
}

/** Each demand forbids a band of luminance around its ground. The edges of these bands that lie in no other band. */
function edgesOf(demands: readonly Demand[]): number[] {
  const bands = demands.map(({ ground, ratio }) => {
    const of = luminance(ground) + 0.05;
    return [of / ratio - 0.05, of * ratio - 0.05] as const;
  });
  const free = (at: number) => bands.every(([from, to]) => at <= from + 1e-9 || at >= to - 1e-9);
  return bands.flat().filter((at) => at >= 0 && at <= 1 && free(at));
}

/** The colour of this chroma and hue just beyond a luminance, upwards (1) or downwards (-1). */
function beyond(edge: number, way: number, [c, h]: readonly [number, number], demands: readonly Demand[]): Hex | undefined {
  let [low, high] = [0, 1];
  for (let i = 0; i < 11; i++) {
    const middle = (low + high) / 2;
    if (luminance(oklch(middle, c, h)) < edge) low = middle;
    else high = middle;
  }
  // In 8 bits a channel the colour may fall on the wrong side: a few steps on, one is right.
  for (let step = 0; step < 20; step++) {
    const hex = oklch((way < 0 ? high : low) + way * step * 0.0005, c, h);
    if (meets(hex, demands)) return hex;
  }
  return undefined;
}
