import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { typeStyles } from '../../runtime/styles/type.styles.js';

const own = css`
  .box,
  .said {
    margin: 0;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  .said {
    max-inline-size: 42em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_type);
  }
  .text {
    font-size: var(--_head);
  }
  .details li {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('quote'), rootStyles, panelStyles, typeStyles, own];
