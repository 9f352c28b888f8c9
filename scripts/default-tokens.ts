import { designTokens } from '../src/themes/generator/index.js';
import { onBrand } from '../src/themes/generator/palette.js';
import { DENSITIES } from '../src/themes/generator/theme.js';
import { paletteOfFile } from '../src/themes/checker/palette-of-file.js';

/** What the elements have without a theme, as design tokens. Where it is a colour of the system, that of Chromium stands for it. */
export function defaultTokens(): object {
  const paletteIn = (scheme: 'light' | 'dark') =>
    paletteOfFile(new Map(), { name: scheme, scheme, modern: true, moreContrast: false }).palette;
  const [light, dark] = [paletteIn('light'), paletteIn('dark')];
  return designTokens({
    name: 'neutral',
    brand: light.brand,
    light,
    dark,
    onBrand: { light: onBrand(light, light.text), dark: onBrand(dark, light.text) },
    radius: { value: 6, unit: 'px' },
    space: DENSITIES.comfortable,
  });
}
