import type { KeyFiguresView } from '../elements/key-figures/view.js';
import { heading, langOf, markup, provenanceHtml, remarksHtml, type Markup } from './markup.js';

/** The key figures as static HTML. @param level of the heading, 2 to 6. */
export function keyFiguresHtml(view: KeyFiguresView, level = 3): Markup {
  const { languageNote, figures, sources } = view;
  return markup`<section class="cssr-figures"${langOf(view)}>
    ${heading(level, view.heading)}
    ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
    <dl>${figures.map(
      ({ label, values, differ, remarks }) => markup`
      <div><dt${langOf(label, view)}>${label.text}</dt>
      ${values.map(
        ({ number, unit, period, asOf, date, source }) => markup`<dd><p><strong>${number}</strong></p>
        ${[unit, period].map((line) => line && markup`<p><small>${line}</small></p>`)}
        ${provenanceHtml(asOf, date)}
        ${source && markup`<p><small>${source}</small></p>`}</dd>`,
      )}
      ${(differ || remarks.length > 0) && markup`<dd>${differ && markup`<p>${differ}</p>`}${remarksHtml(remarks, view)}</dd>`}</div>`,
    )}</dl>
    ${
      sources.length > 0 &&
      markup`<div><p>${view.sourcesLabel}</p>
      <ul>${sources.map(
        ({ label, href }) =>
          markup`<li${langOf(label, view)}>${href === undefined ? label.text : markup`<a href="${href}">${label.text}</a>`}</li>`,
      )}</ul></div>`
    }
  </section>`;
}
