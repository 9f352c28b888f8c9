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
  }
  .summary {
    max-inline-size: 68ch;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 0.75em 1.25em;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_edged) var(--_line);
  }
  dl > :not(.first),
  .first dt {
    font-size: var(--_small);
  }
  dt {
    color: var(--_muted);
  }
  .first dd {
    font-size: var(--_head);
    font-weight: 700;
    line-height: var(--_tight);
  }
  .foot,
  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }
  .documents {
    flex: auto;
  }
  .documents a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }
  /* The name of a language is no reason to fetch a font. */
  .documents [lang] {
    font-family: inherit;
  }
  .documents .small {
    color: inherit;
    font-weight: 400;
  }
  /* The first thing to do: what the page has of it, else its document. A page has its own colour for its links. */
  ::slotted(a[slot='footer']) {
    padding: 0.5em 1em;
    border: 2px solid;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .primary a {
    padding-inline: 1em;
    background: var(--_brand-text);
    color: var(--_surface);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .foot details[open] {
    flex-basis: 100%;
  }
  @container (min-width: 50em) {
    .main {
      grid-template-columns: minmax(0, 1fr) minmax(auto, 21em);
      column-gap: 2.5em;
    }
    .main > * {
      grid-column: 1;
    }
    .main > .themes {
      grid-area: 1 / 2 / span 3;
    }
    .main > .facts {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .primary a {
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .primary a {
      border-color: currentColor;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('mission-card'), rootStyles, panelStyles, differencesStyles, own];
