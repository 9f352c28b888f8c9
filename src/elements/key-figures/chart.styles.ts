import { css } from 'lit';

export const chartStyles = css`
  .chart {
    inline-size: 100%;
    border-spacing: 0;
  }
  th {
    padding-block-start: 0.5em;
    font-weight: 400;
    text-align: start;
  }
  td {
    padding: 0.125em 0;
    padding-inline-end: 0.75em;
    vertical-align: top;
    line-height: 1.25;
  }
  .amount {
    font-weight: 700;
    text-align: end;
    white-space: nowrap;
  }
  .mark {
    line-height: 1.54;
    /* Else a word would be given the width of one letter. */
    overflow-wrap: normal;
  }
  td:last-child {
    inline-size: 100%;
    padding-inline-end: 0;
  }
  svg {
    display: block;
    overflow: visible;
    fill: var(--_brand);
    stroke: var(--_brand);
  }
  /* The first number is filled, what other sources or periods give is an outline. */
  tr + tr + tr svg {
    fill: var(--_surface);
  }
  line {
    stroke: var(--_line);
  }
  rect,
  circle {
    stroke-width: 2px;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  /* Room for half a dot at the end of its line. */
  .dots svg {
    inline-size: calc(100% - 0.75em);
  }
  @container (min-width: 32em) {
    .mark {
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
      stroke: CanvasText;
    }
    tr + tr + tr svg {
      fill: Canvas;
    }
    line {
      stroke: GrayText;
    }
  }
`;
