import { css } from 'lit';
import { listStyles } from '../../runtime/styles/list.styles.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';

const own = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    border-inline-start: var(--_rule);
  }
  .head,
  .remark,
  .foot {
    border-inline-start: var(--_rule);
    border-inline-start-color: transparent;
  }
  .row > * {
    max-inline-size: 68ch;
  }
  .kind {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .kind b {
    color: var(--_text);
  }
  /* Told by shape, too: what is withdrawn has a broken edge. */
  .withdrawn {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--_text);
  }
  a {
    display: inline-block;
    align-content: center;
    min-block-size: 2.75em;
  }
`;

/** For the shadow root, and for static HTML: `outputs/static.css` is made of it. */
export const styles = [tagTokens('corrections'), rootStyles, panelStyles, listStyles, own];
