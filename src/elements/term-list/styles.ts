import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .head {
    padding: calc(var(--_space) * 2.5) var(--_pad) calc(var(--_space) * 2);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  .title {
    font-size: var(--_title);
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.5em;
    appearance: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .row {
    padding: calc(var(--_space) * 1.5) var(--_pad) var(--_space);
    border-block-start: var(--_edged) var(--_line);
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  dt {
    line-height: var(--_tight);
    margin-block-end: 0.25em;
  }
  /* A name in the other direction begins where the others do. */
  dt p {
    inline-size: fit-content;
  }
  dfn {
    font-style: inherit;
    font-weight: 700;
  }
  abbr {
    text-decoration: none;
  }
  dd {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  summary {
    min-block-size: 2em;
  }
  .permalink {
    display: inline-block;
    min-inline-size: 1.75em;
    line-height: 1.5;
    text-align: center;
  }
  @container (min-width: 44em) {
    .row {
      display: grid;
      grid-template-columns: minmax(12em, 1fr) minmax(0, 2fr);
      gap: 0 2em;
    }
  }
  @media print {
    input,
    .permalink,
    [role='status'] {
      display: none;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('term-list'), rootStyles, panelStyles, own];
