import { css } from 'lit';
import { differencesStyles } from '../../runtime/styles/differences.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .box {
    border-block-start: var(--_rule);
  }
  .main {
    padding: var(--_pad);
  }
  .main > .heading {
    font-size: var(--_title);
  }
  .purpose {
    max-inline-size: 68ch;
  }
  .group {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5) 2em;
    padding-block: calc(var(--_space) * 1.5);
    break-inside: avoid;
  }
  .several > .group {
    border-block-start: var(--_edged) var(--_line);
  }
  .several {
    margin-block-start: calc(var(--_space) * 2);
  }
  .title {
    font-size: var(--_head);
  }
  .group dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 5.5em) minmax(0, 1fr);
  }
  dt {
    grid-row: 1 / 9;
    padding-block-start: 0.125em;
  }
  dd {
    grid-column: 2;
    color: var(--_muted);
  }
  dd > :first-child {
    display: block;
    font-weight: 600;
  }
  dd > .small {
    display: block;
    line-height: var(--_tight);
  }
  dd > b {
    color: var(--_text);
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .group details {
    margin-block: calc(var(--_space) * -0.5);
  }
  @container (max-width: 44em) {
    .none {
      display: none;
    }
  }
  @container (min-width: 44em) {
    .group {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .group > details {
      grid-column: 2;
    }
    .group dl {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr);
      gap: var(--_space) 1.5em;
      align-items: start;
    }
    dl > div {
      display: block;
    }
    .outputs {
      grid-column: 1 / -1;
    }
    /* What the columns are is read with each row, and seen above the first. */
    .several {
      padding-block-start: 1.75em;
    }
    .several > .group > dl > :not(.outputs) > dt {
      position: absolute;
      grid-row: auto;
      clip-path: inset(50%);
    }
    .several > .group:first-child > dl > :not(.outputs) > dt {
      inset-block-end: calc(100% + 0.25em);
      clip-path: none;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('working-groups'), rootStyles, panelStyles, differencesStyles, own];
