import type { Hex } from './colour.js';
import { origin } from './css.js';
import { judge, pairName, ratioText, type Judged, type Palette } from './pairs.js';
import { renderSamples } from './report-samples.js';
import { reportStyles } from './report-styles.js';
import { renderSight } from './report-sight.js';
import { elevationText, fontText, lengthText, type Theme } from './theme.js';
import { colourTokens } from './tokens.js';
import type { Scheme } from './type-colours.js';

/** The contrast report: one HTML file that needs nothing else, for the people of a house who decide about its look. */
export function themeReport(theme: Theme): string {
  const judged = { light: judge(theme.light), dark: judge(theme.dark) };
  const all = [...judged.light, ...judged.dark];
  const failing = all.filter(({ holds }) => !holds).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Theme ${theme.name}: contrast report</title>
<style>
${reportStyles}
${rules(theme, 'light')}
${rules(theme, 'dark')}
</style>
</head>
<body>
<main>
<h1>Theme ${theme.name}</h1>
<p class="verdict">${failing ? `${failing} of ${all.length} pairs fail.` : `All ${all.length} pairs of colours hold, light and dark.`}</p>
<p>${origin(theme).join('<br>')}</p>
<h2>Samples</h2>
<div class="samples">${renderSamples()}</div>
<h2>Colours</h2>
${renderColours(theme)}
<h2>Contrast</h2>
<p>Text needs 4.5:1, edges, marks and the focus ring 3:1 (WCAG 2.2, level AA, criteria 1.4.3 and 1.4.11). Ratios are cut after two digits. Lc is
the lightness contrast of APCA, for information: no part of WCAG 2.2. A text on its ground is dark on light where it is above 0.</p>
${renderPairs('Light', judged.light)}
${renderPairs('Dark', judged.dark)}
<h2>Types of statements, told apart</h2>
${renderSight(theme)}
</main>
</body>
</html>
`;
}

const measures = ({ radius, rule, lineWidth, elevation, headingWeight, space }: Theme): string =>
  `--radius: ${lengthText(radius)}; --rule: ${lengthText(rule)}; --line-width: ${lengthText(lineWidth)}; --elevation: ${elevationText(elevation)}; --heading-weight: ${headingWeight}; --space: ${space}em;`;

const rules = (theme: Theme, scheme: Scheme): string => {
  const palette = theme[scheme];
  const font = (names: readonly string[] | undefined, otherwise: string) => (names ? fontText(names) : otherwise);
  return `.${scheme} { ${colourTokens.map((token) => `--${token}: ${palette[token]};`).join(' ')} ${measures(theme)} }
.${scheme} [lang='en'] { font-family: ${font(theme.font, 'system-ui, sans-serif')}; }
.${scheme} [lang='ar'] { font-family: ${font(theme.fontArabic ?? theme.font, 'system-ui, sans-serif')}; }`;
};

function renderColours({ light, dark }: Theme): string {
  const cell = (hex: Hex) =>
    `<td><svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill="${hex}"/></svg> <code>${hex}</code></td>`;
  const row = (token: keyof Palette) => `<tr><th scope="row"><code>${token}</code></th>${cell(light[token])}${cell(dark[token])}</tr>`;
  return `<table><thead><tr><th scope="col">Token</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
<tbody>${colourTokens.map(row).join('\n')}</tbody></table>`;
}

function renderPairs(scheme: string, judged: readonly Judged[]): string {
  const row = ({ pair, front, back, ratio, lc, holds }: Judged) => `<tr>
<td>${sample(pair.wanted === 4.5, front, back)}</td><th scope="row">${pairName(pair)}<small>${pair.where}</small></th>
<td class="number">${ratioText(ratio)}</td><td class="number">${pair.wanted}</td><td>${holds ? 'holds' : '<strong>fails</strong>'}</td><td class="number">${Math.round(lc)}</td></tr>`;
  return `<div class="scroll" role="region" aria-label="Pairs, ${scheme.toLowerCase()}" tabindex="0"><table><caption>${scheme}</caption>
<thead><tr><th scope="col">Sample</th><th scope="col">Pair</th><th scope="col" class="number">Ratio</th><th scope="col" class="number">Wanted</th><th scope="col">Result</th><th scope="col" class="number">Lc</th></tr></thead>
<tbody>${judged.map(row).join('\n')}</tbody></table></div>`;
}

/** Drawn, not styled: a policy that forbids inline styles leaves it as it is. */
const sample = (isText: boolean, front: Hex, back: Hex): string =>
  `<svg class="pair" viewBox="0 0 96 28" aria-hidden="true"><rect width="96" height="28" fill="${back}"/>${
    isText
      ? `<g fill="${front}" font-size="14" font-family="system-ui, sans-serif"><text x="8" y="19">Aa</text><text x="88" y="19" direction="rtl">أبجد</text></g>`
      : `<rect x="8" y="6" width="80" height="16" fill="none" stroke="${front}" stroke-width="2"/>`
  }</svg>`;
