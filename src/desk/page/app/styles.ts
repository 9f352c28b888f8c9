import { css } from 'lit';

/** The colours of the desk, which every room inherits, and the shell. */
export const appStyles = css`
  :host {
    --ground: light-dark(#f4f6f8, #11161b);
    --panel: light-dark(#fff, #1a222a);
    --ink: light-dark(#1c2733, #eef2f5);
    --quiet: light-dark(#53606d, #aab6c1);
    --rule: light-dark(#d5dde4, #314353);
    --edge: light-dark(#767f88, #7e8b98);
    --house: #009edb;
    --house-text: light-dark(#005392, #7cc4f0);
    --on-house: light-dark(#fff, #10202d);
    --wash: light-dark(#e6f3fb, #123247);
    --danger: light-dark(#8e0038, #ff8fb3);
    --error: light-dark(#a3001f, #ffa3ae);
    --warning: light-dark(#7a4b00, #f2bf6b);
    --info: light-dark(#005392, #7cc4f0);
    --good: light-dark(#0b6b3a, #7fd8a4);
    display: block;
    min-block-size: 100vh;
    border-block-start: 6px solid var(--house);
    background: var(--ground);
    color: var(--ink);
    font-family: system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif;
    line-height: 1.55;
  }
  :host(:lang(ar)) {
    line-height: 1.75;
  }
  header,
  .bar > div,
  main {
    max-inline-size: 92rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 3vw, 2.5rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: start;
    justify-content: space-between;
    padding-block: 1.25rem 1rem;
  }
  h1 {
    margin: 0.125rem 0 0.375rem;
    font-size: clamp(1.75rem, 5vw, 2.5rem);
    line-height: 1.15;
  }
  .owner {
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--house-text);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block: 1px solid var(--rule);
    background: var(--ground);
  }
  .bar > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }
  .bar nav {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .bar ol {
    display: flex;
    overflow: auto hidden;
    margin-inline: -0.75rem;
    padding-inline: 0.25rem;
    scrollbar-width: thin;
  }
  .step {
    position: relative;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 3.25rem;
    padding-inline: 0.75rem;
    border: 0;
    border-radius: 0;
    background: none;
    white-space: nowrap;
  }
  .step:focus-visible {
    outline-offset: -4px;
  }
  .step:hover:not([aria-disabled='true']) {
    color: var(--house-text);
  }
  .step .number {
    display: grid;
    place-items: center;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    border: 1px solid var(--edge);
    border-radius: 50%;
    font-size: 0.8125rem;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .step[aria-current] {
    font-weight: 700;
  }
  .step[aria-current]::before {
    content: '';
    position: absolute;
    inset-inline: 0.75rem;
    inset-block-end: 0;
    block-size: 3px;
    background: var(--house-text);
  }
  .step[aria-current] .number {
    border-color: transparent;
    background: var(--house-text);
    color: var(--on-house);
  }
  .tools {
    margin-block: 0.25rem;
  }
  .tools button {
    min-block-size: 2.25rem;
    padding-block: 0.125rem;
    font-size: 0.875rem;
  }
  .tools .turn:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .state {
    min-inline-size: 7em;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  main {
    padding-block: 1.5rem 5rem;
  }
  main > h2 {
    inline-size: fit-content;
    scroll-margin-block-start: 8rem;
    font-size: 1.625rem;
  }
  main > .lead {
    margin-block: 0.25rem 1.5rem;
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: -5rem;
    z-index: 3;
  }
  .skip:focus {
    inset-block-start: 0.5rem;
  }
  @media (max-width: 44rem) {
    /* There the tools of a room stay in sight instead. */
    .bar {
      position: static;
    }
    header {
      flex-wrap: nowrap;
      gap: 0.5rem;
    }
    .state {
      flex: 1;
    }
    .step {
      gap: 0.25rem;
      padding-inline: 0.375rem;
    }
    /* Still their names. */
    .step:not([aria-current]) .name,
    .step:not([aria-current]) .badge > :not(svg),
    .tools .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-height: 36rem) {
    .bar {
      position: static;
    }
  }
`;
