import { css } from 'lit';

export const textStyles = css`
  .above {
    position: sticky;
    inset-block-start: 3.3rem;
    z-index: 1;
    margin-block-end: 1rem;
    background: var(--ground);
  }
  .above .note {
    margin-block-end: 0.5rem;
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--house);
  }
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .heads,
  .cells {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.25rem 1rem;
  }
  .heads {
    padding-inline-start: 3.25rem;
    padding-block-end: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--quiet);
  }
  .heads span {
    padding-inline: 0.75rem;
  }
  desk-row {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    gap: 0.25rem 1rem;
    padding-block: 0.25rem;
    scroll-margin-block: 9rem 4rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }
  .index {
    padding-block-start: 0.625rem;
    font-size: 0.8125rem;
    color: var(--quiet);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    align-content: start;
    line-height: 1.6;
  }
  .cell:lang(ar) {
    line-height: 1.85;
  }
  .paragraph {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--panel);
  }
  .paragraph:focus-within {
    border-color: var(--house-text);
    box-shadow: 0 0 0 2px var(--house-text);
  }
  /* One over the other, with the same metrics; the mirror gives the height. */
  .mirror,
  .paragraph textarea {
    grid-area: 1 / 1;
    inline-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }
  .mirror {
    color: transparent;
    user-select: none;
    pointer-events: none;
  }
  .paragraph textarea {
    display: block;
    overflow: hidden;
    outline: none;
    background: none;
    resize: none;
  }
  .paragraph.h2 {
    font-size: 1.1875rem;
    font-weight: 700;
  }
  .paragraph.h3 {
    font-weight: 700;
  }
  .confirmed {
    border-radius: 3px;
    background: light-dark(#cfe8f7, #1d4b69);
  }
  .suggested {
    border-radius: 3px;
    background: light-dark(#e4e7ea, #333f4a);
  }
  .chosen {
    outline: 2px solid var(--house-text);
    outline-offset: 1px;
  }
  .link {
    text-decoration: underline var(--house-text) 2px;
    text-underline-offset: 0.2em;
  }
  .correction {
    text-decoration: underline dotted var(--good) 2px;
    text-underline-offset: 0.2em;
  }
  .found {
    text-decoration: underline wavy currentcolor 1.5px;
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  .mirror .danger {
    text-decoration-color: var(--danger);
  }
  .mirror .error {
    text-decoration-color: var(--error);
  }
  .mirror .warning {
    text-decoration-color: var(--warning);
  }
  .mirror .info {
    text-decoration-color: var(--info);
  }
  .mirror :is(.danger, .error, .warning, .info) {
    color: transparent;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem 0.25rem;
    border: 1px dashed var(--edge);
    border-radius: 8px;
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .about {
    display: grid;
    grid-column: 2;
    gap: 0.25rem;
  }
  .left summary {
    padding-inline: 0.75rem;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .difference {
    padding-block: 0.25rem;
    text-align: start;
  }
  ins {
    background: light-dark(#d3f0df, #124a2d);
    text-decoration: none;
    font-weight: 600;
  }
  del {
    color: var(--error);
  }
  @media (min-width: 72rem) {
    .room {
      grid-template-columns: minmax(0, 1fr) 21rem;
    }
  }
  @media (max-width: 44rem) {
    .above {
      inset-block-start: 0;
    }
    .heads {
      display: none;
    }
    .cells {
      grid-auto-flow: row;
    }
    desk-row {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--rule);
      contain-intrinsic-size: auto 12rem;
    }
    .index {
      padding: 0;
      text-align: start;
    }
    .about {
      grid-column: 1;
    }
  }
  @media (max-height: 36rem) {
    .above {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .confirmed {
      outline: 1px solid CanvasText;
    }
    .suggested {
      outline: 1px dashed CanvasText;
    }
  }
`;
