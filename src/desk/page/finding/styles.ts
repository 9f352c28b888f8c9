import { css } from 'lit';

/** The sheet of findings, and of what else stands under a row of the text. */
export const findingStyles = css`
  .finding {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr) auto;
    gap: 0.125rem 0.75rem;
    align-items: start;
    padding: 0.25rem 0.75rem;
    border-inline-start: 3px solid var(--rule);
    color: inherit;
    font-size: 0.875rem;
  }
  .finding.danger {
    border-color: var(--danger);
  }
  .finding.error {
    border-color: var(--error);
  }
  .finding.warning {
    border-color: var(--warning);
  }
  .finding:is(.danger, .error, .warning, .info) {
    color: inherit;
  }
  .finding .words {
    display: inline;
    min-block-size: 0;
    padding: 0;
    color: inherit;
    font-size: inherit;
    text-align: start;
    text-decoration: underline dotted var(--edge);
    text-underline-offset: 0.2em;
  }
  .finding p > .quiet {
    display: block;
  }
  .finding .small {
    min-block-size: 1.75rem;
  }
  .reason {
    grid-column: 1 / -1;
    align-items: end;
    padding-block: 0.25rem;
  }
  .reason label {
    flex: 1 1 14rem;
    font-weight: 600;
  }
  .reason .small {
    min-block-size: 2.75rem;
  }
  .reason input {
    inline-size: 100%;
    font-weight: 400;
  }
  @media (max-width: 44rem) {
    .finding {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
