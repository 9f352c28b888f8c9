import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Direction } from '../../locale/language.js';
import type { Timeline, TimelineMark } from './timeline.js';

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/**
 * Activities over the years, as a picture: a strip for each kind, its name above. Lengths are shares of the width and em, not a `viewBox`,
 * and names are HTML, so that text keeps its size and breaks its lines. The text alternative is the list that follows; a circle can be
 * clicked to go to its row there.
 */
export function renderTimeline({ label, legend, years, lanes }: Timeline, dir: Direction, open: (id: string) => void): TemplateResult {
  const x = (at: number) => percent(dir === 'rtl' ? 1 - at : at);
  const grid = years.map(({ at }) => svg`<line class="year" x1=${x(at)} x2=${x(at)} y1="0" y2="100%"></line>`);
  const circle = ({ id, label: text, at, radius, look }: TimelineMark): SVGTemplateResult =>
    svg`<circle class=${look} cx=${x(at)} cy="50%" r=${`${radius.toFixed(2)}em`} @click=${() => open(id)}><title>${text}</title></circle>`;
  return html`<figure class="timeline" part="timeline">
    <div role="img" aria-label=${label}>
      ${lanes.map(
        (lane) =>
          html`<p>${lane.label}</p>
            <svg width="100%" height="2.75em">
              ${grid}
              <line x1="0" x2="100%" y1="50%" y2="50%"></line>
              ${lane.marks.map(circle)}
            </svg>`,
      )}
      <svg class="years" width="100%" height="1.75em">
        ${grid}${years.map((year) => svg`<text x=${x(year.at)} y="1.25em" dx=${dir === 'rtl' ? '-0.4em' : '0.4em'}>${year.label}</text>`)}
      </svg>
    </div>
    <figcaption class="small">${legend}</figcaption>
  </figure>`;
}
