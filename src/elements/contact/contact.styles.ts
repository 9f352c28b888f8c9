import { css } from 'lit';

export const contactStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-inline-start: var(--_rule);
  }
  .heading {
    font-size: 0.8125em;
    color: var(--_brand-text);
  }
  .entry {
    max-inline-size: 68ch;
  }
  .entry + .entry {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_edged) var(--_line);
  }
  a {
    display: inline-block;
    align-content: center;
    min-block-size: 2.75em;
    font-weight: 600;
  }
`;
