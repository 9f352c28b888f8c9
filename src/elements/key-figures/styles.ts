import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .box {
    border-block-start: var(--_rule);
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  .title {
    font-size: var(--_title);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0;
    vertical-align: baseline;
    text-align: start;
  }
  th {
    inline-size: 100%;
    font-weight: 600;
    line-height: var(--_tight);
  }
  thead th {
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  thead th {
    vertical-align: bottom;
  }
  .many {
    table-layout: fixed;
  }
  .many th {
    inline-size: auto;
  }
  tbody tr:first-child > * {
    padding-block-start: var(--_space);
    border-block-start: var(--_edged) var(--_line);
  }
  tr:last-child > * {
    padding-block-end: var(--_space);
  }
  thead a {
    display: inline-block;
    padding-block: 0.2em;
  }
  .amount {
    min-inline-size: 2em;
    padding-inline-start: calc(var(--_space) * 2.5);
    text-align: end;
    color: var(--_muted);
  }
  .number {
    display: block;
    font-size: var(--_title);
    font-weight: 400;
    line-height: var(--_tight);
    white-space: nowrap;
  }
  :is(th + td, td:first-child) > .number {
    font-weight: 700;
    color: var(--_brand-text);
  }
  .notes p {
    line-height: var(--_tight);
  }
  .notes p + p {
    margin-block-start: 0.25em;
  }
  .words {
    display: block;
    font-size: var(--_small);
    line-height: var(--_tight);
  }
  .row {
    display: flex;
    gap: calc(var(--_space) * 4);
  }
  .label {
    flex: 1;
    line-height: var(--_tight);
  }
  .row > svg {
    flex: 0 0 42%;
    min-inline-size: 0;
    block-size: 1.3em;
    margin-inline-end: 1.5em;
  }
  svg {
    overflow: visible;
    fill: var(--_surface);
    stroke: var(--_brand-text);
    stroke-width: 2px;
  }
  .axis {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .joined {
    stroke: var(--_brand-text);
    stroke-width: 4px;
  }
  .filled {
    fill: var(--_brand-text);
  }
  .dashed {
    stroke-dasharray: 3 2;
  }
  [dir='rtl'] .row > svg {
    transform: scaleX(-1);
  }
  @container (min-width: 40em) {
    thead .amount {
      min-inline-size: 9em;
    }
    table:has(svg) time::before {
      content: '';
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline-end: 0.5em;
      border: 2px solid var(--_brand-text);
      border-radius: 50%;
    }
    table:has(svg) .amount:not(.amount + *) time::before {
      background: var(--_brand-text);
    }
  }
  @container (max-width: 40em) {
    svg {
      display: none;
    }
    /* No room within the columns: what they are stands above them, from the first to the last. */
    .few thead {
      display: table-caption;
    }
    .few thead tr {
      display: flex;
      justify-content: flex-end;
      padding-block-end: var(--_space);
    }
    .few thead th {
      inline-size: auto;
    }
    thead .counted {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  /* Nor beside the labels. */
  @container (max-width: 18em) {
    .few tbody tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
    }
    .few tbody :is(th, .notes) {
      flex: 1 0 100%;
    }
    .few tr:first-child > td {
      padding-block-start: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: Canvas;
      stroke: CanvasText;
    }
    .joined {
      stroke: CanvasText;
    }
    .filled {
      fill: CanvasText;
    }
    .axis {
      stroke: GrayText;
    }
  }
  @media print {
    .box {
      break-inside: auto;
    }
    tbody {
      break-inside: avoid;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('key-figures'), rootStyles, panelStyles, own];
