import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { heading, paragraph, provenanceOf, small } from '../../templates/parts.js';
import type { RoleHolder } from '../../views/organizations.js';
import type { PartnersView } from './view.js';

/** The credit line. */
export function template(html: Html, view: PartnersView, { headingLevel: level = 3 }: CommonOptions): Template {
  return html`<section class="box" part="box" aria-labelledby="heading">
    <div class="main">
      ${heading(html, 'heading', { ...view, text: view.heading }, level, 'heading')} ${small(html, view.context)}
      <dl>
        ${view.groups.map(
          ({ label, holders }) =>
            html`<div class="group">
              <dt class="small">${label}</dt>
              ${holders.map((holder) => partner(html, holder))}
            </div>`,
        )}
      </dl>
    </div>
    <div class="foot" part="footer">${provenanceOf(html, view)}</div>
  </section>`;
}

/** An organization: its name, which a logo of the page can take the place of. */
function partner(html: Html, { id, name, url, period, notes }: RoleHolder): Template {
  const named = html`<slot name="logo-${id}"><b lang=${name.lang} dir=${name.dir}>${name.text}</b></slot>`;
  return html`<dd part="partner">
    ${url ? html`<a href=${url}>${named}</a>` : named} ${small(html, period)} ${notes.map((note) => paragraph(html, note))}
  </dd>`;
}
