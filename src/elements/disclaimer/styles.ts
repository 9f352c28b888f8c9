import { css } from 'lit';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .box {
    display: grid;
    gap: 1em 1.5em;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-inline-start: var(--_rule);
  }
  .heading {
    font-size: var(--_small);
    color: var(--_brand-text);
  }
  @container (min-width: 38em) {
    .two {
      grid-template-columns: 1fr 1px 1fr;
    }
    /* The line between, which a border could not be: each section has its own direction. */
    .two::before {
      content: '';
      grid-area: 1 / 2;
      background: var(--_line);
    }
    .two section {
      grid-row: 1;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('disclaimer'), rootStyles, own];
