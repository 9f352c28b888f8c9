import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-inline-start: var(--_rule);
  }
  .heading {
    font-size: var(--_small);
    color: var(--_brand-text);
  }
  .entry {
    max-inline-size: 68ch;
  }
  .entry + .entry {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_edged) var(--_line);
  }
  a {
    display: inline-block;
    align-content: center;
    min-block-size: 2.75em;
    font-weight: 600;
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('contact'), rootStyles, panelStyles, own];
