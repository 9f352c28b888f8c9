import { distance, oklch, oklchOf, seenBy, contrast, type Hex } from './colour.js';
import { nearest } from './nearest.js';
import type { Palette } from './pairs.js';
import { GROUNDS } from './tokens.js';
import { typeColours, type Scheme } from './type-colours.js';

/** What a house gives. */
export interface Brand {
  readonly brand: Hex;
  /** A second colour, for links, buttons and the focus ring. */
  readonly accent?: Hex;
}

/** Lightness of each part (OKLCH), and how much of the chroma of the brand it takes: a share, and the most. */
const PARTS = {
  light: {
    surface: [1, 0, 0],
    'surface-sunken': [0.978, 0.05, 0.006],
    tint: [0.945, 0.14, 0.022],
    text: [0.27, 0.15, 0.028],
    'text-muted': [0.48, 0.15, 0.025],
    line: [0.89, 0.08, 0.012],
    'control-line': [0.6, 0.12, 0.02],
  },
  dark: {
    surface: [0.24, 0.11, 0.022],
    'surface-sunken': [0.275, 0.12, 0.025],
    tint: [0.32, 0.3, 0.05],
    text: [0.965, 0.05, 0.008],
    'text-muted': [0.78, 0.1, 0.022],
    line: [0.38, 0.12, 0.025],
    'control-line': [0.63, 0.12, 0.022],
  },
} as const satisfies Record<Scheme, object>;

/** All colours of a theme in one scheme. Every pair of `PAIRS` holds, whatever the brand: a test goes through 10,000. */
export function paletteOf({ brand, accent }: Brand, scheme: Scheme): Palette {
  const { c, h } = oklchOf(brand);
  const part = (name: keyof (typeof PARTS)['light']): Hex => {
    const [l, share, most] = PARTS[scheme][name];
    return oklch(l, Math.min(c * share, most), h);
  };
  const grounds = GROUNDS.map(part);
  const [surface] = grounds as [Hex];
  const on = (wanted: Hex, ratio: number, backs: readonly Hex[] = grounds): Hex => {
    const found = nearest(
      wanted,
      backs.map((ground) => ({ ground, ratio })),
    );
    if (!found) throw new Error(`nothing like ${wanted} has ${ratio}:1 on ${backs.join(', ')}`);
    return found;
  };
  const fill = on(brand, 3, [surface]);
  const brandText = leastMoved(accent ? [accent, brand] : [brand], (wanted) => on(wanted, 4.5));
  return {
    surface,
    'surface-sunken': grounds[1]!,
    tint: grounds[2]!,
    text: on(part('text'), 4.5),
    heading: on(part('text'), 4.5),
    'text-muted': on(part('text-muted'), 4.5),
    line: part('line'),
    'control-line': on(part('control-line'), 3),
    brand: fill,
    'brand-text': brandText,
    focus: on(brandText, 3),
    ...typeColours(scheme, [surface, grounds[2]!], [fill, brandText]),
  };
}

/** Of what the given colours become, that which is nearest to what was given; the first where several are. */
function leastMoved(given: readonly Hex[], become: (hex: Hex) => Hex): Hex {
  const made = given.map((hex) => {
    const now = become(hex);
    return { now, moved: distance(seenBy('usual', hex), seenBy('usual', now)) };
  });
  return made.reduce((best, next) => (next.moved < best.moved ? next : best)).now;
}

/** Text on a fill of the brand: white, else the dark of the text, else black. No element has such text; a house may, beside them. */
export function onBrand({ brand }: Palette, dark: Hex): Hex {
  return ['#ffffff', dark, '#000000'].find((hex) => contrast(hex, brand) >= 4.5)!;
}
