import type { ContactView } from '../elements/contact/view.js';
import { heading, langOf, markup, provenanceHtml, remarksHtml, type Markup } from './markup.js';

/** The contact as static HTML. @param level of the heading, 2 to 6. */
export function contactHtml(view: ContactView, level = 3): Markup {
  const { entries } = view;
  return markup`<section class="cssr-contact"${langOf(view)}>
    ${heading(level, view.heading)}
    ${entries.length === 0 && markup`<p>${view.none}</p>`}
    ${entries.map(
      ({ label, href, address, remarks, provenance, asOf }) => markup`<p${langOf(label, view)}>${label.text}</p>
      <p><a href="${href}" dir="ltr">${address}</a></p>
      ${remarksHtml(remarks, view)}
      ${provenanceHtml(provenance, asOf)}`,
    )}
  </section>`;
}
