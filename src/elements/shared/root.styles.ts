import { css } from 'lit';

/**
 * The wrapper in which everything visible stands. A page rule such as `*{…}` reaches the host and beats `:host{all:initial}`; here
 * inheritance starts anew. The private `--_x` are the roles a theme may set (`--cssr-sys-*`). What stands in for a role not set is made of
 * the system colours Canvas and CanvasText, so that an unthemed element follows the colour scheme of the page around it.
 */
export const rootStyles = css`
  :host {
    display: block;
    /* .root is a size container, which would be 0 wide where a host shrinks to its content. */
    min-inline-size: min(100%, 240px);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    --_surface: var(--cssr-sys-surface, Canvas);
    --_text: var(--cssr-sys-text, color-mix(in srgb, CanvasText 86%, Canvas));
    --_brand: var(--cssr-sys-brand, color-mix(in srgb, CanvasText 60%, #37a));
    --_brand-text: var(--cssr-sys-brand-text, var(--_brand));
    --_on-brand: var(--cssr-sys-on-brand, var(--_surface));
    --_focus: var(--cssr-sys-focus, var(--_brand-text));
    --_sunken: var(--cssr-sys-surface-sunken, color-mix(in srgb, var(--_brand) 5%, var(--_surface)));
    --_tint: var(--cssr-sys-tint, color-mix(in srgb, var(--_brand) 12%, var(--_surface)));
    --_muted: var(--cssr-sys-text-muted, color-mix(in srgb, var(--_text) 76%, var(--_surface)));
    --_line: var(--cssr-sys-line, color-mix(in srgb, var(--_text) 18%, var(--_surface)));
    --_edge: var(--cssr-sys-control-line, color-mix(in srgb, var(--_text) 60%, var(--_surface)));
    --_concern: var(--cssr-sys-concern, color-mix(in srgb, #d70 55%, var(--_text)));
    --_demand: var(--cssr-sys-demand, color-mix(in srgb, #d05 60%, var(--_text)));
    --_proposal: var(--cssr-sys-proposal, color-mix(in srgb, #0a6 50%, var(--_text)));
    --_recommendation: var(--cssr-sys-recommendation, color-mix(in srgb, #72e 60%, var(--_text)));
    --_inform: var(--cssr-sys-inform, color-mix(in srgb, #37a 60%, var(--_text)));
    --_radius: var(--cssr-sys-radius, 6px);
    --_space: var(--cssr-sys-space, 0.5em);
    font-family: var(--cssr-sys-font-family, inherit);
    /* medium is what the reader set in the browser; html{font-size:62.5%} does not change it. */
    font-size: var(--cssr-sys-font-size, medium);
    line-height: var(--cssr-sys-line-height, 1.55);
    color: var(--_text);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  /* Arabic stands higher and deeper than Latin, and has its own faces. */
  .root:lang(ar),
  .root :lang(ar) {
    font-family: var(--cssr-sys-font-family-arabic, var(--cssr-sys-font-family, inherit));
    line-height: var(--cssr-sys-line-height-arabic, 1.8);
  }
  .root[lang='ar'] :lang(en) {
    font-family: var(--cssr-sys-font-family, inherit);
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  .root :is(p, dl, dd, ul, ol, blockquote) {
    margin: 0;
    padding: 0;
  }
  .root :is(ul, ol) {
    list-style: none;
  }
  .heading {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .heading:lang(ar) {
    line-height: 1.55;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .note {
    font-size: 0.875em;
    color: var(--_muted);
    padding-block: 0.5em;
  }
  a {
    color: var(--_brand-text);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .note button {
    color: var(--_brand-text);
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding-inline: 1em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      --_surface: #fff;
      --_text: #000;
      --_brand-text: #000;
      color-scheme: light;
      font-size: 10.5pt;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
