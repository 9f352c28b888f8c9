import { css } from 'lit';
import { staticHtmlStyles } from '../static-html.js';

/**
 * The wrapper in which everything visible stands, and what the elements have in common. A page rule such as `*{…}` reaches the host and
 * beats `:host{all:initial}`; here inheritance starts anew. The private `--_x` are the roles a theme may set (`--cssr-sys-*`); those of them
 * that an element may have for itself are in `tag-tokens.ts`. What stands
 * in for a role not set is made of the system colours Canvas and CanvasText, so that an unthemed element follows the colour scheme of the
 * page around it.
 */
const own = css`
  :host {
    display: block;
    /* .root is a size container, which would be 0 wide where a host shrinks to its content. */
    min-inline-size: min(100%, 240px);
  }
  :host([hidden]) {
    display: none;
  }
  /* A line of this length, out of sight: where a parent shrinks to its content, that much is there. It may break. */
  .rest::after {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 40em;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    /* Nor 0 beside something that floats as wide as the page: it goes below that. */
    min-inline-size: min(100%, 240px);
    color-scheme: inherit;
    --_text: var(--cssr-sys-text, color-mix(in srgb, CanvasText 86%, Canvas));
    --_brand-text: var(--cssr-sys-brand-text, var(--_brand));
    --_sunken: var(--cssr-sys-surface-sunken, color-mix(in srgb, var(--_brand) 5%, var(--_surface)));
    --_tint: var(--cssr-sys-tint, color-mix(in srgb, var(--_brand) 12%, var(--_surface)));
    --_muted: var(--cssr-sys-text-muted, color-mix(in srgb, var(--_text) 76%, var(--_surface)));
    --_edge: var(--cssr-sys-control-line, color-mix(in srgb, var(--_text) 60%, var(--_surface)));
    --_edged: var(--cssr-sys-line-width, 1px) solid;
    --_ring: var(--cssr-sys-focus-width, 3px) solid var(--cssr-sys-focus, var(--_brand-text));
    --_heading: var(--cssr-sys-heading, var(--_text));
    --_rule: var(--cssr-sys-rule, 4px) solid var(--_brand);
    --_pad: calc(var(--_space) * 3);
    /* The scale: beside these, text has the size of what it stands in. Small never stands in small. */
    --_title: 1.375em;
    --_head: 1.125em;
    --_small: 0.875em;
    font-family: inherit;
    /* medium is what the reader set in the browser; html{font-size:62.5%} does not change it. */
    font-size: var(--cssr-sys-font-size, medium);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  /* Whatever the theme has. */
  :host([compact]) .root {
    --_space: 0.375em;
  }
  [lang] {
    --_tight: 1.3;
    font-family: var(--cssr-sys-font-family, inherit);
    line-height: var(--cssr-sys-line-height, 1.55);
  }
  /* Arabic stands higher and deeper than Latin, its letters are smaller, and it has its own faces. */
  [lang|='ar'] {
    --_tight: 1.6;
    font-family: var(--cssr-sys-font-family-arabic, var(--cssr-sys-font-family, inherit));
    line-height: var(--cssr-sys-line-height-arabic, 1.8);
  }
  :where(.root[lang|='ar'] > *, .root:not([lang|='ar']) [lang|='ar']:not(.root [lang|='ar'] *)) {
    font-size: 1.0714em;
  }
  :where(p, dl, dd, ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .box {
    background: var(--_surface);
    border: var(--_edged) var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_elevation);
    overflow: clip;
  }
  .next > .box {
    border-block-start: var(--_edged) var(--_line);
  }
  .heading {
    color: var(--_heading);
    font-weight: var(--cssr-sys-heading-weight, 700);
    line-height: var(--_tight);
    text-wrap: balance;
  }
  /* A title or a fact in the other script starts where what is around it does. */
  .heading,
  dt,
  dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .small,
  small {
    font-size: var(--_small);
  }
  .small,
  .note {
    color: var(--_muted);
  }
  .root:not([lang|='ar']) .small[lang|='ar']:not(.root [lang|='ar'] *) {
    font-size: 0.9375em;
  }
  .pin {
    margin-block-end: 0.75em;
    padding: 0.75em;
    background: var(--_sunken);
    border-inline-start: var(--_rule);
  }
  .pin > button {
    margin: 0.75em 0.25em 0;
  }
  .old {
    padding: 0.75em;
    border: 2px dashed;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.25em 0.875em;
  }
  button:enabled {
    cursor: pointer;
  }
  button:where(:hover:enabled) {
    background: var(--_tint);
  }
  :focus-visible {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  @container (max-width: 32em) {
    .box {
      --_pad: calc(var(--_space) * 1.5);
      border-inline-width: 0;
      border-radius: 0;
    }
  }
  /* A mix goes towards the text, so that it cannot lose contrast, whatever the theme. */
  @media (prefers-contrast: more) {
    .root {
      --_brand-text: color-mix(in srgb, var(--cssr-sys-brand-text, var(--_brand)) 45%, var(--_text));
      --_heading: var(--_text);
      --_muted: var(--_text);
      --_line: var(--_text);
      --_edge: var(--_text);
      --_ring: max(var(--cssr-sys-focus-width, 0px), 4px) solid var(--cssr-sys-focus, var(--_brand-text));
    }
    a {
      text-decoration-thickness: 2px;
    }
  }
  @media print {
    .root {
      --_surface: #fff;
      --_text: #000;
      --_heading: #000;
      --_brand-text: #000;
      color-scheme: light;
      font-size: 10.5pt;
    }
    .box,
    .row {
      break-inside: avoid;
    }
  }
`;

export const rootStyles = [staticHtmlStyles, own];
