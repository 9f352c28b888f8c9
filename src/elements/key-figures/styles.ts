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
    border-collapse: collapse;
  }
  .many {
    table-layout: fixed;
  }
  th,
  td {
    padding: 0;
    vertical-align: baseline;
    text-align: start;
  }
  thead th {
    vertical-align: bottom;
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  .few tbody th {
    inline-size: 100%;
  }
  tbody > :first-child {
    border-block-start: var(--_edged) var(--_line);
  }
  tbody > :first-child > * {
    padding-block-start: var(--_space);
  }
  tr:last-child > * {
    padding-block-end: var(--_space);
  }
  /* What "anywhere" is to tables in WebKit. */
  th {
    word-break: break-word;
  }
  thead a {
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
    overflow-wrap: normal;
  }
  :is(th + td, td:first-child) > .number {
    font-weight: 700;
    color: var(--_brand-text);
  }
  .number,
  .row,
  .row *,
  .notes p {
    line-height: var(--_tight);
  }
  .notes p + p {
    margin-block-start: 0.25em;
  }
  .row {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    font-weight: 600;
  }
  .row > svg {
    flex: 0 0 42%;
    min-inline-size: 0;
    block-size: 1.3em;
    margin-inline-end: 1.5em;
  }
  svg {
    overflow: visible;
    color: var(--_brand-text);
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2px;
  }
  .axis {
    stroke-width: 1px;
    opacity: 0.3;
  }
  .joined {
    stroke-width: 4px;
  }
  .filled {
    fill: currentColor;
  }
  .dashed {
    stroke-dasharray: 3 2;
  }
  [dir='rtl'] .row > svg {
    transform: scaleX(-1);
  }
  @container (min-width: 44em) {
    thead .amount {
      min-inline-size: 9em;
    }
    table:has(svg) time::before {
      content: '○ ' / '';
    }
    table:has(svg) .amount:not(.amount + *) time::before {
      content: '● ' / '';
    }
  }
  @container (max-width: 44em) {
    svg,
    .counted {
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
  }
  /* Nor beside the labels. */
  @container (max-width: 18em) {
    .few tbody tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
    }
    .few .notes {
      flex: 1 0 100%;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: Canvas;
      color: CanvasText;
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
