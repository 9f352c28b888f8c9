import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from './view.js';

/**
 * The numbers of a figure on a line from nothing to the greatest number shown. The table has them all, so that it needs no text alternative. Nothing
 * is scaled, whatever the width: along the line in per cent, else in em. The first source is drawn last, on top of the others.
 */
export const drawing = ({ drawn: { marks, line } }: Figure): TemplateResult =>
  html`<svg aria-hidden="true">
    <line class="axis" x2="100%" y1="50%" y2="50%" />
    ${line ? svg`<line class="joined" x1="${line[0]}%" x2="${line[1]}%" y1="50%" y2="50%" />` : nothing}
    ${[...marks].reverse().map(
      ({ at, kind, isAtLeast }) =>
        svg`<svg x="${at}%" y="50%">
          ${isAtLeast ? svg`<path d="M6 0h16m-5-5 5 5-5 5" />` : nothing}
          <circle class=${kind} r=${kind === 'filled' ? '0.375em' : '0.5em'} />
        </svg>`,
    )}
  </svg>`;
