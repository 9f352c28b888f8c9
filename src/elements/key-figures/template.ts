import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { heading, paragraph, small } from '../../templates/parts.js';
import type { Figure, KeyFiguresView } from './view.js';

/** The key figures. @param drawing of the numbers, where one is to be drawn. */
export function template(
  html: Html,
  view: KeyFiguresView,
  { headingLevel: level = 3, drawing }: CommonOptions & { readonly drawing?: Template | symbol },
): Template {
  const { languageNote, sources } = view;
  return html`<section class="box" part="box" aria-labelledby="title">
    <div class="main">
      <slot name="logo"></slot>
      ${heading(html, 'title', { ...view, text: view.heading }, level, 'title')} ${small(html, languageNote)} ${drawing}
      <dl class="figures" part="figures">${view.figures.map((figure) => figureOf(html, figure))}</dl>
    </div>
    ${
      sources.length
        ? html`<div class="foot" part="footer">
            <p class="small" id="sources">${view.sourcesLabel}</p>
            <ul class="small" aria-labelledby="sources">
              ${sources.map(
                ({ label: { text, lang, dir }, href }) =>
                  html`<li lang=${lang} dir=${dir}>${href ? html`<a href=${href}>${text}</a>` : text}</li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
  </section>`;
}

const figureOf = (html: Html, { label, values, differ, remarks }: Figure): Template =>
  html`<div class="figure ${values.length > 1 ? 'several' : ''}" part="figure">
    <dt lang=${label.lang} dir=${label.dir}>${label.text}</dt>
    ${values.map(
      ({ number, unit, period, asOf, date, source }) =>
        html`<dd class="value">
          <b class="number" part="number">${number}</b>
          ${[unit, period, html`<time class="as-of" datetime=${date}>${asOf}</time>`, source].map((line) =>
            line ? html`<p class="small">${line}</p>` : nothing,
          )}
        </dd>`,
    )}
    ${
      differ || remarks.length
        ? html`<dd class="remarks">
            ${differ && html`<p class="small differ">${differ}</p>`} ${remarks.map((remark) => paragraph(html, remark))}
          </dd>`
        : nothing
    }
  </div>`;
