import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import type { Direction } from '../../locale/language.js';
import type { Timeline } from '../../views/timeline.js';

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
/** Height of a lane, in em: its name, and room for the largest circle. */
const LANE = 4;

/**
 * Activities over the years, as a picture. Lengths are shares of the width and em, not a `viewBox`, so that the text has the same size in
 * every width. Its text alternative is the list that follows; a circle can be clicked to go to its row there.
 */
export function renderTimeline({ label, legend, years, lanes }: Timeline, dir: Direction, open: (id: string) => void): TemplateResult {
  const x = (at: number) => percent(dir === 'rtl' ? 1 - at : at);
  const height = lanes.length * LANE;
  const year = ({ label: text, at }: Timeline['years'][number]): SVGTemplateResult =>
    svg`<line class="year" x1=${x(at)} x2=${x(at)} y1="0" y2=${`${height + 1.6}em`}></line>
      <text class="number" x=${x(at)} y=${`${height + 1.2}em`} dx=${dir === 'rtl' ? '-0.4em' : '0.4em'}>${text}</text>`;
  const lane = (own: Timeline['lanes'][number], i: number): SVGTemplateResult => {
    const y = `${i * LANE + 2.7}em`;
    return svg`<line class="lane" x1="0" x2="100%" y1=${y} y2=${y}></line>
      <text x=${x(0)} dx=${dir === 'rtl' ? '-0.4em' : '0.4em'} y=${`${i * LANE + 1.1}em`}>${own.label}</text>
      ${own.marks.map(
        (mark) =>
          svg`<circle class=${mark.counted ? '' : 'ring'} cx=${x(mark.at)} cy=${y} r=${`${mark.radius.toFixed(2)}em`} @click=${() => open(mark.id)}><title>${mark.label}</title></circle>`,
      )}`;
  };
  return html`<figure class="timeline" part="timeline">
    <svg role="img" aria-label=${label} width="100%" height=${`${height + 1.6}em`}>${years.map(year)}${lanes.map(lane)}</svg>
    <figcaption class="small">${lanes.length ? legend : nothing}</figcaption>
  </figure>`;
}
