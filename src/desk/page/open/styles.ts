import { css } from 'lit';

export const openStyles = css`
  .column .small {
    margin-block-start: 0.375rem;
  }
  .drop {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    padding: clamp(1.25rem, 5vw, 3rem) 1.25rem;
    border: 2px dashed var(--edge);
    border-radius: 12px;
    background: var(--ground);
    text-align: center;
  }
  .drop.over {
    border-color: var(--house-text);
    border-style: solid;
    background: var(--wash);
  }
  .drop .row {
    justify-content: center;
    margin-block-start: 0.5rem;
  }
  .big {
    font-size: 1.25rem;
    font-weight: 600;
  }
  label.primary {
    border-color: transparent;
    background: var(--house-text);
    color: var(--on-house);
    font-weight: 600;
  }
  label.primary:hover {
    background: var(--house-text);
    text-decoration: underline;
  }
  .brought {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--rule);
  }
  #brought {
    inline-size: fit-content;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--house-text);
    border-radius: 8px;
  }
  .card.row {
    display: flex;
    justify-content: space-between;
  }
  .card.refused {
    border-inline-start-color: var(--error);
  }
  .card .head {
    gap: 0.5rem 1rem;
  }
  .file {
    flex: 1 1 12rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .grow {
    display: grid;
    flex: 1 1 16rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .grow select {
    inline-size: 100%;
    font-weight: 400;
  }
  form.row {
    align-items: end;
  }
  .found {
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .found li {
    padding-inline-start: 1rem;
    text-indent: -1rem;
  }
  .found li::before {
    content: '·';
    display: inline-block;
    inline-size: 1rem;
    text-indent: 0;
  }
  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 21rem;
    }
  }
`;

export const siteStyles = css`
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
  }
  .inner .inner:first-child {
    padding-block-start: 0.25rem;
  }
  input,
  select {
    inline-size: 100%;
  }
  h4 {
    inline-size: fit-content;
  }
`;
