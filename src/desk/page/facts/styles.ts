import { css } from 'lit';

export const factsStyles = css`
  .note {
    margin-block-end: 1rem;
  }
  .needed {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--quiet);
  }
  .field > input,
  .field > select,
  .field > textarea {
    inline-size: 100%;
  }
  .field > .plain {
    justify-self: start;
  }
  .texts > .name {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.5rem 1rem;
  }
  .field > label.language {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--quiet);
  }
  textarea {
    min-block-size: 2.75rem;
    field-sizing: content;
  }
  .example {
    font-style: normal;
    color: var(--ink);
  }
  .group {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.375rem;
  }
  .more {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.375rem;
  }
  .more .names {
    display: block;
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .more[open] .names {
    display: none;
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 0.25rem 0 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--rule);
  }
  details.panel {
    display: block;
  }
  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: start;
    padding: 0.75rem;
    border: 1px solid var(--rule);
    border-radius: 8px;
  }
  .entry.plain-entry {
    padding: 0;
    border: 0;
    align-items: end;
  }
  /* Its fields have the whole width: the buttons stand beside its name. */
  .entry:has(> details) {
    position: relative;
    grid-template-columns: minmax(0, 1fr);
  }
  .entry > details + .tools {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-end: 0.75rem;
  }
  .entry > details > summary {
    padding-inline-end: 7.5rem;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
  }
  .tools {
    flex-wrap: nowrap;
    gap: 0.25rem;
  }
  .tools .small {
    min-inline-size: 2rem;
    padding: 0.25rem;
  }
  @media (max-width: 36rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .entry.plain-entry .tools {
      justify-content: end;
    }
  }
  @media (min-width: 72rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
