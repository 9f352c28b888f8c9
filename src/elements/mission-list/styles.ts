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
    padding-block: var(--_space) calc(var(--_space) / 4);
  }
  .name {
    font-size: var(--_head);
  }
  .dates {
    font-weight: 600;
    color: var(--_text);
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  .row summary {
    min-block-size: 2em;
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
  .rail {
    margin-inline-start: calc(var(--_pad) + 0.875em);
    border-inline-start: 2px solid var(--_line);
  }
  .rail .row {
    position: relative;
    border: 0;
    padding-inline-start: 1.5em;
  }
  .rail svg {
    position: absolute;
    inset-inline-start: calc(-0.875em - 1px);
    inset-block-start: calc(var(--_space) * 2 - 0.25em);
  }
  svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    flex: none;
    overflow: visible;
    vertical-align: middle;
    color: var(--_brand-text);
    fill: currentColor;
  }
  .ring {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2px;
  }
  .unsure {
    stroke-dasharray: 3 3;
  }
  .timeline {
    display: none;
    margin: 0;
    padding: var(--_pad);
  }
  /* Names of kinds at the side, a band for each year behind. What stands at the last dots has room at the end. */
  .lanes {
    position: relative;
    display: grid;
    grid-template-columns: 11.5em 1fr;
    gap: 0.75em 1.5em;
    align-items: center;
    margin-block-start: 0.75em;
    padding-block-start: 2em;
    padding-inline-end: 4em;
  }
  .years {
    position: absolute;
    inset-block: 0;
    inset-inline: 13em 4em;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .years b {
    padding-inline: 0.5em;
  }
  .years :nth-child(odd) {
    background: var(--_sunken);
  }
  .lanes ul {
    position: relative;
  }
  .timeline span {
    white-space: nowrap;
  }
  .lanes a {
    position: absolute;
    display: flex;
    margin-inline-start: -0.875em;
    line-height: 1.75em;
    color: inherit;
    text-decoration: none;
  }
  .lanes span {
    font-size: var(--_small);
    padding-inline: 0.25em;
  }
  /* In one line where there is little room. */
  @container (max-width: 36em) {
    .dates,
    .kind {
      display: inline;
    }
    .dates::after {
      content: '\\a0· ';
    }
  }
  @container (min-width: 36em) {
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
      gap: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 2) var(--_pad);
    }
    .cards .row {
      border: var(--_edged) var(--_line);
      border-radius: var(--_radius);
    }
    /* Dates on one side, what it was on the other. */
    .rows .row {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: baseline;
    }
    .row > :not(.dates, svg) {
      grid-column: 2;
    }
    .rows .dates {
      grid-row: span 4;
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
    .remark,
    .row button {
      display: none;
    }
    .group {
      position: static;
    }
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
    .ring {
      fill: Canvas;
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
