import { html, svg, type TemplateResult } from 'lit';
import type { Dot, Timeline, TimelineMark } from './timeline.js';

/** An activity as a dot, for those who see it. */
export const renderDot = ({ radius, look }: Dot): TemplateResult =>
  html`<svg aria-hidden="true">${svg`<circle class=${look} cx="50%" cy="50%" r=${`${radius.toFixed(3)}em`}></circle>`}</svg>`;

/**
 * Activities over the years: a lane for each kind, its name at the side, a band for each year. Each is a link to its row in the list below. Lengths
 * are shares of the width and em. They are properties, since policies of pages forbid `style` attributes.
 */
export function renderTimeline({ legend, sizes, years, lanes }: Timeline, open: (id: string) => void): TemplateResult {
  const link = (mark: TimelineMark) => {
    const onClick = (event: Event) => {
      event.preventDefault();
      open(mark.id);
    };
    return html`<li>
      <a
        href="#cssr-${mark.id}"
        aria-label=${mark.label}
        .style=${`inset-inline-start:${mark.at * 100}%;inset-block-start:${mark.line * 1.75}em`}
        @click=${onClick}
        >${renderDot(mark)}<span>${mark.place}</span></a
      >
    </li>`;
  };
  return html`<figure class="timeline" part="timeline">
    <figcaption class="small">${legend} ${sizes.map((size) => html`<span>${renderDot(size)} ${size.label}</span> `)}</figcaption>
    <div class="lanes">
      <div class="years" aria-hidden="true">${years.map((year) => html`<b>${year}</b>`)}</div>
      ${lanes.map(
        ({ label, lines, marks }) =>
          html`<b>${label}</b>
            <ul role="list" .style=${`block-size:${lines * 1.75}em`}>
              ${marks.map(link)}
            </ul>`,
      )}
    </div>
  </figure>`;
}
