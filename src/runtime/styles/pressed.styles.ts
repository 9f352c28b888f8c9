import { css } from 'lit';

/** Buttons that are on or off: only the script has them. */
export const pressedStyles = css`
  [aria-pressed='true']:enabled {
    background: var(--_brand-text);
    color: var(--_surface);
    border-color: transparent;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-pressed='true']:enabled {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
