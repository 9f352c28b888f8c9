import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The roles that one kind of element may have for itself: `--cssr-<tag>-surface` wins over `--cssr-sys-surface`. Comes before the other
 * sheets, which change the roles for paper.
 *
 * @param tag the name of the element without `cssr-`.
 */
export function tagTokens(tag: string): CSSResult {
  const role = (name: string, own: string, fallback: string) => `${own}:var(--cssr-${tag}-${name}, var(--cssr-sys-${name}, ${fallback}));`;
  // Every part is written above or here: nothing comes from a page.
  return unsafeCSS(
    `.root{${[
      role('surface', '--_surface', 'Canvas'),
      role('brand', '--_brand', 'color-mix(in srgb, CanvasText 35%, var(--cssr-ref-brand, #37a))'),
      role('line', '--_line', 'color-mix(in srgb, var(--_text) 18%, var(--_surface))'),
      role('radius', '--_radius', '6px'),
      role('space', '--_space', '0.5em'),
      role('elevation', '--_elevation', 'none'),
    ].join('')}}`,
  );
}
