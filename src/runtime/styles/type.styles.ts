import { css } from 'lit';

/** The type of a statement is told by word and by shape, not by colour alone. */
export const typeStyles = css`
  .root {
    --_type: var(--cssr-sys-inform, color-mix(in srgb, var(--cssr-ref-inform, #37a) 60%, var(--_text)));
    --_shape: polygon(0 0, 100% 50%, 0 100%);
  }
  .concern {
    --_type: var(--cssr-sys-concern, color-mix(in srgb, var(--cssr-ref-concern, #d70) 55%, var(--_text)));
    --_shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .demand {
    --_type: var(--cssr-sys-demand, color-mix(in srgb, var(--cssr-ref-demand, #d05) 50%, var(--_text)));
    --_shape: circle();
  }
  .proposal {
    --_type: var(--cssr-sys-proposal, color-mix(in srgb, var(--cssr-ref-proposal, #0a6) 50%, var(--_text)));
    --_shape: none;
  }
  .recommendation {
    --_type: var(--cssr-sys-recommendation, color-mix(in srgb, var(--cssr-ref-recommendation, #72e) 50%, var(--_text)));
    --_shape: polygon(50% 0, 100% 100%, 0 100%);
  }
  .briefing {
    --_shape: inset(34% 0);
  }
  .principle {
    --_shape: inset(0 34%);
  }
  .type {
    color: var(--_type);
    font-weight: 700;
  }
  .type::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    background: var(--_type);
    clip-path: var(--_shape);
  }
  @media (prefers-contrast: more) {
    .type {
      color: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .type::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
