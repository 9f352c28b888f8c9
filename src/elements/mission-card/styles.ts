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
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  .kicker {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_brand-text);
  }
  .title {
    font-size: var(--_title);
    margin-block: 0.25em;
  }
  .only {
    display: inline-block;
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
    padding: 0.125em 0.625em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.75em 1.25em;
    padding-block: calc(var(--_space) * 1.5);
    border-block: var(--_edged) var(--_line);
  }
  dd {
    font-weight: 600;
  }
  .summary {
    max-inline-size: 68ch;
  }
  .themes,
  .documents {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }
  .themes li {
    font-size: var(--_small);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 99);
    padding: 0.125em 0.75em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  .documents {
    gap: 0.5em 1.25em;
  }
  .documents a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }
  .documents small {
    font-weight: 400;
  }
  .documents li:first-child a {
    padding: 0.375em 1em;
    background: var(--_brand-text);
    color: var(--_surface);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .documents li:first-child a:hover {
    text-decoration: underline;
  }
  .provenance {
    flex: 1 1 100%;
  }

  @container (max-width: 26em) {
    .documents,
    .documents li {
      inline-size: 100%;
    }
    .documents li:first-child a {
      justify-content: center;
    }
  }
  @container (min-width: 50em) {
    .main {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 22em);
      column-gap: 2.5em;
      align-content: start;
    }
    .main > * {
      grid-column: 1;
    }
    .main > .facts {
      grid-area: 1 / 2 / span 5;
      grid-template-columns: 1fr;
      align-content: start;
      padding-block: 0;
      padding-inline-start: 1.5em;
      border-block: 0;
      border-inline-start: var(--_edged) var(--_line);
    }
    .provenance {
      flex-basis: 14em;
      text-align: end;
    }
  }
  @media print {
    .documents li:first-child a {
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .themes li,
    .documents li:first-child a {
      border-color: currentColor;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('mission-card'), rootStyles, panelStyles, differencesStyles, own];
