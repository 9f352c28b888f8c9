import { css } from 'lit';

export const listControlsStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0 var(--_pad);
  }
  :disabled {
    color: var(--_muted);
    border-style: dashed;
  }
  input {
    flex: 1 1 8em;
    min-inline-size: 0;
    max-inline-size: 30em;
    appearance: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .selects {
    flex-basis: 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    padding-block: 0.25em;
  }
  select {
    display: block;
    inline-size: 100%;
  }
  /* Side by side in one line, from edge to edge; that there is more is seen where the last one fades. */
  .choices {
    --_to: right;
    display: flex;
    gap: 0.5em;
    flex: 0 0 calc(100% + 2 * var(--_pad));
    margin: -0.25em calc(-1 * var(--_pad)) 0;
    padding: 0.25em var(--_pad);
    padding-inline-end: 3em;
    box-sizing: border-box;
    overflow-x: auto;
    scroll-padding-inline: 3em;
    scrollbar-width: none;
    mask-image: linear-gradient(to var(--_to), #000 calc(100% - 3em), #0000);
  }
  [dir='rtl'] .choices {
    --_to: left;
  }
  .choices button {
    flex: none;
    max-inline-size: none;
    border-radius: 9em;
  }
  @media (hover: hover) {
    .choices {
      scrollbar-width: thin;
    }
  }
  @container (min-width: 44em) {
    .choices {
      flex-wrap: wrap;
      padding-inline-end: var(--_pad);
      mask: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
