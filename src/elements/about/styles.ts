import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { pathStyles } from './path.styles.js';

const own = css`
  .box {
    border-block-start: var(--_rule);
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: var(--_pad);
  }
  .section + .section {
    border-block-start: var(--_edged) var(--_line);
  }
  .sunken {
    background: var(--_sunken);
  }
  .title {
    font-size: var(--_title);
  }
  .heading:not(.title) {
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
  }
  .paragraphs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
    max-inline-size: 68ch;
  }
  .paragraphs p:first-child {
    font-size: var(--_head);
  }
  .facts,
  .holders {
    display: grid;
    gap: 1em 2em;
    align-content: start;
  }
  dt {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_brand-text);
  }
  dd + dd {
    margin-block-start: 0.5em;
  }
  .facts dd + dd {
    padding-block-start: 0.5em;
    border-block-start: var(--_edged) var(--_line);
  }
  .holders b,
  .holders a {
    font-weight: 600;
  }
  .holders {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .address {
    font-weight: 600;
    display: inline-block;
  }
  @container (min-width: 44em) {
    .text {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .facts {
      padding-inline-start: 2em;
      border-inline-start: var(--_edged) var(--_line);
    }
  }
  @media print {
    /* Longer than other boxes: it may break between its sections. */
    .box {
      break-inside: auto;
    }
    .section {
      break-inside: avoid;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('about'), rootStyles, panelStyles, own, pathStyles];
