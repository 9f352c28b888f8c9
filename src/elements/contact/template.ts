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
            (entry) =>
              html`<div class="entry" part="contact">
                <p lang=${entry.label.lang} dir=${entry.label.dir}>${entry.label.text}</p>
                <p><a part="address" href=${entry.href} dir="ltr">${entry.address}</a></p>
                ${entry.remarks.map((remark) => paragraph(html, remark))} ${provenanceOf(html, entry)}
              </div>`,
          )
        : html`<p>${view.none}</p>`
    }
  </section>`;
}
