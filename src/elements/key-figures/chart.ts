import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Chart } from './definition.js';
import type { KeyFiguresView } from './view.js';

/**
 * The numbers as a table with a drawing beside each. A table, since it needs no text alternative beside it, and no text in a drawing, which
 * could not wrap; so nothing is scaled, whatever the width: across in per cent, up and down in em.
 */
export const chart = ({ figures }: KeyFiguresView, kind: Exclude<Chart, 'none'>): TemplateResult =>
  html`<table class="chart ${kind}" part="chart" aria-labelledby="title">
    ${figures.map(
      ({ label, values }) =>
        html`<tbody>
          <tr>
            <th class="small" scope="rowgroup" colspan="3" lang=${label.lang} dir=${label.dir}>${label.text}</th>
          </tr>
          ${values.map(
            ({ number, share, mark }) =>
              html`<tr>
                <td class="amount">${number}</td>
                <td class="mark small">${mark}</td>
                <td><svg aria-hidden="true" width="100%" height="1.25em">${kind === 'bars' ? bar(share) : dot(share)}</svg></td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;

const bar = (share: number): SVGTemplateResult => svg`<rect width="${share}%" height="100%" />`;

const dot = (share: number): SVGTemplateResult => svg`<line x2="100%" y1="50%" y2="50%" /><circle cx="${share}%" cy="50%" r="0.5em" />`;
