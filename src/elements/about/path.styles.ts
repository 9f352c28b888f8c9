import { css } from 'lit';

/**
 * The diagram: those who hold views, those who decide, and the way back, as a loop; downwards where it is narrow. Where there is room the first and
 * the last, which are of civil society, stand beside each other, above the others. Arrows are borders, which forced colours and paper keep; the
 * way back is dashed.
 */
export const pathStyles = css`
  .root {
    --_turn: 45deg;
    --_gap: 1.5em;
  }
  .root[dir='rtl'] {
    --_turn: -45deg;
  }
  .path,
  .path ol {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .loop {
    padding-inline-end: 1.5em;
  }
  .path ol {
    gap: 1.25em;
  }
  .band,
  .band li {
    position: relative;
    break-inside: avoid;
  }
  .band {
    padding: 0.5em 0.875em 0.625em;
    background: var(--_surface);
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
  }
  .loop > .band:last-child {
    border-style: dashed;
  }
  .band + .band::before,
  .band + .band::after,
  .band li + li::after,
  .loop::before,
  .loop::after {
    content: '';
    position: absolute;
    border: 0 solid var(--_brand-text);
  }
  /* The line of an arrow, and its head: a corner, turned. */
  .band + .band::before {
    inset-block-end: 100%;
    inset-inline-start: 2em;
    block-size: var(--_gap);
    border-inline-start-width: 2px;
  }
  .band + .band::after,
  .band li + li::after,
  .loop::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    rotate: var(--_turn);
  }
  .band + .band::after {
    inset-block-end: calc(100% + 2px);
    inset-inline-start: calc(1.75em - 1px);
  }
  .band li + li::after {
    inset-block-end: calc(100% + 0.5em);
    inset-inline-start: 0.75em;
  }
  .loop > .band:last-child::before,
  .loop::before {
    border-style: dashed;
  }
  /* Up the side, from the last to the first. */
  .loop::before {
    inset-block: 1.5em;
    inset-inline-end: 0.25em;
    inline-size: 1.25em;
    border-width: 2px;
    border-inline-start-width: 0;
  }
  .loop::after {
    inset-block-start: calc(1.25em + 1px);
    inset-inline-end: 1.25em;
    rotate: calc(3 * var(--_turn));
  }
  @container (min-width: 46em) {
    .path {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 3em;
    }
    .loop {
      padding: 0;
    }
    .band:nth-child(2) {
      grid-area: 2 / 1 / 3 / 3;
    }
    .band:nth-child(2) ol {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 2.5em;
    }
    .band b {
      display: block;
    }
    .band li + li::after {
      inset-block: 0.5em auto;
      inset-inline: auto calc(100% + 1em);
      rotate: calc(-1 * var(--_turn));
    }
    /* From below, and on to the first. */
    .loop > .band:last-child::before {
      inset-block: 100% auto;
    }
    .loop > .band:last-child::after {
      inset-block: calc(100% + 2px) auto;
      rotate: calc(5 * var(--_turn));
    }
    .loop::before {
      inset-block: 2em auto;
      inset-inline: calc(50% - 1.5em) auto;
      inline-size: 3em;
      border-width: 2px 0 0;
    }
    .loop::after {
      inset-block-start: calc(1.75em + 1px);
      inset-inline: calc(50% - 1.375em) auto;
    }
  }
`;
