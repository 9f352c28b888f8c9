import type { Html, Template } from '../../templates/html.js';
import { detailsOf, provenanceOf, small, toldOf } from '../../templates/parts.js';
import type { QuoteView } from './view.js';

/** One statement as a quotation. */
export function template(html: Html, view: QuoteView): Template {
  const { id, type, text, details, languageNote, lines = [] } = view;
  return html`<figure class="box ${type}" part="quote" data-id=${id}>
    <div class="main">
      <slot name="logo"></slot>
      <p class="type small">${view.typeLabel}</p>
      ${toldOf(html, view)}
      <blockquote class="said" lang=${text.lang} dir=${text.dir}>
        <p class="text" part="text">${text.text}</p>
        ${detailsOf(html, details)}
      </blockquote>
      <figcaption part="attribution">
        <b>${view.attribution}</b> <span class="small">${view.context}</span>
        ${small(html, languageNote)} ${lines.map((line) => small(html, line))}
      </figcaption>
    </div>
    <div class="foot" part="footer">
      ${provenanceOf(html, view)}
      <slot name="footer"></slot>
    </div>
  </figure>`;
}
