import { css } from 'lit';

export const missionCardStyles = css`
  .card {
    --_pad: var(--cssr-mission-card-padding, calc(var(--_space) * 3));
    display: grid;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .main {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  .head {
    display: grid;
    gap: 0.375em;
  }
  ::slotted([slot='logo']) {
    max-block-size: 3em;
    max-inline-size: 100%;
    margin-block-end: 0.375em;
  }
  .kicker {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_brand-text);
  }
  .title {
    font-size: var(--cssr-mission-card-title-size, 1.375em);
  }
  .notice {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_concern);
    background: var(--_sunken);
    font-size: 0.9375em;
  }
  .notice b {
    color: var(--_concern);
  }
  .only {
    justify-self: start;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.125em 0.625em;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.75em 1.25em;
    padding-block: calc(var(--_space) * 1.5);
    border-block: 1px solid var(--_line);
  }
  dt {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
  }
  .summary {
    max-inline-size: 68ch;
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .themes li {
    font-size: 0.8125em;
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: 99em;
    padding: 0.125em 0.75em;
  }
  details {
    font-size: 0.9375em;
  }
  summary {
    color: var(--_brand-text);
    font-weight: 600;
    cursor: pointer;
    min-block-size: 2.75em;
    align-content: center;
    inline-size: fit-content;
  }
  .differences {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.25em;
  }
  .differences .field {
    font-weight: 600;
  }
  .differences li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
    margin-block-start: 0.375em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_line);
    padding: calc(var(--_space) * 1.5) var(--_pad);
  }
  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
  }
  .documents a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }
  .documents li:first-child a {
    padding: 0.375em 1em;
    background: var(--_brand);
    color: var(--_on-brand);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .documents li:first-child a:hover {
    text-decoration: underline;
  }
  .documents small {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .provenance {
    flex: 1 1 14em;
  }
  .documents + .provenance {
    text-align: end;
  }

  @container (max-width: 30em) {
    .main,
    .foot {
      padding-inline: var(--cssr-mission-card-padding, calc(var(--_space) * 2));
    }
    .documents,
    .documents li,
    .documents li:first-child a {
      inline-size: 100%;
    }
    .documents li:first-child a {
      justify-content: center;
    }
    .documents + .provenance {
      text-align: start;
    }
  }
  @container (min-width: 50em) {
    .main {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 22em);
      grid-auto-flow: dense;
      column-gap: calc(var(--_space) * 5);
      align-items: start;
      align-content: start;
    }
    .main > * {
      grid-column: 1;
    }
    .main > .facts {
      grid-column: 2;
      grid-row: 1 / span 6;
      grid-template-columns: 1fr;
      border-block: 0;
      border-inline-start: 1px solid var(--_line);
      padding-block: 0;
      padding-inline-start: calc(var(--_space) * 3);
      align-self: stretch;
      align-content: start;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .documents li:first-child a {
      background: none;
      color: inherit;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .themes li {
      border-color: CanvasText;
    }
    .documents li:first-child a {
      border-color: LinkText;
    }
  }
`;
