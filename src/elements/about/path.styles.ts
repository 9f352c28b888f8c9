import { css } from 'lit';

/**
 * The diagram: boxes with arrows between, downwards where it is narrow and along the line where there is room. Arrows are borders, which
 * forced colours and paper keep. The way back leaves the first box, dashed.
 */
export const pathStyles = css`
  .root {
    --_turn: 45deg;
    --_gap: 2em;
    --_rail: 2em;
  }
  .root[dir='rtl'] {
    --_turn: -45deg;
  }
  ol,
  .back,
  .step {
    position: relative;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .both ol,
  .back {
    padding-inline-start: var(--_rail);
  }
  .back {
    padding-block-start: var(--_gap);
  }
  .step {
    padding: 0.75em 1em;
    background: var(--_surface);
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .step b {
    display: block;
    line-height: var(--_tight);
  }
  .action {
    display: block;
    font-size: var(--_small);
    color: var(--_muted);
  }
  ol .step {
    border-block-start: 3px solid var(--_brand);
  }
  .back .step {
    border-style: dashed;
    background: none;
  }
  ol::before,
  .back::before,
  .step::before,
  .step::after {
    position: absolute;
    border: 0 solid var(--_brand-text);
  }
  ol .step + .step::before,
  ol .step + .step::after,
  .both ol::before,
  .back::before,
  .back .step::after {
    content: '';
  }
  /* The line of an arrow, and its head: a corner, turned. */
  ol .step::before {
    inset-block-end: calc(100% + 0.5em);
    inset-inline-start: 2em;
    block-size: calc(var(--_gap) - 0.875em);
    border-inline-start-width: 2px;
  }
  .step::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    rotate: var(--_turn);
  }
  ol .step::after {
    inset-block-end: calc(100% + 0.5em);
    inset-inline-start: 1.75em;
  }
  .back .step::after {
    inset-block-start: calc(1.25em - 1px);
    inset-inline-end: calc(100% + 0.5em);
    rotate: calc(-1 * var(--_turn));
  }
  /* Down the side, from the first box to the way back. */
  ol::before,
  .back::before {
    inset-inline-start: 0.25em;
    inline-size: calc(var(--_rail) - 0.75em);
    border-style: dashed;
    border-inline-start-width: 2px;
  }
  ol::before {
    inset-block: 1.5em 0;
    border-block-start-width: 2px;
    border-start-start-radius: 0.75em;
  }
  .back::before {
    inset-block-start: 0;
    block-size: calc(var(--_gap) + 1.5em);
    border-block-end-width: 2px;
    border-end-start-radius: 0.75em;
  }
  @container (min-width: 46em) {
    ol {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 2.5em;
    }
    .both ol,
    .back {
      padding-inline-start: 0;
    }
    .both ol::before {
      content: none;
    }
    ol .step::before {
      inset-block: 50% auto;
      inset-inline: auto calc(100% + 0.5em);
      inline-size: 1.5em;
      block-size: 0;
      border-block-start-width: 2px;
    }
    ol .step::after {
      inset-block: calc(50% - 0.25em) auto;
      inset-inline: auto calc(100% + 0.5em);
      rotate: calc(-1 * var(--_turn));
    }
    .back .step {
      inline-size: calc(50% - 1.25em);
      box-sizing: border-box;
    }
    .back::before {
      inset-inline-start: 2em;
      block-size: calc(var(--_gap) - 0.625em);
      border-width: 0;
      border-inline-start-width: 2px;
      border-radius: 0;
      inline-size: 0;
    }
    .back .step::after {
      inset-block: auto calc(100% + 0.5em);
      inset-inline: calc(1.75em - 1px) auto;
      rotate: var(--_turn);
    }
  }
`;
