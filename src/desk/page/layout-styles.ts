import { css } from 'lit';

/** Cards in columns; how wide these are, a room says where there is space for them. */
export const columnStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
`;

/** A button that takes files. */
export const fileButtonStyles = css`
  /* The field within is there for keyboards and screen readers; the label is what is seen. */
  label.button {
    position: relative;
    display: inline-grid;
    align-items: center;
    justify-self: start;
    overflow: hidden;
  }
  label.button input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  label.button:focus-within {
    outline: 3px solid var(--house-text);
    outline-offset: 2px;
  }
`;
