import type { Hex } from './colour.js';
import { elevationText, fontText, lengthText, type Theme } from './theme.js';
import { colourTokens, cssName } from './tokens.js';
import type { Scheme } from './type-colours.js';

/** The theme as a style sheet: light first, for browsers that do not know `light-dark()`. */
export function themeCss(theme: Theme): string {
  const { name, light, dark, font, fontArabic } = theme;
  const declarations = [
    // Unset, not left out: else a region within another theme would have the faces of that one.
    `${cssName('font-family')}: ${font ? fontText(font) : 'initial'};`,
    `${cssName('font-family-arabic')}: ${fontArabic ? fontText(fontArabic) : 'initial'};`,
    ...colourTokens.map((token) => `${cssName(token)}: ${light[token]};`),
    `${cssName('heading-weight')}: ${theme.headingWeight};`,
    `${cssName('rule')}: ${lengthText(theme.rule)};`,
    `${cssName('line-width')}: ${lengthText(theme.lineWidth)};`,
    `${cssName('elevation')}: ${elevationText(theme.elevation)};`,
    `${cssName('radius')}: ${lengthText(theme.radius)};`,
    `${cssName('space')}: ${theme.space}em;`,
  ];
  const both = colourTokens
    .filter((token) => light[token] !== dark[token])
    .map((token) => `${cssName(token)}: light-dark(${light[token]}, ${dark[token]});`);
  return `/*
 * Theme "${name}" of cssr-widgets, made by \`cssr theme\`.
 *
${origin(theme)
  .map((sentence) => ` * ${sentence}\n`)
  .join(
    '',
  )} * Text has at least 4.5:1, edges of controls, marks and the focus ring 3:1, light and dark: ${name}.report.html lists each pair.
 *
 * Use: link the file for a whole page, or give a region, or one element, data-cssr-theme="${name}".
 */
:where(:root:not([data-cssr-theme])),
[data-cssr-theme='${name}'] {
  ${declarations.join('\n  ')}
}
@supports (color: light-dark(#000, #fff)) {
  :where(:root:not([data-cssr-theme])),
  [data-cssr-theme='${name}'] {
    ${both.join('\n    ')}
  }
}
`;
}

/** The sentences of {@link origin}; the file has them in English. */
export interface OriginWords {
  readonly derived: (brand: Hex, accent: Hex | undefined) => string;
  /** @param asGiven whether the colour is as it was given, and not the nearest that suffices. */
  readonly fate: (scheme: Scheme, token: 'brand' | 'brand-text', now: Hex, asGiven: boolean) => string;
}

const ENGLISH: OriginWords = {
  derived: (brand, accent) => `Derived from the brand colour ${brand}${accent ? `, and ${accent} for links and buttons` : ''}.`,
  fate: (scheme, token, now, asGiven) =>
    `${scheme === 'light' ? 'Light' : 'Dark'}: ${token === 'brand' ? 'rules and marks' : 'links and buttons'} have ${now}, ${
      asGiven ? 'as given' : 'the nearest that suffices'
    }.`,
};

/** What became of the colours that were given, in sentences. */
export function origin({ brand, accent, light, dark }: Theme, words: OriginWords = ENGLISH): string[] {
  return [
    words.derived(brand, accent),
    ...Object.entries({ light, dark } as const).flatMap(([scheme, palette]) => [
      words.fate(scheme as Scheme, 'brand', palette.brand, palette.brand === brand),
      words.fate(scheme as Scheme, 'brand-text', palette['brand-text'], [accent, brand].includes(palette['brand-text'])),
    ]),
  ];
}
