import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { heading, nameOf, paragraph, small } from '../../templates/parts.js';
import type { TermListView, TermRow } from './view.js';

interface Options extends CommonOptions {
  /** The rows to show; all where absent. */
  readonly rows?: readonly TermRow[];
  /** How many there are; the field to search in; what stands where nothing is found. */
  readonly status?: unknown;
  readonly search?: unknown;
  readonly none?: unknown;
  /** A link to a row. */
  readonly permalink?: (row: TermRow) => unknown;
}

/** The glossary. */
export function template(html: Html, view: TermListView, { headingLevel: level = 2, rows = view.rows, ...live }: Options): Template {
  return html`<section class="box" part="list" aria-labelledby="title">
    <div class="head">
      <slot name="logo"></slot>
      <div class="line">${heading(html, 'title', { ...view, text: view.heading }, level, 'title')} ${live.status}</div>
      ${view.notes.map((note) => paragraph(html, note))} ${live.search}
    </div>
    ${rows.length ? html`<dl>${rows.map((row) => rowOf(html, row, live.permalink))}</dl>` : live.none}
  </section>`;
}

function rowOf(html: Html, row: TermRow, permalink: Options['permalink']): Template {
  const { id, name, otherNames, notice, languageNote, definition, forms, notes, link, more } = row;
  return html`<div class="row" part="row" data-id="term-${id}">
    <dt>${nameOf(html, row)} ${permalink && permalink(row)} ${otherNames.map((other) => paragraph(html, other))}</dt>
    <dd>
      ${notice && html`<p><b>${notice.text}</b></p>`} ${notice?.note && paragraph(html, notice.note)}
      <p lang=${definition.lang} dir=${definition.dir}>${definition.text}</p>
      ${small(html, languageNote)}
      <details>
        <summary class="small">${more}</summary>
        ${small(html, forms)} ${notes.map((note) => paragraph(html, note))}
        <p class="small">
          <time class="as-of" datetime=${row.asOf}>${row.provenance}</time>
          ${link && html`<a class="aside" href=${link.href} aria-label="${link.label}: ${name.text}">${link.label}</a>`}
        </p>
      </details>
    </dd>
  </div>`;
}
