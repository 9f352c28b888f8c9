import { css } from 'lit';

export const formStyles = css`
  /* Where it opens, it stays, however much it grows. */
  dialog {
    margin-block-start: 6vh;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    gap: 0.125rem 1rem;
    max-block-size: 16rem;
    overflow: auto;
    padding: 0.25rem;
  }
  .themes label {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.125rem;
    font-size: 0.9375rem;
  }
  .themes .top {
    grid-column: 1 / -1;
    margin-block-start: 0.375rem;
    font-weight: 600;
  }
  .actions {
    position: sticky;
    inset-block-end: -1.5rem;
    padding-block: 0.75rem;
    background: var(--panel);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.375rem 1rem;
    margin-block: 1rem;
  }
  dt {
    white-space: nowrap;
  }
`;
