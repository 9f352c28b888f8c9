import type { Html, Template } from '../../templates/html.js';
import { nameOf, paragraph, small } from '../../templates/parts.js';
import type { TermView } from './view.js';

/** A term in a sentence: its name in full, with the abbreviation in brackets. Words only, and no definition: decision 15. */
export const template = (html: Html, { name, abbreviation: short }: TermView): Template =>
  html`<span lang=${name.lang} dir=${name.dir}
    >${name.text}${short && html` (<abbr lang=${short.lang} dir=${short.dir}>${short.text}</abbr>)`}</span
  >`;

/** What opens: the definition. */
export function card(html: Html, view: TermView, close: Template): Template {
  const { notice, languageNote, definition, forms, notes, link } = view;
  return html`<div class="box" part="card">
    ${close}
    <div class="main">
      <div class="names">
        <p class="name" part="name" id="name">${nameOf(html, view)}</p>
        ${view.otherNames.map((name) => paragraph(html, name))}
      </div>
      ${notice && html`<p><b>${notice.text}</b></p>`} ${notice?.note && paragraph(html, notice.note)}
      <p id="definition" part="definition" lang=${definition.lang} dir=${definition.dir}>${definition.text}</p>
      ${[languageNote, forms].map((line) => small(html, line))} ${notes.map((note) => paragraph(html, note))}
    </div>
    <div class="foot" part="footer">
      <p class="small">${view.provenance}</p>
      ${link && html`<a href=${link.href}>${link.label}</a>`}
    </div>
  </div>`;
}
