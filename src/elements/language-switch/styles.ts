import { css } from 'lit';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  :host {
    display: inline-block;
    min-inline-size: 0;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  /* As wide as its words, to stand in a line with others. */
  .root {
    container-type: normal;
    min-inline-size: 0;
  }
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1875em;
    padding: 0.1875em;
    background: var(--_sunken);
    border: var(--_edged) var(--_edge);
    border-radius: calc(var(--_radius) + 0.1875em);
  }
  label {
    position: relative;
    display: grid;
    flex: 1 0 auto;
  }
  /* The native control stays where it is, for touch exploration, and lies over the word. */
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    opacity: 0;
    cursor: pointer;
  }
  span {
    display: grid;
    place-content: center;
    min-block-size: 2.75em;
    padding-inline: 1em;
    border-radius: var(--_radius);
    line-height: 1.5;
    text-align: center;
  }
  input:hover + span {
    background: var(--_tint);
  }
  input:checked + span {
    background: var(--_brand-text);
    color: var(--_surface);
    font-weight: 600;
  }
  input:focus-visible + span {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  @media print {
    .switch {
      display: none;
    }
  }
  @media (forced-colors: active) {
    input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('language-switch'), rootStyles, own];
