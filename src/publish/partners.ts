import type { PartnersView } from '../elements/partners/view.js';
import { heading, langOf, markup, provenanceHtml, remarksHtml, type Markup } from './markup.js';

/** The credit line as static HTML, with names in place of logos. @param level of the heading, 2 to 6. */
export function partnersHtml(view: PartnersView, level = 3): Markup {
  return markup`<section class="cssr-partners"${langOf(view)}>
    ${heading(level, view.heading)}
    ${view.context && markup`<p><small>${view.context}</small></p>`}
    <dl>${view.groups.map(
      ({ label, holders }) => markup`
      <div><dt>${label}</dt>${holders.map(
        ({ name, url, period, notes }) =>
          markup`<dd>${url === undefined ? markup`<strong${langOf(name, view)}>${name.text}</strong>` : markup`<a href="${url}"${langOf(name, view)}>${name.text}</a>`}
          ${period && markup`<p><small>${period}</small></p>`}
          ${remarksHtml(notes, view)}</dd>`,
      )}</div>`,
    )}</dl>
    ${provenanceHtml(view.provenance, view.asOf)}
  </section>`;
}
