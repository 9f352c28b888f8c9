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
    flex: 1 1 4em;
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
  /* Side by side in one line, from edge to edge; where there are more, the last one fades. */
  .choices {
    display: flex;
    gap: 0.5em;
    margin: -0.25em calc(-1 * var(--_pad)) 0;
    padding: 0.25em var(--_pad);
    min-inline-size: 100%;
    overflow-x: auto;
    scroll-padding: var(--_pad);
    scrollbar-width: thin;
    mask: linear-gradient(90deg, #0000, #000 var(--_pad) calc(100% - var(--_pad)), #0000);
  }
  .choices button {
    flex: none;
    max-inline-size: none;
    border-radius: calc(var(--_radius) * 9);
  }
  @container (min-width: 44em) {
    .choices {
      flex-wrap: wrap;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
