import { designTokens } from '../src/themes/generator/index.js';
import { colour } from '../src/themes/generator/design-tokens.js';
import { onBrand } from '../src/themes/generator/palette.js';
import { USUAL_SHAPE } from '../src/themes/generator/theme.js';
import { isColourToken, OTHER_TOKENS, REF_TOKENS, TAG_TOKENS, type OtherToken } from '../src/themes/generator/tokens.js';
import { paletteOfFile } from '../src/themes/checker/palette-of-file.js';
import { toHex } from '../src/themes/generator/colour.js';
import { elementNames } from './element-names.js';

/**
 * What the elements have without a theme, as design tokens in three tiers: `ref`, the roles, and `element`, whose tokens refer to the roles.
 * Where a default is a colour of the system, that of Chromium stands for it; where it is in `em`, the length it has at 16 px.
 */
export function defaultTokens(): object {
  const paletteIn = (scheme: 'light' | 'dark') =>
    paletteOfFile(new Map(), { name: scheme, scheme, modern: true, moreContrast: false }).palette;
  const [light, dark] = [paletteIn('light'), paletteIn('dark')];
  const roles = designTokens({
    name: 'neutral',
    brand: light.brand,
    light,
    dark,
    onBrand: { light: onBrand(light, light.text), dark: onBrand(dark, light.text) },
    ...USUAL_SHAPE,
  });
  return { ...roles, ...measures(light.text), ref: references(), element: elements() };
}

const px = (value: number) => ({ value, unit: 'px' });
const shadow = (hex: string, alpha: number, offsetY: number, blur: number) => ({
  $type: 'shadow',
  $value: { color: { ...colour(hex), alpha }, offsetX: px(0), offsetY: px(offsetY), blur: px(blur), spread: px(0) },
});

function measures(text: string): object {
  const values: Partial<Record<OtherToken, object>> = {
    'line-height': { $type: 'number', $value: Number(OTHER_TOKENS['line-height'].fallback) },
    'line-height-arabic': { $type: 'number', $value: Number(OTHER_TOKENS['line-height-arabic'].fallback) },
    'heading-weight': { $type: 'fontWeight', $value: Number(OTHER_TOKENS['heading-weight'].fallback) },
    rule: { $type: 'dimension', $value: px(parseFloat(OTHER_TOKENS.rule.fallback)) },
    'line-width': { $type: 'dimension', $value: px(parseFloat(OTHER_TOKENS['line-width'].fallback)) },
    elevation: shadow(text, 0, 0, 0),
    'elevation-overlay': shadow(text, 0.22, 2, 6),
    'focus-width': { $type: 'dimension', $value: px(parseFloat(OTHER_TOKENS['focus-width'].fallback)) },
    motion: { $type: 'duration', $value: { value: 1000 * parseFloat(OTHER_TOKENS.motion.fallback), unit: 'ms' } },
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, token]) => [name, { ...token, $description: OTHER_TOKENS[name as OtherToken].about }]),
  );
}

const references = () => ({
  $type: 'color',
  ...Object.fromEntries(
    Object.entries(REF_TOKENS).map(([name, { fallback, about }]) => [name, { $value: colour(toHex(fallback)!), $description: about }]),
  ),
});

function elements(): object {
  const tokens = Object.fromEntries(
    TAG_TOKENS.map((name) => [
      name,
      isColourToken(name) ? { $value: `{light.${name}}`, $extensions: { 'cssr-widgets.dark': `{dark.${name}}` } } : { $value: `{${name}}` },
    ]),
  );
  return Object.fromEntries(elementNames().map((name) => [name, tokens]));
}
