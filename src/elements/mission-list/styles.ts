import { css } from 'lit';
import { listStyles } from '../../runtime/styles/list.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5) calc(var(--_space) / 4);
  }
  .name {
    font-size: var(--_head);
  }
  /* In one line where there is little room. */
  .dates,
  .kind {
    display: inline;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .dates::after {
    content: '\\a0·';
  }
  .dates {
    font-weight: 600;
    color: var(--_text);
  }
  .dates b {
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  .row summary {
    min-block-size: 2em;
    font-weight: 400;
  }
  .more {
    text-align: center;
  }
  .rail .row {
    position: relative;
    border: 0;
    padding-inline-start: calc(var(--_pad) + 2.5em);
  }
  .rail .row::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_pad) + 0.875em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .rail svg {
    position: absolute;
    inset-block-start: calc(var(--_space) * 2 - 0.25em);
    inset-inline-start: var(--_pad);
  }
  .group {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25em;
  }
  .row,
  .row * {
    scroll-margin-block-start: 3em;
  }
  .timeline {
    display: none;
    margin: 0;
    padding: var(--_pad);
    border-block-start: var(--_edged) var(--_line);
  }
  svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    flex: none;
    overflow: visible;
    vertical-align: middle;
  }
  circle {
    fill: var(--_brand-text);
    stroke: var(--_surface);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_brand-text);
    stroke-width: 4px;
  }
  .unsure {
    stroke-dasharray: 3 3;
  }
  .lanes {
    --_side: 13em;
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--_side) - 1.5em) 1fr;
    column-gap: 1.5em;
    align-items: center;
    margin-block-start: 0.75em;
    padding-block-end: 2em;
  }
  .years {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_side) 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .years b {
    display: grid;
    align-content: end;
    padding-inline: 0.5em;
  }
  .years :nth-child(odd) {
    background: var(--_sunken);
  }
  .lanes ul {
    position: relative;
    margin-block: 0.5em;
  }
  .lanes a {
    position: absolute;
    display: flex;
    margin-inline: -0.875em;
    white-space: nowrap;
    line-height: 1.75em;
    text-decoration: none;
    color: inherit;
  }
  .lanes .before {
    flex-direction: row-reverse;
  }
  figcaption > span {
    display: inline-flex;
    gap: 1em;
  }
  .lanes span {
    padding-inline: 0.25em;
    font-size: var(--_small);
    line-height: 2em;
  }
  .lanes a:hover {
    text-decoration: underline;
  }
  @container (min-width: 36em) {
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 2) var(--_pad);
      border-block-start: var(--_edged) var(--_line);
    }
    .cards .row {
      padding: calc(var(--_space) * 2);
      border: var(--_edged) var(--_line);
      border-radius: var(--_radius);
    }
    .row > p {
      display: block;
    }
    .dates::after {
      content: none;
    }
    /* Dates on one side, what it was on the other. */
    .rows .row {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: baseline;
    }
    .rows .row > * {
      grid-column: 2;
    }
    .rows .row > svg {
      grid-column: auto;
    }
    .rows .dates {
      grid-area: 1 / 1 / span 4;
    }
    .rows button {
      justify-self: start;
    }
  }
  @container (min-width: 44em) {
    .timeline {
      display: block;
    }
  }
  @media print {
    .more,
    .row button {
      display: none;
    }
    .group {
      position: static;
    }
    .timeline {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    circle {
      fill: Highlight;
      stroke: Canvas;
    }
    .ring {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('mission-list'), rootStyles, panelStyles, listStyles, own];

/** Beyond the first page: on paper there is no button to ask for it. Static HTML has all. */
export const laterStyles = css`
  @media not print {
    .later {
      display: none !important;
    }
  }
`;
