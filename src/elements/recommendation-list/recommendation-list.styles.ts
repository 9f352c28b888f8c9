import { css } from 'lit';

export const recommendationListStyles = css`
  .row {
    display: flex;
    gap: 1em;
  }
  .said {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  /* Rows out of sight are not laid out; the last known or this height stands for them. */
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5em;
  }
  /* A type is told by word and by shape, not by colour alone. */
  .type {
    --_type: var(--cssr-sys-inform, color-mix(in srgb, #37a 60%, var(--_text)));
    flex: 0 0 10em;
    font-size: 0.8125em;
    line-height: 1.9;
    color: var(--_type);
  }
  .type::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    background: var(--_type);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .concern .type {
    --_type: var(--cssr-sys-concern, color-mix(in srgb, #d70 55%, var(--_text)));
  }
  .concern .type::before {
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .demand .type {
    --_type: var(--cssr-sys-demand, color-mix(in srgb, #d05 60%, var(--_text)));
  }
  .demand .type::before {
    clip-path: circle();
  }
  .proposal .type {
    --_type: var(--cssr-sys-proposal, color-mix(in srgb, #0a6 50%, var(--_text)));
  }
  .proposal .type::before {
    clip-path: none;
  }
  .recommendation .type {
    --_type: var(--cssr-sys-recommendation, color-mix(in srgb, #72e 60%, var(--_text)));
  }
  .recommendation .type::before {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .briefing .type::before {
    clip-path: inset(34% 0);
  }
  .principle .type::before {
    clip-path: inset(0 34%);
  }
  .details li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    margin-block: 0.25em;
  }
  .small b {
    font-weight: 600;
    color: var(--_text);
  }
  b + span:not(:empty)::before {
    content: ' · ';
  }
  .permalink {
    padding-inline: 0.625em;
  }
  .row:focus {
    background: var(--_tint);
    outline-offset: -3px;
  }
  @container (max-width: 32em) {
    .row {
      display: block;
    }
  }
  @media print {
    .long .row {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .type::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
