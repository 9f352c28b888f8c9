import { css } from 'lit';

/** What lists have in common: the head, remarks, names of groups, rows with a line between. */
export const listStyles = css`
  .head {
    padding: calc(var(--_space) * 2.5) var(--_pad) calc(var(--_space) * 1.5);
  }
  .title {
    font-size: var(--_title);
  }
  .context {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    color: var(--_muted);
  }
  .remark,
  .group,
  .row {
    padding: calc(var(--_space) * 2) var(--_pad);
    border-block-start: var(--_edged) var(--_line);
  }
  .remark b {
    margin-inline-start: 0.75em;
  }
  .group {
    background: var(--_sunken);
  }
  [hidden] {
    display: none;
  }
  @media print {
    /* Else a long list would leave the page it begins on empty. */
    .box {
      break-inside: auto;
    }
  }
`;
