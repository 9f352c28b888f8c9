import { css } from 'lit';

export const correctionsStyles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    border-inline-start: 4px solid var(--_brand);
  }
  .head,
  .remark,
  .foot {
    border-inline-start: 4px solid transparent;
  }
  .row > * {
    max-inline-size: 68ch;
  }
  .kind {
    font-size: 0.875em;
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
