import { nothing, type Html, type Template } from '../../templates/html.js';
import { heading, paragraph } from '../../templates/parts.js';
import { definedName, definitionOf } from '../../templates/term.js';
import type { TermView } from '../../views/term.js';
import type { TermListView } from './view.js';

type Part = Template | symbol;

interface TermListOptions {
  /** Of the heading among those of the page, 2 to 6. */
  readonly level?: number | undefined;
  /** The terms that are found; all where absent. */
  readonly rows?: readonly TermView[];
  /** How many are found. */
  readonly status?: Part;
  readonly search?: Part;
  /** Said where none is found. */
  readonly none?: Part;
  /** The link to a term of the page. */
  readonly permalink?: (row: TermView) => Part;
}

/** The glossary. Each term can be linked to as `#cssr-term-<id>`. */
export function template(html: Html, view: TermListView, options: TermListOptions): Template {
  const { level = 2, rows = view.rows, status = nothing, search = nothing, none = nothing, permalink } = options;
  return html`<section class="box" part="list" aria-labelledby="title">
    <div class="head">
      <slot name="logo"></slot>
      <div class="line">${heading(html, 'title', { ...view, text: view.heading }, level, 'title')} ${status}</div>
      ${search}
    </div>
    ${rows.length ? html`<dl>${rows.map((row) => rowOf(html, row, permalink?.(row)))}</dl>` : none}
  </section>`;
}

const rowOf = (html: Html, row: TermView, permalink: Part = nothing): Template =>
  html`<div class="row" part="row" data-id="term-${row.id}">
    <dt>${definedName(html, row)} ${permalink} ${row.otherNames.map((name) => paragraph(html, name))}</dt>
    <dd>
      ${definitionOf(html, row)}
      <p class="small">
        <time class="as-of" datetime=${row.asOf}>${row.provenance}</time>
        ${row.link ? html`<a href=${row.link.href} aria-label="${row.link.label}: ${row.name.text}">${row.link.label}</a>` : nothing}
      </p>
    </dd>
  </div>`;
