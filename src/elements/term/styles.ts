import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  :host {
    display: inline;
    min-inline-size: 0;
  }
  /* A span: a button would not break over lines as the words around it do. */
  .word {
    anchor-name: --word;
    text-decoration: underline dotted 0.09em;
    text-underline-offset: 0.25em;
    border-radius: 2px;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .word:hover,
  .word[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .word:focus-visible {
    outline: var(--cssr-sys-focus-width, 3px) solid var(--cssr-sys-focus, currentColor);
    outline-offset: 1px;
  }
  /* Its padding bridges the gap to the word for the pointer, and is room for the shadow. */
  .card {
    position-anchor: --word;
    position-area: self-block-end span-self-inline-end;
    position-try-fallbacks: flip-block;
    box-sizing: border-box;
    inset: auto;
    margin: 0;
    border: 0;
    padding: 0.375em;
    background: none;
    font-size: var(--cssr-sys-font-size, medium);
    inline-size: min(24em, 100vw);
    max-block-size: 100vh;
    overflow: auto;
    overscroll-behavior: contain;
    outline: none;
    animation: appear var(--cssr-sys-motion, 0.15s);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .card:focus-visible .box {
    outline: var(--_ring);
    outline-offset: -3px;
  }
  .box {
    position: relative;
    border-block-start: var(--_rule);
    box-shadow: var(--cssr-sys-elevation-overlay, 0 0.125em 0.375em color-mix(in srgb, var(--_text) 22%, transparent));
    --_pad: calc(var(--_space) * 2);
  }
  .main {
    display: grid;
    gap: 0.5em;
    padding: calc(var(--_space) * 1.5) var(--_pad) calc(var(--_space) * 2);
  }
  .names {
    padding-inline-end: 2.25em;
  }
  /* A name in the other direction begins where the others do. */
  .names p {
    inline-size: fit-content;
  }
  .name {
    font-weight: 700;
    line-height: var(--_tight);
  }
  dfn,
  abbr {
    font-style: inherit;
    text-decoration: none;
  }
  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-content: center;
    inline-size: 2em;
    min-block-size: 2em;
    padding: 0;
    border-color: transparent;
    font-size: var(--_title);
    line-height: 1;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block: var(--_space);
  }
  .foot a {
    font-size: var(--_small);
    font-weight: 600;
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
  @media print {
    .word {
      text-decoration: none;
    }
    .card {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .close {
      border-color: ButtonBorder;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('term'), rootStyles, panelStyles, own];
