import type { CommonOptions, Html, Template } from '../../templates/html.js';
import { detailsOf, heading, paragraph, provenanceOf, small, toldOf } from '../../templates/parts.js';
import { headingLevel } from '../../views/heading-level.js';
import { DOT } from '../../views/text.js';
import type { Grouping, Sort } from './definition.js';
import { counted, groupsOf, type StatementGroup } from './order.js';
import type { RecommendationListView, StatementRow } from './view.js';

interface ListOptions extends CommonOptions {
  /** In place of the usual heading. */
  readonly heading?: string | undefined;
  /** The order and the groups, where the rows are not given. */
  readonly sort?: Sort | undefined;
  readonly group?: Grouping | undefined;
  /** How many are shown. */
  readonly status?: string | undefined;
  readonly buttons?: Template | undefined;
  /** The rows; see {@link rowsOf}. */
  readonly rows?: readonly Template[] | symbol;
  /** Said where a choice leaves nothing. */
  readonly noMatch?: Template | undefined;
}

/** What was raised. */
export function template(html: Html, view: RecommendationListView, options: ListOptions): Template {
  const { headingLevel: level = 2 } = options;
  const { note, disclaimer } = view;
  const { rows = rowsOf(html, view, groupsOf(view, options.sort, options.group), level) } = options;
  return html`<section class="box" part="list" aria-labelledby="title">
    <div class="head">
      <slot name="logo"></slot>
      ${heading(html, 'title', { ...view, text: options.heading ?? view.heading }, level, 'title')}
      <p class="context">${view.context} <span class="small" role="status">${options.status}</span></p>
      <p class="context">${note} ${view.others.map((other) => html`<b>${other}</b> `)}</p>
    </div>
    ${options.buttons} ${rows} ${options.noMatch}
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
  groups: readonly StatementGroup[],
  level: number,
  permalink?: string,
): readonly Template[] =>
  groups.map(
    ({ label, type = '', indices }) =>
      html`<div class=${type && `typed ${type}`}>
        ${
          label &&
          html`<div
            class="heading group ${type && 'type'}"
            role="heading"
            aria-level=${headingLevel(level + 1)}
            lang=${view.lang}
            dir=${view.dir}
            .textContent=${counted(label, indices.length, view)}
          ></div>`
        }
        <ol role="list" class=${view.isLong ? 'long' : ''}>
          ${indices.map((index) => rowOf(html, view.rows[index]!, view.lang, type, permalink))}
        </ol>
      </div>`,
  );

/**
 * One statement. Lists can be long, so the usual row of an element has no child binding: texts are set as properties, which leaves no marker
 * nodes.
 */
function rowOf(html: Html, row: StatementRow, lang: string, group: string, permalink: string | undefined): Template {
  const { id, type, text, details, attribution, context, name, lines = [] } = row;
  const label = group ? '' : row.typeLabel;
  const dot = context && DOT;
  if (permalink === '' && !details.length && !row.lines && !row.notice && !row.notes && text.lang === lang)
    return html`<li class="row ${type}" part="row">
      <b class="type small" .textContent=${label}></b>
      <p .textContent=${text.text}></p>
      <p class="by small">
        <b .textContent=${attribution}></b><span class="dot" .textContent=${dot}></span><span .textContent=${context}></span>
      </p>
    </li>`;
  return html`<li class="row ${type}" part="row" data-id=${id}>
    <b class="type small">${label}</b>
    <div>
      <p lang=${text.lang} dir=${text.dir}>${text.text}</p>
      ${detailsOf(html, details)}
    </div>
    <p class="by small">
      ${permalink && html`<a class="permalink" href="#cssr-${id}" aria-label="${permalink}: ${name}">#</a>`}
      <b>${attribution}</b><span class="dot">${dot}</span><span>${context}</span>
    </p>
    <div class="more">${lines.map((line) => small(html, line))} ${toldOf(html, row)}</div>
  </li>`;
}
