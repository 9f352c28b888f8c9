import type { Hex } from '../../src/themes/generator/colour.js';
import { judge, pairName, ratioText, type Judged } from '../../src/themes/generator/pairs.js';
import type { Theme } from '../../src/themes/generator/theme.js';
import { COLOUR_TOKENS, colourTokens } from '../../src/themes/generator/tokens.js';

/** All values that get into the markup are words of the generator and `#rrggbb`: nothing that was typed. */

export function verdict(theme: Theme): string {
  const all = [...judge(theme.light), ...judge(theme.dark)];
  const failing = all.filter(({ holds }) => !holds);
  const lowest = (wanted: number) => ratioText(Math.min(...all.filter(({ pair }) => pair.wanted === wanted).map(({ ratio }) => ratio)));
  return failing.length
    ? `${failing.length} of ${all.length} pairs fail.`
    : `All ${all.length} pairs hold. The closest text has ${lowest(4.5)}:1, the closest mark or edge ${lowest(3)}:1.`;
}

export function renderPairs(theme: Theme): string {
  const dark = judge(theme.dark);
  return judge(theme.light)
    .map(
      (light, i) => `<tr><th scope="row">${pairName(light.pair)}<small>${light.pair.where}; wanted ${light.pair.wanted}:1</small></th>
<td>${renderResult(light)}</td><td>${renderResult(dark[i]!)}</td></tr>`,
    )
    .join('');
}

/** Told by word and by shape: a tick in a disc, a cross in a square. */
function renderResult({ pair, front, back, ratio, holds }: Judged): string {
  const mark = holds
    ? '<circle cx="8" cy="8" r="7.5"/><path d="m4.5 8.2 2.4 2.4 4.6-5"/>'
    : '<path class="filled" d="M.5.5h15v15H.5z"/><path d="m4.5 4.5 7 7m0-7-7 7"/>';
  return `<span class="result ${holds ? 'holds' : 'fails'}">${drawPair(pair.wanted === 4.5, front, back)}<b>${ratioText(ratio)}</b>
<span><svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${mark}</svg>${holds ? 'holds' : 'fails'}</span></span>`;
}

const drawPair = (isText: boolean, front: Hex, back: Hex): string =>
  `<svg class="pair" viewBox="0 0 64 28" aria-hidden="true"><rect width="64" height="28" fill="${back}"/>${
    isText
      ? `<g fill="${front}" font-size="14"><text x="7" y="19">Aa</text><text x="57" y="19" direction="rtl">أبج</text></g>`
      : `<rect x="8" y="6" width="48" height="16" rx="3" fill="none" stroke="${front}" stroke-width="2.5"/>`
  }</svg>`;

export function renderPalette(theme: Theme): string {
  const half = (hex: Hex, path: string) => `<path fill="${hex}" d="${path}"/>`;
  return colourTokens
    .map(
      (token) =>
        `<li title="${COLOUR_TOKENS[token].about}"><svg viewBox="0 0 64 32" preserveAspectRatio="none" aria-hidden="true">${half(
          theme.light[token],
          'M0 0h32v32H0z',
        )}${half(theme.dark[token], 'M32 0h32v32H32z')}</svg><b>${token}</b><code>${theme.light[token]}</code> <code>${theme.dark[token]}</code></li>`,
    )
    .join('');
}
