import { rgb, type Hex } from './colour.js';
import type { Theme } from './theme.js';
import { COLOUR_TOKENS, colourTokens } from './tokens.js';

/**
 * The theme in the format of the Design Tokens Community Group, version 2025.10 (https://www.designtokens.org/tr/2025.10/format/), for
 * design programs. Its dimensions are `px` or `rem` only: what is in `em` is a number, and says so.
 */
export function designTokens(theme: Theme): object {
  const { name, font, fontArabic, radius, space } = theme;
  const scheme = (of: 'light' | 'dark') => ({
    $type: 'color',
    ...Object.fromEntries(
      colourTokens.map((token) => [token, { $value: colour(theme[of][token]), $description: COLOUR_TOKENS[token].about }]),
    ),
    'on-brand': { $value: colour(theme.onBrand[of]), $description: 'text on a fill of the brand colour; no element has such text' },
  });
  const families = { ...(font && { latin: { $value: font } }), ...(fontArabic && { arabic: { $value: fontArabic } }) };
  return {
    $description: `Theme "${name}" of cssr-widgets. A token here is --cssr-sys-<token> in CSS, by light-dark(light, dark).`,
    light: scheme('light'),
    dark: scheme('dark'),
    ...(Object.keys(families).length && { 'font-family': { $type: 'fontFamily', ...families } }),
    radius:
      radius.unit === 'px'
        ? { $type: 'dimension', $value: radius, $description: 'corners' }
        : { $type: 'number', $value: radius.value, $description: 'corners, in em' },
    space: { $type: 'number', $value: space, $description: 'the step of all distances, in em' },
  };
}

export function colour(hex: Hex) {
  const { r, g, b } = rgb(hex);
  return { colorSpace: 'srgb', components: [r, g, b].map((channel) => Number(channel.toFixed(4))), alpha: 1, hex };
}
