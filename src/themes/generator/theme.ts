import type { Hex } from './colour.js';
import { onBrand, paletteOf, type Brand } from './palette.js';
import type { Palette } from './pairs.js';

export const DENSITIES = { comfortable: 0.5, compact: 0.375 } as const;
export type Density = keyof typeof DENSITIES;

/** Shadows of cards and lists, in em: how far down, how wide, how strong. */
export const ELEVATIONS = { none: undefined, low: [0.0625, 0.25, 0.16], high: [0.125, 0.5, 0.2] } as const;
export type Elevation = keyof typeof ELEVATIONS;

export interface Length {
  readonly value: number;
  readonly unit: 'px' | 'em';
}

/** What a theme is made from. */
export interface ThemeOptions extends Brand {
  /** Of the file and of `data-cssr-theme`. */
  readonly name: string;
  /** Font families in order of preference; where absent, the font of the page is followed. */
  readonly font?: readonly string[];
  readonly fontArabic?: readonly string[];
  readonly radius?: Length;
  readonly density?: Density;
  /** Of titles, 1 to 1000. */
  readonly headingWeight?: number;
  /** Width of the rule in the colour of the house. */
  readonly rule?: Length;
  /** Width of the edges of cards, lists and controls. */
  readonly lineWidth?: Length;
  readonly elevation?: Elevation;
}

export interface Theme extends ThemeOptions {
  readonly light: Palette;
  readonly dark: Palette;
  /** Text on a fill of the brand colour, for what a house puts beside the elements: no element has such text. */
  readonly onBrand: { readonly light: Hex; readonly dark: Hex };
  readonly radius: Length;
  /** The step of all distances, in em. */
  readonly space: number;
  readonly headingWeight: number;
  readonly rule: Length;
  readonly lineWidth: Length;
  readonly elevation: Elevation;
}

/** What has no colour, where nothing is said. */
export const USUAL_SHAPE = {
  radius: { value: 6, unit: 'px' },
  space: DENSITIES.comfortable,
  headingWeight: 700,
  rule: { value: 4, unit: 'px' },
  lineWidth: { value: 1, unit: 'px' },
  elevation: 'none',
} as const satisfies Partial<Theme>;

export function makeTheme(options: ThemeOptions): Theme {
  const [light, dark] = [paletteOf(options, 'light'), paletteOf(options, 'dark')];
  return {
    ...USUAL_SHAPE,
    ...options,
    light,
    dark,
    onBrand: { light: onBrand(light, light.text), dark: onBrand(dark, light.text) },
    space: DENSITIES[options.density ?? 'comfortable'],
  };
}

/** Generic families and the words of the system: written without quotes. */
const GENERIC = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(serif|sans-serif|monospace|rounded)|math)$/;

/**
 * "Open Sans, Arial" as a list of families that ends with a generic one. Undefined where a name has characters that no font is called by
 * and that could end the declaration.
 */
export function fontFamilies(list: string): readonly string[] | undefined {
  const names = list.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  if (names.some((name) => !/^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u.test(name))) return undefined;
  return names.some((name) => GENERIC.test(name)) ? names : [...names, 'system-ui', 'sans-serif'];
}

export const fontText = (names: readonly string[]): string =>
  names.map((name) => (GENERIC.test(name) || /^[A-Za-z][A-Za-z-]*$/.test(name) ? name : `'${name}'`)).join(', ');

export const lengthText = ({ value, unit }: Length): string => `${value}${unit}`;

/** As a value of `box-shadow`. Black in both schemes: a light shadow would be a glow. */
export function elevationText(elevation: Elevation): string {
  if (elevation === 'none') return 'none';
  const [down, wide, alpha] = ELEVATIONS[elevation];
  return `0 ${down}em ${wide}em rgb(0 0 0 / ${alpha * 100}%)`;
}
