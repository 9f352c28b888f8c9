import { css } from 'lit';

export const publishStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .changes {
    max-block-size: 24rem;
    overflow: auto;
    padding-inline-start: 1.25rem;
    list-style: disc;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .take {
    display: grid;
    gap: 0.25rem;
  }
  .take button {
    justify-self: start;
  }
  .proposal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--rule);
    border-radius: 8px;
  }
  .proposal textarea {
    inline-size: 100%;
  }
  .drop.over {
    outline: 2px dashed var(--house-text);
    outline-offset: 4px;
  }
  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
