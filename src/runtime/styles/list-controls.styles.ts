import { css } from 'lit';

export const listControlsStyles = css`
  .controls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .controls {
    padding: 0 var(--_pad) var(--_space);
  }
  :disabled {
    color: var(--_muted);
    border-style: dashed;
  }
  input {
    flex: 1 1 12em;
    min-inline-size: 0;
    appearance: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  details {
    flex-basis: 100%;
  }
  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    padding-block-end: 0.5em;
  }
  .selects select {
    display: block;
    inline-size: 100%;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
