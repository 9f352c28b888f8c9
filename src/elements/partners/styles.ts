import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .main {
    padding: var(--_pad);
  }
  .heading {
    font-size: var(--_small);
    color: var(--_brand-text);
  }
  dl,
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) 2em;
  }
  dl {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .group {
    flex: 1 1 min(100%, 16em);
    min-inline-size: 0;
    max-inline-size: 100%;
    row-gap: 0.375em;
    align-content: start;
    padding-block-start: 0.5em;
    border-block-start: var(--_edged) var(--_line);
  }
  dt {
    flex: 0 0 100%;
  }
  dd {
    min-inline-size: 0;
    max-inline-size: min(100%, 22em);
  }
  b {
    font-weight: 600;
  }
  ::slotted([slot^='logo-']) {
    display: block;
    max-block-size: 3em;
    max-inline-size: 100%;
    margin-block: 0.25em;
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('partners'), rootStyles, panelStyles, own];
