import { rgb, type Hex } from './colour.js';
import { ELEVATIONS, type Length, type Theme } from './theme.js';
import { COLOUR_TOKENS, colourTokens, OTHER_TOKENS, type OtherToken } from './tokens.js';

/**
 * The theme in the format of the Design Tokens Community Group, version 2025.10 (https://www.designtokens.org/tr/2025.10/format/), for
 * design programs. Its dimensions are `px` or `rem` only: what is in `em` is a number, and says so; a shadow is as it is at 16 px.
 */
export function designTokens(theme: Theme): object {
  const { name, font, fontArabic, radius, space, elevation } = theme;
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
    'heading-weight': { $type: 'fontWeight', $value: theme.headingWeight, $description: OTHER_TOKENS['heading-weight'].about },
    rule: dimension(theme.rule, 'rule'),
    'line-width': dimension(theme.lineWidth, 'line-width'),
    ...(elevation !== 'none' && { elevation: shadow(ELEVATIONS[elevation]) }),
    radius: dimension(radius, 'radius'),
    space: { $type: 'number', $value: space, $description: 'the step of all distances, in em' },
  };
}

const dimension = (length: Length, token: OtherToken) => ({
  ...(length.unit === 'px' ? { $type: 'dimension', $value: length } : { $type: 'number', $value: length.value }),
  $description: `${OTHER_TOKENS[token].about}${length.unit === 'px' ? '' : ', in em'}`,
});

function shadow([down, wide, alpha]: readonly [number, number, number]) {
  const px = (em: number) => ({ value: em * 16, unit: 'px' });
  return {
    $type: 'shadow',
    $value: { color: { ...colour('#000000'), alpha }, offsetX: px(0), offsetY: px(down), blur: px(wide), spread: px(0) },
    $description: OTHER_TOKENS.elevation.about,
  };
}

export function colour(hex: Hex) {
  const { r, g, b } = rgb(hex);
  return { colorSpace: 'srgb', components: [r, g, b].map((channel) => Number(channel.toFixed(4))), alpha: 1, hex };
}
