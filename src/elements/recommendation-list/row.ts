import { html, nothing, type TemplateResult } from 'lit';
import type { StatementRow } from './view.js';

/**
 * One statement. Lists can be long, so the usual row has no child binding: texts are set as properties, which leaves no marker nodes.
 */
export function renderRow(row: StatementRow, lang: string, permalink: string): TemplateResult {
  const { type, typeWord, text, details, attribution, context } = row;
  if (permalink || details.length || text.lang !== lang) return renderFullRow(row, permalink);
  return html`<li class="row ${type}" part="row">
    <b class="type" .textContent=${typeWord}></b>
    <div class="said">
      <p .textContent=${text.text}></p>
      <p class="small"><b .textContent=${attribution}></b><span .textContent=${context}></span></p>
    </div>
  </li>`;
}

function renderFullRow({ id, type, typeWord, text, details, attribution, context }: StatementRow, permalink: string | undefined) {
  return html`<li class="row ${type}" part="row" data-id=${id}>
    <b class="type">${typeWord}</b>
    <div class="said">
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
    </div>
  </li>`;
}
