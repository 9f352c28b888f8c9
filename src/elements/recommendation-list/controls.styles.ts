import { css } from 'lit';

export const controlsStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1);
    padding: 0 var(--_pad) calc(var(--_space) * 2);
  }
  .types {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }
  .controls :is(button, input, select) {
    font: inherit;
    font-size: 0.9375em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.95em;
    padding: 0.25em 0.875em;
    max-inline-size: 100%;
  }
  .controls button:hover:enabled {
    border-color: var(--_brand-text);
    background: var(--_tint);
  }
  .controls button[aria-pressed='true'] {
    background: var(--_brand);
    color: var(--_on-brand);
    border-color: var(--_brand);
    font-weight: 600;
  }
  .controls button:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .controls input {
    flex: 1 1 12em;
    min-inline-size: 0;
    appearance: none;
  }
  .controls input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  details {
    flex-basis: 100%;
  }
  summary {
    color: var(--_brand-text);
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 2.75em;
    align-content: center;
  }
  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    padding-block: 0.25em 0.5em;
  }
  label {
    display: grid;
    gap: 0.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .selects select {
    inline-size: 100%;
    font-size: 1.154em;
  }
  .reset {
    margin-inline-start: 0.5em;
  }
  @media print {
    .controls {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .controls button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
