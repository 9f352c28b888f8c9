import { css } from 'lit';

/**
 * The look of the desk, the same in every room: the face of the studios (`demo/styles/tool.css`). The colours are set on `desk-app`
 * (`app/styles.ts`) and inherited, since custom properties go through shadow roots. Names that rooms use: `panel`, `field`, `fault`, `row`
 * (buttons beside each other), `primary`, `quiet`, `plain`, `note`, `hidden-words`.
 */
export const deskStyles = css`
  :host {
    display: block;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.375rem;
  }
  h3 {
    font-size: 1.0625rem;
  }
  h4 {
    font-size: 0.9375rem;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--house-text);
  }
  small,
  .small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--quiet);
  }
  .lead {
    max-inline-size: 46rem;
    color: var(--quiet);
    text-wrap: pretty;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
    padding: 1.25rem;
    border: 1px solid var(--rule);
    border-radius: 12px;
    background: var(--panel);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    align-content: start;
  }
  .field > label,
  .field > .name {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .fault {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--error);
  }
  .fault:empty {
    display: none;
  }
  .note {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--house);
    background: var(--panel);
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    accent-color: var(--house-text);
  }
  input:not([type='radio'], [type='checkbox'], [type='range']),
  select,
  textarea,
  button,
  .button {
    min-block-size: 2.75rem;
    min-inline-size: 0;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--panel);
    color: inherit;
  }
  textarea {
    resize: vertical;
    line-height: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--error) !important;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  button,
  .button {
    font-size: 0.9375rem;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--house-text);
    background: var(--ground);
  }
  button:disabled,
  button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--quiet);
    cursor: default;
  }
  button.primary {
    border-color: transparent;
    background: var(--house-text);
    color: var(--on-house);
    font-weight: 600;
  }
  button.primary:hover {
    background: var(--house-text);
    text-decoration: underline;
  }
  button.primary[aria-disabled='true'] {
    border: 1px dashed var(--edge);
    background: none;
    color: var(--quiet);
    text-decoration: none;
  }
  button.plain {
    min-block-size: 2rem;
    padding: 0.125rem 0.5rem;
    border-color: transparent;
    background: none;
    color: var(--house-text);
    font-size: 0.875rem;
  }
  button.plain:hover {
    border-color: var(--edge);
  }
  button.small {
    min-block-size: 2rem;
    padding: 0.125rem 0.625rem;
    color: inherit;
    font-size: 0.8125rem;
  }
  :focus-visible,
  select:focus {
    outline: 3px solid var(--house-text);
    outline-offset: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .quiet {
    color: var(--quiet);
  }
  .badge {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .badge svg,
  .icon svg,
  button svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.1875em;
  }
  .danger {
    color: var(--danger);
  }
  .error {
    color: var(--error);
  }
  .warning {
    color: var(--warning);
  }
  .info {
    color: var(--info);
  }
  .good {
    color: var(--good);
  }
  kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--edge);
    border-radius: 5px;
    background: var(--ground);
    font: inherit;
    font-size: 0.875em;
    white-space: nowrap;
  }
  bdi,
  code {
    unicode-bidi: isolate;
  }
  .hidden-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    padding-block: 0.375rem;
    font-weight: 600;
    cursor: pointer;
  }
  dialog {
    inline-size: min(38rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: 1.5rem;
    border: 1px solid var(--rule);
    border-radius: 12px;
    background: var(--panel);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
    }
  }
`;
