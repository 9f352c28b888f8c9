import { css } from 'lit';
import { listStyles } from '../../runtime/styles/list.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { typeStyles } from '../../runtime/styles/type.styles.js';

const own = css`
  .row {
    display: flex;
    gap: 1em;
  }
  .said {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  /* Rows out of sight are not laid out; the last known or this height stands for them. */
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5em;
  }
  .type {
    flex: 0 0 10em;
    font-size: var(--_small);
    line-height: 1.9;
  }
  .details li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    margin-block: 0.25em;
  }
  .small b {
    font-weight: 600;
    color: var(--_text);
  }
  .permalink {
    padding-inline: 0.625em;
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  @container (max-width: 32em) {
    .row {
      display: block;
    }
  }
  @media print {
    .long .row {
      content-visibility: visible;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('recommendation-list'), rootStyles, panelStyles, listStyles, typeStyles, own];
