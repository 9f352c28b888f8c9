import { css } from 'lit';

/**
 * The diagram: those who hold views, those who decide, and the way back, as a loop; downwards where it is narrow. Where there is room the first and
 * the last, which are of civil society, stand beside each other, above the others. Arrows are borders, which forced colours and paper keep; the
 * way back is dashed.
 */
export const pathStyles = css`
  .root {
    --_turn: 45deg;
  }
  .root[dir='rtl'] {
    --_turn: -45deg;
  }
  .path,
  .path ol {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .loop {
    padding-inline-end: 1.5em;
  }
  .band,
  .band li {
    position: relative;
    break-inside: avoid;
  }
  .band {
    padding: 0.5em 0.875em;
    background: var(--_surface);
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
  }
  /* The line of an arrow, and its head: a corner, turned. */
  .band + .band::before,
  .loop::before,
  .path li + li::after,
  .loop::after {
    content: '';
    position: absolute;
    border: 0 solid var(--_brand-text);
  }
  .band + .band::before {
    inset-block-end: 100%;
    inset-inline-start: 2em;
    block-size: 1.5em;
    border-inline-start-width: 2px;
  }
  .path li + li::after,
  .loop::after {
    inset-block-end: calc(100% + 2px);
    inset-inline-start: calc(1.75em - 1px);
    inline-size: 0.5em;
    block-size: 0.5em;
    border-width: 0 0 2px;
    border-inline-end-width: 2px;
    rotate: var(--_turn);
  }
  .back,
  .path > .back::before,
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
    inset-block: calc(1.25em + 1px) auto;
    inset-inline: auto 1.25em;
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
    .path ol {
      grid: auto / auto-flow minmax(0, 1fr);
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
    .path > .back::before {
      inset-block: 100% auto;
    }
    .path > .back::after {
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
