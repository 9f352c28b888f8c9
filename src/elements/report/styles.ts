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
  .main {
    display: flow-root;
    --_aside: 14em;
    --_stroke: dotted;
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
  /* Told by the stroke as well as by the colour; the note has the same stroke, the word and the shape. */
  .mark,
  .by b {
    text-decoration: underline 0.1em var(--_stroke) var(--_type);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.3em;
  }
  .mark {
    background: color-mix(in srgb, var(--_type) var(--_depth, 0%), transparent);
  }
  .concern,
  .demand,
  .proposal,
  .recommendation {
    --_depth: 10%;
    --_stroke: solid;
  }
  .demand {
    --_stroke: double;
  }
  .proposal {
    --_stroke: dashed;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .heard,
  .margin,
  .below {
    -webkit-user-select: none;
    user-select: none;
  }
  .margin {
    display: none;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block: -0.5em 1em;
  }
  .below:empty {
    display: none;
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
  /* Contents and notes beside the text. A note floats, so that it stands at its line, below the contents and the note before. */
  @supports (float: inline-end) {
    @container (min-width: 46em) {
      .marked .text {
        margin-inline-end: var(--_aside);
      }
      .marked .margin {
        display: grid;
        float: inline-end;
        clear: inline-end;
        inline-size: 11em;
        margin-block-end: 0.75em;
        margin-inline-end: calc(-11em - 2 * var(--_pad));
        padding-inline-start: 0.75em;
        border-inline-start: 4px var(--_stroke) var(--_type);
      }
      .marked .below {
        display: none;
      }
    }
    @container (min-width: 58em) {
      .main {
        --_aside: max(14em, 100% - 42em - 2 * var(--_pad));
      }
      .one .text {
        margin-inline-end: var(--_aside);
        border-inline-end: var(--_edged) var(--_line);
      }
      .one .contents {
        float: inline-end;
        inline-size: var(--_aside);
        box-sizing: border-box;
        background: none;
        border: 0;
        position: sticky;
        inset-block-start: 1.5em;
      }
      .marked .contents {
        position: static;
      }
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
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('report'), rootStyles, panelStyles, differencesStyles, typeStyles, own];
