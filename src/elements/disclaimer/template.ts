import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { heading, paragraph } from '../../templates/parts.js';
import type { DisclaimerView } from '../../views/disclaimer.js';

/** The disclaimer in each language. */
export function template(html: Html, { parts }: DisclaimerView, { headingLevel: level = 3 }: CommonOptions): Template {
  return html`<div role="complementary" class="box ${parts.length === 2 ? 'two' : ''}" part="box" aria-label=${parts[0]!.heading.text}>
    ${parts.map(
      (part) =>
        html`<section lang=${part.lang} dir=${part.dir}>
          ${heading(html, 'heading', part.heading, level)}
          <p part="text" translate="no">${part.text}</p>
          ${part.remarks?.map((remark) => paragraph(html, remark))}
        </section>`,
    )}
  </div>`;
}
