import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { heading, inlineText, paragraph, small } from '../../templates/parts.js';
import { DOT } from '../../views/text.js';
import type { Column, Figure, KeyFiguresView, SourceLink } from './view.js';

/** What the class hands in. */
interface Options extends CommonOptions {
  /** The numbers of a figure on a line, where there is room. */
  readonly drawing?: (figure: Figure) => Template;
}

/** The key figures: a row for each, a column for each source; where there are more than two, the numbers stand below their label. */
export function template(html: Html, view: KeyFiguresView, { headingLevel: level = 3, drawing }: Options): Template {
  const { languageNote, differ, columns, sources } = view;
  const isBelow = columns.length > 2;
  const link = ({ label, href }: SourceLink) => (href ? html`<a href=${href}>${inlineText(html, label)}</a>` : inlineText(html, label));

  const dated = (words: string, date: string | undefined) => (date ? html`<time class="as-of" datetime=${date}>${words}</time>` : words);

  const head = ({ asOf, date, sources: given }: Column) =>
    html`<th class="amount" scope="col">
      <div>${dated(asOf, date)}</div>
      ${given.map((source) => html`<div>${link(source)}</div>`)}
    </th>`;

  const row = (figure: Figure) => {
    const { label, cells, lines, remarks } = figure;
    const name = html`<div class="row">${inlineText(html, label)} ${drawing?.(figure)}</div>`;
    const numbers = cells.map(
      (number) => html`<td class="amount">${number ? html`<b class="number" part="number">${number}</b>` : '–'}</td>`,
    );
    return html`<tbody part="figure">
      ${
        isBelow
          ? [
              html`<tr>
                <th scope="rowgroup" colspan=${columns.length}>${name}</th>
              </tr>`,
              html`<tr>
                ${numbers}
              </tr>`,
            ]
          : html`<tr>
              <th scope="row">${name}</th>
              ${numbers}
            </tr>`
      }
      ${
        lines.length || remarks.length
          ? html`<tr>
              <td class="notes" colspan=${columns.length + (isBelow ? 0 : 1)}>
                ${lines.map(({ text, date }) => html`<p class="small">${dated(text, date)}</p>`)}
                ${remarks.map((remark) => paragraph(html, remark))}
              </td>
            </tr>`
          : nothing
      }
    </tbody>`;
  };

  return html`<section class="box" part="box" aria-labelledby="title">
    <div class="main">
      <div>
        <slot name="logo"></slot>
        ${heading(html, 'title', { ...view, text: view.heading }, level, 'title')} ${small(html, languageNote)} ${small(html, differ)}
      </div>
      <table class=${isBelow ? 'many' : 'few'} part="figures">
        <thead>
          <tr>
            ${isBelow ? nothing : html`<th class="counted" scope="col">${view.counted}</th>`} ${columns.map(head)}
          </tr>
        </thead>
        ${view.figures.map(row)}
      </table>
      ${sources.length ? html`<p class="small" part="footer">${view.sourcesLabel}: ${sources.map((source, i) => [i ? DOT : '', link(source)])}</p>` : nothing}
    </div>
  </section>`;
}
