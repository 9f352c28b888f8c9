import { css } from 'lit';

export const recommendationListStyles = css`
  .list {
    --_pad: var(--cssr-recommendation-list-padding, calc(var(--_space) * 3));
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .head {
    display: grid;
    gap: 0.25em;
    padding: calc(var(--_space) * 2.5) var(--_pad) calc(var(--_space) * 1.5);
  }
  ::slotted([slot='logo']) {
    max-block-size: 3em;
    max-inline-size: 100%;
  }
  .title {
    font-size: var(--cssr-recommendation-list-title-size, 1.25em);
  }
  .context {
    color: var(--_muted);
  }
  .remark {
    padding: calc(var(--_space) * 1.5) var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    font-size: 0.9375em;
  }
  .remark b {
    font-weight: 600;
    margin-inline-end: 0.75em;
  }
  .group {
    padding: calc(var(--_space) * 2.5) var(--_pad) calc(var(--_space) * 1);
    border-block-start: 1px solid var(--_line);
    font-size: 1.0625em;
  }
  li.row {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0.25em 1em;
    padding: calc(var(--_space) * 2) var(--_pad);
    border-block-start: 1px solid var(--_line);
    /* Rows out of sight are not laid out; the last known or this height stands for them. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5em;
  }
  li[hidden] {
    display: none;
  }
  .row .type {
    grid-row: 1 / span 3;
    font-size: 0.8125em;
    line-height: 1.9;
    font-weight: 700;
    color: var(--_type);
  }
  /* A type is told by word and by shape, not by colour alone. */
  .type::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    background: var(--_type);
    clip-path: var(--_shape);
  }
  .concern {
    --_type: var(--_concern);
    --_shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .demand {
    --_type: var(--_demand);
    --_shape: circle(50%);
  }
  .proposal {
    --_type: var(--_proposal);
    --_shape: inset(4%);
  }
  .recommendation {
    --_type: var(--_recommendation);
    --_shape: polygon(50% 0, 100% 100%, 0 100%);
  }
  .briefing {
    --_type: var(--_inform);
    --_shape: inset(34% 0);
  }
  .principle {
    --_type: var(--_inform);
    --_shape: polygon(0 36%, 36% 36%, 36% 0, 64% 0, 64% 36%, 100% 36%, 100% 64%, 64% 64%, 64% 100%, 36% 100%, 36% 64%, 0 64%);
  }
  .fact {
    --_type: var(--_inform);
    --_shape: polygon(0 0, 100% 50%, 0 100%);
  }
  .row p,
  .row ul {
    grid-column: 2;
    max-inline-size: 70ch;
  }
  .details li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    margin-block: 0.25em;
  }
  .meta {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .meta b {
    font-weight: 600;
    color: var(--_text);
  }
  .meta b + span:not(:empty)::before {
    content: ' · ';
  }
  .permalink {
    display: inline-block;
    min-inline-size: 1.85em;
    line-height: 1.85;
    text-align: center;
    text-decoration: none;
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  .foot {
    display: grid;
    gap: 0.25em;
    padding: calc(var(--_space) * 1.5) var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  @container (max-width: 32em) {
    .head,
    .remark,
    .group,
    li.row,
    .foot,
    .controls {
      padding-inline: var(--cssr-recommendation-list-padding, calc(var(--_space) * 2));
    }
    li.row {
      display: block;
    }
  }
  @media print {
    li.row {
      content-visibility: visible;
      break-inside: avoid;
    }
    .list {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .type::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
