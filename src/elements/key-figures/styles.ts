import { css } from 'lit';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .box {
    border-block-start: var(--_rule);
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  .title {
    font-size: var(--_title);
  }
  /* Rows are filled to the end, whichever figures need room for two numbers. */
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  .figure {
    flex: 1 1 min(100%, 12em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
    padding: calc(var(--_space) * 2);
    border: var(--_edged) var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  /* Two numbers side by side, never three; one above the other where there is no room. */
  .several {
    flex: 2 1 min(100%, 24em);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7em, 34%)), 1fr));
  }
  dt,
  .remarks {
    grid-column: 1 / -1;
  }
  dt {
    font-weight: 600;
  }
  .several .value {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .number {
    display: block;
    font-size: var(--_figure);
    line-height: 1.25;
    color: var(--_brand-text);
    font-variant-numeric: lining-nums;
  }
  .remarks {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_edged) var(--_line);
  }
  .differ {
    color: var(--_text);
    font-weight: 600;
  }
  .foot,
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
  }
  .foot a {
    display: block;
    align-content: center;
    min-block-size: 2.5em;
  }
  @media print {
    .box {
      break-inside: auto;
    }
    .figure,
    tbody {
      break-inside: avoid;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('key-figures'), rootStyles, panelStyles, own];
