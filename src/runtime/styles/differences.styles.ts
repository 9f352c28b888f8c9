import { css } from 'lit';

export const differencesStyles = css`
  .differences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 0.25em;
  }
  .differences li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
    margin-block-start: 0.375em;
  }
`;
