import { css } from 'lit';

export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5rem;
  }
  select,
  .small,
  button {
    min-block-size: 2.25rem;
    padding-block: 0.125rem;
    font-size: 0.875rem;
  }
  details {
    position: relative;
  }
  summary {
    display: flex;
    align-items: center;
    color: inherit;
    font-weight: 400;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '▾';
    margin-inline-start: 0.375rem;
  }
  .menu {
    position: absolute;
    inset-inline-start: 0;
    z-index: 3;
    display: grid;
    min-inline-size: 15rem;
    margin-block-start: 0.25rem;
    padding: 0.375rem;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--panel);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
  }
  .menu button {
    padding-inline: 0.75rem;
    color: inherit;
    text-align: start;
  }
  @media (max-width: 44rem) {
    /* They stay in sight there: two rows at most. */
    .tools,
    .tools .row {
      gap: 0.25rem;
    }
    .tools select {
      max-inline-size: 6rem;
    }
    /* Of the width of all tools: beside the button there may be no room. */
    .tools {
      position: relative;
    }
    details {
      position: static;
    }
    .menu {
      inset-inline: 0;
    }
  }
`;
