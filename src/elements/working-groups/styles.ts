import { css } from 'lit';
import { differencesStyles } from '../../runtime/styles/differences.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .root > .heading {
    font-size: var(--_title);
    margin-block-end: 0.25em;
  }
  .purpose {
    max-inline-size: 68ch;
  }
  /* Two beside each other at most: of four, none is left alone. */
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(20em, 34%)), 1fr));
    gap: calc(var(--_space) * 2.5);
  }
  * + .groups {
    margin-block-start: 1em;
  }
  .box {
    display: flex;
    flex-direction: column;
    border-block-start: var(--_rule);
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    align-content: start;
    flex: 1;
    padding: var(--_pad);
  }
  .kicker {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_brand-text);
  }
  .title {
    font-size: var(--_head);
    margin-block: 0.25em;
  }
  .only {
    display: inline-block;
    border: var(--_edged) var(--_edge);
    border-radius: var(--_radius);
    padding: 0.125em 0.625em;
  }
  .label {
    margin-block-end: 0.375em;
  }
  .members {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.5em 1.25em;
    max-inline-size: 34em;
  }
  .members b {
    display: block;
    font-size: var(--_figure);
    line-height: var(--_tight);
  }
  .members span,
  .events span {
    display: block;
  }
  /* A line of time: a dot for each date, a line from one to the next. */
  .events li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .events li:not(:last-child) {
    padding-block-end: 0.75em;
  }
  .events li::before,
  .events li:not(:last-child)::after {
    content: '';
    position: absolute;
    border: 2px solid var(--_brand-text);
  }
  .events li::before {
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }
  .events li:not(:last-child)::after {
    inset-block: calc(1em + 7px) calc(-0.5em + 3px);
    inset-inline-start: calc(0.25em + 1px);
    border-width: 0;
    border-inline-start-width: 2px;
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .themes li {
    font-size: var(--_small);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 99);
    padding: 0.125em 0.75em;
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .themes li {
      border-color: currentColor;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('working-groups'), rootStyles, panelStyles, differencesStyles, own];
