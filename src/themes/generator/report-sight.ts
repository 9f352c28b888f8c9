import { formatHex } from 'culori';
import { seenBy, VISIONS, type Hex, type Vision } from './colour.js';
import type { Palette } from './pairs.js';
import type { Theme } from './theme.js';
import { STATEMENT_COLOURS } from './tokens.js';
import { closest } from './type-colours.js';

/** How the colours of types, and the brand, look to different eyes, and how far the closest two are apart. */
export function renderSight({ light, dark }: Theme): string {
  return `<p>The type of a statement is told by its word and by a shape too. The distance is Euclidean in OKLab, where black and white are 1
apart; the matrices are those of Machado, Oliveira and Fernandes (2009), for an eye that lacks one kind of cone.</p>
${renderScheme('Light', light)}${renderScheme('Dark', dark)}`;
}

function renderScheme(scheme: string, palette: Palette): string {
  const names = ['brand', 'brand-text', ...STATEMENT_COLOURS] as const;
  const row = (vision: Vision) => {
    const { distance, between } = closest(palette, vision);
    const cells = names.map((name) => `<td>${swatch(simulated(vision, palette[name]), palette.surface)}</td>`).join('');
    return `<tr><th scope="row">${vision}</th>${cells}<td>${distance.toFixed(3)} (${between.join(', ')})</td></tr>`;
  };
  return `<div class="scroll" role="region" aria-label="Types, ${scheme.toLowerCase()}" tabindex="0"><table><caption>${scheme}</caption>
<thead><tr><th scope="col">Sight</th>${names.map((name) => `<th scope="col">${name}</th>`).join('')}<th scope="col">Closest two</th></tr></thead>
<tbody>${VISIONS.map(row).join('\n')}</tbody></table></div>`;
}

const simulated = (vision: Vision, hex: Hex): Hex => formatHex(seenBy(vision, hex));

const swatch = (hex: Hex, ground: Hex): string =>
  `<svg class="pair" viewBox="0 0 96 28" aria-hidden="true"><rect width="96" height="28" fill="${ground}"/><rect x="12" y="6" width="72" height="16" fill="${hex}"/></svg>`;
