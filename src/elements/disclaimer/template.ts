import type { Html, Template } from '../../templates/html.js';
import { heading } from '../../templates/parts.js';
import type { DisclaimerView } from '../../views/disclaimer.js';

/** The disclaimer in each language. @param level of its headings among those of the page, 2 to 6. */
export function template(html: Html, { parts }: DisclaimerView, { level = 3 }: { readonly level?: number | undefined }): Template {
  return html`<aside class="box ${parts.length === 2 ? 'two' : ''}" part="box" aria-label=${parts[0]!.heading.text}>
    ${parts.map(
      (part) =>
        html`<section lang=${part.lang} dir=${part.dir}>
          ${heading(html, 'heading', part.heading, level)}
          <p part="text" translate="no">${part.text}</p>
        </section>`,
    )}
  </aside>`;
}
