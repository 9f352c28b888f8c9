import { css } from 'lit';
import { listStyles } from '../../runtime/styles/list.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .layouts {
    display: flex;
    flex-wrap: wrap;
    padding: 0 var(--_pad) calc(var(--_space) * 1.5);
  }
  .layouts button:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .layouts button:not(:first-child) {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
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
    border-block-start: 3px solid var(--_brand);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .cards .row > * {
    max-inline-size: 100%;
  }
  .cards .links {
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
  .kicker {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_brand-text);
  }
  .kicker b {
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
  }
  .name {
  }
  .dates {
    font-weight: 600;
  }
  .links a {
    font-weight: 600;
  }
  .links small {
    font-weight: 400;
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  .more {
    text-align: center;
  }
  .timeline {
    margin: 0;
    padding: calc(var(--_space) * 2) calc(var(--_pad) + 1em);
    border-block-start: var(--_edged) var(--_line);
  }
  .timeline p {
    font-size: var(--_small);
    line-height: 1.5;
  }
  svg {
    display: block;
    overflow: visible;
    fill: var(--_muted);
  }
  .years {
    font-size: var(--_small);
  }
  line {
    stroke: var(--_line);
    stroke-width: 2px;
  }
  .year {
    stroke-width: 1px;
    stroke-dasharray: 2 4;
  }
  circle {
    fill: var(--_brand);
    stroke: var(--_surface);
    stroke-width: 1.5px;
    cursor: pointer;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_brand);
    stroke-width: 2.5px;
  }
  .unsure {
    stroke-dasharray: 3 3;
  }
  circle:hover {
    fill: var(--_brand-text);
  }
  @container (min-width: 40em) {
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
    .rows .dates {
      grid-area: 1 / 1 / span 4;
    }
    .rows button {
      justify-self: start;
    }
  }
  @media print {
    .layouts,
    .more,
    .row button {
      display: none;
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
    line {
      stroke: GrayText;
    }
    text {
      fill: CanvasText;
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
