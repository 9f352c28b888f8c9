import { css } from 'lit';

export const statementsStyles = css`
  :host {
    position: sticky;
    inset-block-start: 7.5rem;
  }
  .panel {
    gap: 0.75rem;
    /* What the bars above take, and the room below the page: at its end, too, the panel stands below the bars. */
    max-block-size: calc(100vh - 13rem);
    overflow: auto;
  }
  .head {
    justify-content: space-between;
  }
  ol {
    display: grid;
    gap: 0.5rem;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--house-text);
    border-radius: 8px;
    font-size: 0.875rem;
  }
  li.suggested {
    border-inline-start-color: var(--edge);
    border-style: dashed;
    border-inline-start-style: solid;
    background: var(--ground);
  }
  li.chosen {
    border-color: var(--house-text);
  }
  .kind {
    font-weight: 700;
  }
  .said {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    line-height: 1.5;
    text-align: start;
  }
  .said:lang(ar) {
    line-height: 1.75;
  }
  .said span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .said:hover {
    background: none;
    text-decoration: underline;
  }
  @media (max-width: 72rem) {
    :host {
      position: static;
    }
    .panel {
      max-block-size: none;
    }
  }
`;
