import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The roles that one kind of element may have for itself: `--cssr-<tag>-surface` wins over `--cssr-sys-surface`. Comes before the other
 * sheets, which change the roles for paper.
 *
 * @param tag the name of the element without `cssr-`.
 */
export function tagTokens(tag: string): CSSResult {
  const own = unsafeCSS(`--cssr-${tag}`);
  return css`
    .root {
      --_surface: var(${own}-surface, var(--cssr-sys-surface, Canvas));
      --_brand: var(${own}-brand, var(--cssr-sys-brand, color-mix(in srgb, CanvasText 35%, var(--cssr-ref-brand, #37a))));
      --_line: var(${own}-line, var(--cssr-sys-line, color-mix(in srgb, var(--_text) 18%, var(--_surface))));
      --_radius: var(${own}-radius, var(--cssr-sys-radius, 6px));
      --_space: var(${own}-space, var(--cssr-sys-space, 0.5em));
      --_elevation: var(${own}-elevation, var(--cssr-sys-elevation, none));
    }
  `;
}
