import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { heading, paragraph, provenanceOf } from '../../templates/parts.js';
import { DOT } from '../../views/text.js';
import type { CorrectionsView } from './view.js';

/** What was corrected or withdrawn. */
export function template(html: Html, view: CorrectionsView, { headingLevel: level = 2 }: CommonOptions): Template {
  const { entries } = view;
  return html`<section class="box" part="box" aria-labelledby="title">
    <div class="head">${heading(html, 'title', { ...view, text: view.heading }, level, 'title')}</div>
    ${
      entries.length
        ? html`<ol role="list">
            ${entries.map(
              ({ kind, kindLabel, date, datetime, title, change, href, source }) =>
                html`<li class="row ${kind}" part="row">
                  <p class="kind"><b>${kindLabel}</b>${DOT}<time datetime=${datetime}>${date}</time></p>
                  ${heading(html, 'name', title, level + 1)}
                  <p lang=${change.lang} dir=${change.dir}>${change.text}</p>
                  ${href && html`<p><a href=${href}>${view.moreLabel}</a></p>`} ${source && paragraph(html, { ...view, text: source })}
                </li>`,
            )}
          </ol>`
        : html`<p class="remark">${view.none}</p>`
    }
    ${view.asOf && html`<div class="foot" part="footer">${provenanceOf(html, view)}</div>`}
  </section>`;
}
