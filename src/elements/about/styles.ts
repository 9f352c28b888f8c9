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
  .text,
  .paragraphs,
  .facts,
  .holders {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .text > p,
  .paragraphs {
    max-inline-size: 68ch;
    align-content: start;
  }
  .paragraphs + .facts {
    margin-block-start: calc(var(--_space) * 2);
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
  .holders a,
  .address {
    font-weight: 600;
  }
  .holders > div {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.25em 1.25em;
  }
  .holders dt {
    flex: 0 0 100%;
  }
  .holders dd {
    margin: 0;
  }
  .address {
    display: inline-block;
  }
  .band,
  .holders,
  .contact,
  :is(.band, .holders, .contact) [lang],
  .holders .small {
    line-height: var(--_tight);
  }
  .holders,
  .contact {
    margin-block-start: var(--_space);
  }
  @container (min-width: 44em) {
    .first {
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
