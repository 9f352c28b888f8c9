/** The generator of themes: pure and deterministic, for Node and for tools; not part of what a page loads. */
export { contrast, toHex, type Hex } from './colour.js';
export { themeCss } from './css.js';
export { designTokens } from './design-tokens.js';
export { judge, PAIRS, type Judged, type Pair, type Palette } from './pairs.js';
export { themeReport } from './report.js';
export { makeTheme, type Theme, type ThemeOptions } from './theme.js';
