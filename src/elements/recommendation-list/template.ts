import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { detailsOf, heading, paragraph, provenanceOf, small, toldOf } from '../../templates/parts.js';
import { DOT } from '../../views/text.js';
import type { RowGroup } from '../../views/filters.js';
import type { RecommendationListView, StatementRow } from './view.js';

/** From so many rows on, those out of sight are not laid out. */
const LONG = 50;

interface ListOptions extends CommonOptions {
  /** In place of the usual heading. */
  readonly heading?: string | undefined;
  /** How many are shown. */
  readonly status?: string | undefined;
  readonly buttons?: Template | undefined;
  /** The rows, where they are not simply all in their order; see {@link rowsOf}. */
  readonly rows?: readonly Template[] | symbol;
  /** Said where a choice leaves nothing. */
  readonly noMatch?: Template | undefined;
}

/** What was raised. */
export function template(html: Html, view: RecommendationListView, options: ListOptions): Template {
  const { headingLevel: level = 2 } = options;
  const { note, disclaimer } = view;
  const { rows = rowsOf(html, view, [{ label: '', indices: [...view.rows.keys()] }], level) } = options;
  return html`<section class="box" part="list" aria-labelledby="title">
    <div class="head">
      <slot name="logo"></slot>
      ${heading(html, 'title', { ...view, text: options.heading ?? view.heading }, level, 'title')}
      <p class="context">${view.context} <span class="small" role="status">${options.status}</span></p>
    </div>
    ${options.buttons} ${note && html`<p class="remark">${note} ${view.others.map((other) => html`<b>${other}</b> `)}</p>`} ${rows}
    ${options.noMatch}
    <div class="foot" part="footer">
      ${disclaimer && html`<p class="small" lang=${disclaimer.lang} dir=${disclaimer.dir} translate="no">${disclaimer.text}</p>`}
      ${disclaimer?.remarks?.map((remark) => paragraph(html, remark))} ${view.asOf && provenanceOf(html, view)}
    </div>
  </section>`;
}

/** @param permalink the label of a link to each statement; empty for none. Absent where each is to have its anchor all the same. */
export const rowsOf = (
  html: Html,
  view: RecommendationListView,
  groups: readonly RowGroup[],
  level: number,
  permalink?: string,
): readonly Template[] =>
  groups.map(
    ({ label, indices }) =>
      html`<div>
        ${label && heading(html, 'group', { ...view, text: label }, level + 1)}
        <ol class=${view.rows.length > LONG ? 'long' : ''}>
          ${indices.map((index) => rowOf(html, view.rows[index]!, view.lang, permalink))}
        </ol>
      </div>`,
  );

/**
 * One statement. Lists can be long, so the usual row of an element has no child binding: texts are set as properties, which leaves no marker
 * nodes.
 */
function rowOf(html: Html, row: StatementRow, lang: string, permalink: string | undefined): Template {
  const { id, type, typeLabel, text, details, attribution, lines = [] } = row;
  const context = row.context && DOT + row.context;
  if (permalink === '' && !details.length && !row.lines && !row.notice && !row.notes && text.lang === lang)
    return html`<li class="row ${type}" part="row">
      <b class="type" .textContent=${typeLabel}></b>
      <div class="said">
        <p .textContent=${text.text}></p>
        <p class="small"><b .textContent=${attribution}></b><span .textContent=${context}></span></p>
      </div>
    </li>`;
  return html`<li class="row ${type}" part="row" data-id=${id}>
    <b class="type">${typeLabel}</b>
    <div class="said">
      <p lang=${text.lang} dir=${text.dir}>${text.text}</p>
      ${detailsOf(html, details)}
      <p class="small">
        <b>${attribution}</b><span>${context}</span>
        ${permalink && html`<a class="permalink" href="#cssr-${id}" aria-label=${permalink}>#</a>`}
      </p>
      ${lines.map((line) => small(html, line))} ${toldOf(html, row)}
    </div>
  </li>`;
}
