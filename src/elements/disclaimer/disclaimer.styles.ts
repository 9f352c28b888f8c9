import { css } from 'lit';

export const disclaimerStyles = css`
  .box {
    --_pad: var(--cssr-disclaimer-padding, calc(var(--_space) * 2) calc(var(--_space) * 2.5));
    display: grid;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
  }
  section {
    padding: var(--_pad);
  }
  section + section {
    border-block-start: 1px solid var(--_line);
  }
  .heading {
    font-size: 0.8125em;
    color: var(--_brand-text);
    margin-block-end: 0.25em;
  }
  .text {
    max-inline-size: 75ch;
  }
  @container (min-width: 38em) {
    .box.many {
      grid-template-columns: 1fr 1fr;
      padding-block: calc(var(--_space) * 2);
    }
    .many section {
      padding-block: 0;
    }
    .many section:nth-child(even) {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media print {
    .box {
      break-inside: avoid;
    }
  }
`;
