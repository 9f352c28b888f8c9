import { css } from 'lit';
import { listStyles } from '../../runtime/styles/list.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { typeStyles } from '../../runtime/styles/type.styles.js';

const own = css`
  .row {
    display: grid;
    gap: 0.25em 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Rows out of sight are not laid out; the last known or this height stands for them. */
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5em;
  }
  :is(.type, .more):empty {
    display: none;
  }
  .group {
    font-size: var(--_head);
  }
  .typed {
    border-block-start: var(--_edged) var(--_line);
    padding-block: calc(var(--_space) * 1.5);
  }
  .typed > .group,
  .typed .row {
    padding-block: calc(var(--_space) * 0.75);
    border: 0;
    background: none;
  }
  .details li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    margin-block: 0.25em;
  }
  .by b {
    font-weight: 600;
    color: var(--_text);
  }
  .permalink {
    float: inline-end;
    min-inline-size: 1.75em;
    line-height: 1.75;
    text-align: center;
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  /* Whose words they are, in a column of its own. */
  @container (min-width: 46em) {
    .row {
      grid-template-columns: 11em minmax(0, 42em) minmax(11em, 1fr);
    }
    .typed .row {
      grid-template-columns: minmax(0, 42em) minmax(11em, 1fr);
    }
    .row > :not(.type) {
      grid-column: -3;
    }
    .row > .by {
      grid-column: -2;
    }
    .by span {
      display: block;
    }
    .by .dot {
      display: none;
    }
  }
  @container (min-width: 58em) {
    .typed {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
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
