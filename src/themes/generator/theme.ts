import type { Hex } from './colour.js';
import { onBrand, paletteOf, type Brand } from './palette.js';
import type { Palette } from './pairs.js';

export const DENSITIES = { comfortable: 0.5, compact: 0.375 } as const;
export type Density = keyof typeof DENSITIES;

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
}

export interface Theme extends ThemeOptions {
  readonly light: Palette;
  readonly dark: Palette;
  /** Text on a fill of the brand colour, for what a house puts beside the elements: no element has such text. */
  readonly onBrand: { readonly light: Hex; readonly dark: Hex };
  readonly radius: Length;
  /** The step of all distances, in em. */
  readonly space: number;
}

export function makeTheme(options: ThemeOptions): Theme {
  const [light, dark] = [paletteOf(options, 'light'), paletteOf(options, 'dark')];
  return {
    ...options,
    light,
    dark,
    onBrand: { light: onBrand(light, light.text), dark: onBrand(dark, light.text) },
    radius: options.radius ?? { value: 6, unit: 'px' },
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
