import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { heading, paragraph, provenanceOf } from '../../templates/parts.js';
import type { ContactView } from './view.js';

/** Who answers, and how. */
export function template(html: Html, view: ContactView, { headingLevel: level = 3 }: CommonOptions): Template {
  const { entries } = view;
  return html`<section class="box" part="box" aria-labelledby="heading">
    ${heading(html, 'heading', { ...view, text: view.heading }, level, 'heading')}
    ${
      entries.length
        ? entries.map(
            ({ label, href, address, remarks, provenance, asOf }) =>
              html`<div class="entry" part="contact">
                <p lang=${label.lang} dir=${label.dir}>${label.text}</p>
                <p><a part="address" href=${href} dir="ltr">${address}</a></p>
                ${remarks.map((remark) => paragraph(html, remark))} ${provenanceOf(html, provenance, asOf)}
              </div>`,
          )
        : html`<p>${view.none}</p>`
    }
  </section>`;
}
