import { html, nothing, type TemplateResult } from 'lit';
import type { StatementRow } from '../../views/recommendation-list.js';

/**
 * One statement. Lists can be long, so the usual row has no child binding: texts are set as properties, which leaves no marker nodes, and
 * `hidden` is a property too, so that filtering neither makes nor removes a node.
 */
export function renderRow(row: StatementRow, lang: string, shown: boolean, permalink: string | undefined): TemplateResult {
  const { type, typeWord, text, details, attribution, context } = row;
  if (permalink || details.length || text.lang !== lang) return renderFullRow(row, shown, permalink);
  return html`<li class="row ${type}" part="row" .hidden=${!shown}>
    <b class="type" .textContent=${typeWord}></b>
    <p .textContent=${text.text}></p>
    <p class="small"><b .textContent=${attribution}></b><span .textContent=${context}></span></p>
  </li>`;
}

function renderFullRow(
  { id, type, typeWord, text, details, attribution, context }: StatementRow,
  shown: boolean,
  permalink: string | undefined,
) {
  return html`<li class="row ${type}" part="row" data-id=${id} .hidden=${!shown}>
    <b class="type">${typeWord}</b>
    <p lang=${text.lang} dir=${text.dir}>${text.text}</p>
    ${
      details.length
        ? html`<ul class="details">
            ${details.map((detail) => html`<li lang=${detail.lang} dir=${detail.dir}>${detail.text}</li>`)}
          </ul>`
        : nothing
    }
    <p class="small">
      <b>${attribution}</b><span>${context}</span>
      ${permalink ? html`<a class="permalink" href="#cssr-${id}" aria-label=${permalink}>#</a>` : nothing}
    </p>
  </li>`;
}
