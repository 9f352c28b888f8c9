/**
 * Colour arithmetic. A colour is written `#rrggbb` and all that is judged is judged as written, after rounding to 8 bits a channel: what a
 * browser shows, not what was meant. Spaces and their names as in CSS Color 4; OKLab and OKLCH by Björn Ottosson, lightness 0–1.
 */
import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  inGamut,
  parse,
  type Color,
  type Oklab,
  type Oklch,
  type Rgb,
} from 'culori';

export type Hex = string;

const toLrgb = converter('lrgb');
const toOklab = converter('oklab');
const toOklch = converter('oklch');
const displayable = inGamut('rgb');

/** What a CSS colour is written as: `#rrggbb`, brought into the sRGB gamut. Undefined where it is no colour, or one that lets shine through. */
export function toHex(css: string): Hex | undefined {
  const colour = parse(css.trim());
  return colour && (colour.alpha ?? 1) === 1 ? hexOf(colour) : undefined;
}

/** The colour in 8 bits; lightness and hue are kept, chroma as far as the sRGB gamut allows. */
export function hexOf(colour: Color): Hex {
  return formatHex(displayable(colour) ? colour : intoGamut(toOklch(colour)));
}

/** OKLCH of a colour; a grey has the hue 0. */
export function oklchOf(hex: Hex): Required<Pick<Oklch, 'l' | 'c' | 'h'>> {
  const { l, c, h = 0 } = toOklch(hex)!;
  return { l, c, h };
}

/** A colour of OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees; too much chroma is taken back until sRGB can show it. */
export function oklch(l: number, c: number, h: number): Hex {
  return hexOf({ mode: 'oklch', l, c, h });
}

/** 12 halvings leave 0.0001 of chroma, less than 8 bits can tell. */
function intoGamut({ l, c, h = 0 }: Oklch): Color {
  if (l <= 0 || l >= 1) return { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c: 0, h };
  let [inside, outside] = [0, c];
  for (let i = 0; i < 12; i++) {
    const middle = (inside + outside) / 2;
    if (displayable({ mode: 'oklch', l, c: middle, h })) inside = middle;
    else outside = middle;
  }
  return { mode: 'oklch', l, c: inside, h };
}

/** Red, green and blue, 0 to 1 each, as written. */
export const rgb = converter('rgb') as (hex: Hex) => Rgb;

/** Relative luminance, 0 (black) to 1 (white). WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(hex: Hex): number {
  const { r, g, b } = toLrgb(hex)!;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1 to 21, the same both ways. WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Hex, b: Hex): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What shows where `share` (0–1) of a colour lies over another: as the browser lays one over the other, in sRGB. */
export function over(front: Hex, share: number, back: Hex): Hex {
  const [a, b] = [rgb(front), rgb(back)];
  const mix = (channel: 'r' | 'g' | 'b') => share * a[channel] + (1 - share) * b[channel];
  return formatHex({ mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') });
}

export const VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

const FILTERS = { protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1) };

/**
 * How a colour looks to an eye without one kind of cone. Matrices of Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113). They
 * are made for linear light, where culori multiplies what it is given: so it is given linear light.
 */
export function seenBy(vision: Vision, hex: Hex): Oklab {
  const { r, g, b } = toLrgb(hex)!;
  if (vision === 'usual') return toOklab({ mode: 'lrgb', r, g, b });
  const seen = FILTERS[vision]({ mode: 'rgb', r, g, b });
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  return toOklab({ mode: 'lrgb', r: clip(seen.r), g: clip(seen.g), b: clip(seen.b) });
}

/** Distance of two colours: Euclidean in OKLab, 1 from black to white; about 0.02 is the least that is seen side by side. */
export function distance(a: Oklab, b: Oklab): number {
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
