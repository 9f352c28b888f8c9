import { css } from 'lit';
import { differencesStyles } from '../../runtime/styles/differences.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { typeStyles } from '../../runtime/styles/type.styles.js';

const own = css`
  .box {
    /* Clipped, nothing could stick. */
    overflow: visible;
    border-block-start: var(--_rule);
  }
  .head,
  .text,
  .contents,
  .legal {
    padding: calc(var(--_space) * 2) var(--_pad);
  }
  .head {
    padding-block-start: calc(var(--_space) * 3);
    border-block-end: var(--_edged) var(--_line);
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
  .context {
    font-weight: 600;
  }
  .tools,
  .tools div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tools {
    padding-block-start: calc(var(--_space) * 2);
    column-gap: 1.5em;
  }
  .contents {
    background: var(--_sunken);
    border-block-end: var(--_edged) var(--_line);
  }
  .contents li {
    padding-block: 0.25em;
  }
  .text > div:not(.columns) {
    max-inline-size: 42em;
  }
  .text p {
    margin-block: 0 1em;
  }
  .depth-1,
  .depth-2 {
    color: var(--_brand-text);
    margin-block: 0.75em 0.5em;
  }
  .depth-1 {
    font-size: var(--_head);
  }
  .columns {
    display: grid;
    gap: 0 2.5em;
  }
  .rows .columns {
    border-block-end: var(--_edged) var(--_line);
    padding-block-start: 1em;
  }
  .rows .columns:last-child,
  .rows .columns:has(.heading) {
    border: 0;
  }
  .mark {
    background: color-mix(in srgb, var(--_type) 10%, transparent);
    text-decoration: underline 2px var(--_type);
    text-underline-offset: 0.3em;
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.5em;
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_type);
    text-decoration: none;
    font-size: var(--_small);
    line-height: 1.5;
  }
  .text :focus {
    background: var(--_tint);
    outline-offset: 4px;
  }
  del {
    color: var(--_muted);
  }
  ins {
    background: var(--_tint);
    text-decoration-style: dotted;
    text-underline-offset: 0.3em;
  }
  .changes {
    padding-block-start: 1em;
  }
  .changes li {
    padding-block: 0.25em;
  }
  .legal {
    border-block-start: var(--_edged) var(--_line);
  }
  @container (min-width: 44em) {
    .both .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 58em) {
    /* Contents beside the text, and in sight while one reads. */
    .box:not(.both) .main {
      display: grid;
      grid-template-columns: minmax(0, 46em) minmax(12em, 1fr);
    }
    .contents {
      order: 1;
      border: 0;
      border-inline-start: var(--_edged) var(--_line);
    }
    .contents > * {
      position: sticky;
      inset-block-start: 1.5em;
    }
    .contents ol {
      inset-block-start: 3em;
    }
  }
  @media print {
    .box {
      border: 0;
      break-inside: auto;
      overflow: visible;
    }
    .tools,
    .contents {
      display: none;
    }
    /* What is folded is there on paper, where the browser can. */
    details::details-content {
      content-visibility: visible;
    }
    .head,
    .text,
    .legal,
    .foot {
      padding-inline: 0;
    }
    .text > div:not(.columns) {
      max-inline-size: none;
    }
    .text p {
      orphans: 3;
      widows: 3;
    }
    .heading {
      break-after: avoid;
    }
    .legal,
    .foot {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .mark {
      text-decoration-color: CanvasText;
    }
    .tag {
      border-color: CanvasText;
    }
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('report'), rootStyles, panelStyles, differencesStyles, typeStyles, own];
