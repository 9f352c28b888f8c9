import { css } from 'lit';

/** What elements with a logo, a footer, links and something to open have in common. */
export const panelStyles = css`
  .foot {
    padding: calc(var(--_space) * 1.5) var(--_pad);
    border-block-start: var(--_edged) var(--_line);
    background: var(--_sunken);
  }
  .notice {
    padding: 0.5em 0.75em;
    border-inline-start: var(--_rule);
    background: var(--_sunken);
  }
  ::slotted([slot='logo']) {
    max-block-size: 3em;
    max-inline-size: 100%;
    margin-block-end: 0.5em;
  }
  a {
    color: var(--_brand-text);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    color: var(--_brand-text);
    inline-size: fit-content;
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
