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
  .text,
  .more,
  .facts,
  .holders {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .text p {
    max-inline-size: 68ch;
  }
  dt {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_brand-text);
  }
  .facts dd + dd {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: var(--_edged) var(--_line);
  }
  .holders a,
  .address {
    font-weight: 600;
  }
  .holders dd {
    display: inline-block;
    margin-inline-end: 1.25em;
    margin-block-start: 0.25em;
  }
  .holders,
  .reach {
    margin-block-start: var(--_space);
  }
  :is(.path, .holders, .reach) * {
    line-height: var(--_tight);
  }
  @container (min-width: 44em) {
    .text > p {
      font-size: var(--_head);
    }
    .facts,
    .holders {
      column-gap: 2.5em;
    }
    .holders {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    .facts {
      grid-template: auto 1fr / repeat(2, minmax(0, 1fr));
    }
    .facts > :nth-child(2) {
      grid-area: 1 / 2 / 3;
    }
    /* There is room for all of it. */
    @supports selector(::details-content) {
      .text details::details-content {
        content-visibility: visible;
      }
      .text summary {
        display: none;
      }
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
