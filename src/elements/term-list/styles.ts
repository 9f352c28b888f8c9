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
    margin-block-end: 0.5em;
  }
  .title {
    font-size: var(--_title);
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    appearance: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .row {
    padding: calc(var(--_space) * 2) var(--_pad);
    border-block-start: var(--_edged) var(--_line);
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  dt {
    line-height: var(--_tight);
    margin-block-end: 0.375em;
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
  .permalink {
    padding-inline: 0.5em;
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
