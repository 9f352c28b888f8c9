import { html, nothing, type TemplateResult } from 'lit';
import { keyFigure, source } from '../../content/schema.js';
import { keyFiguresView, type Chart, type Figure, type FigureValue, type KeyFiguresView } from './view.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { heading } from '../../runtime/heading.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { paragraph } from '../../runtime/texts.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { chart } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { keyFiguresStyles } from './key-figures.styles.js';

/**
 * How much the CSSR has done, in numbers: each with what it counts, in which time, as of when and by which source. Where sources differ all
 * their numbers stand side by side.
 *
 * @summary What the CSSR has done, in numbers.
 * @tag cssr-key-figures
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the heading.
 *
 * @csspart box - The box around everything.
 * @csspart title - The heading.
 * @csspart chart - The table with the numbers drawn.
 * @csspart figures - The list of figures.
 * @csspart figure - One figure.
 * @csspart number - A number.
 * @csspart footer - The sources.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrKeyFigures extends ContentElement<KeyFiguresView> {
  static override properties = { ...ContentElement.properties, items: {}, chart: {} };
  static override styles = [tagTokens('key-figures'), rootStyles, panelStyles, keyFiguresStyles, chartStyles];

  /**
   * Ids of the figures to show, separated by spaces, in this order; where absent, all.
   * @attr items
   */
  items = '';
  /**
   * Draws the numbers above the figures: `bars`, `dots`, or `none`.
   * @attr chart
   */
  chart: Chart = 'none';
  protected override readonly content = new ContentController(this, {
    uses: { keyFigures: keyFigure, sources: source },
    inputs: () => [this.items],
    view: (feed, locale) => keyFiguresView(feed, this.items, locale),
  });

  protected override renderView(view: KeyFiguresView) {
    const { languageNote, figures, sources } = view;
    return html`<section class="box" part="box" aria-labelledby="title">
      <div class="main">
        <slot name="logo"></slot>
        ${heading('title', { ...view, text: view.heading }, this.headingLevel, 'title')}
        ${languageNote ? html`<p class="small">${languageNote}</p>` : nothing}
        ${this.chart === 'bars' || this.chart === 'dots' ? chart(view, this.chart) : nothing}
        <dl class="figures" part="figures">${figures.map((figure) => this.#renderFigure(figure))}</dl>
      </div>
      ${
        sources.length
          ? html`<footer class="foot" part="footer">
              <p class="small" id="sources">${view.sourcesLabel}</p>
              <ul class="small" aria-labelledby="sources">
                ${sources.map(
                  ({ label: { text, lang, dir }, href }) =>
                    html`<li lang=${lang} dir=${dir}>${href ? html`<a href=${href}>${text}</a>` : text}</li>`,
                )}
              </ul>
            </footer>`
          : nothing
      }
    </section>`;
  }

  #renderFigure({ label, values, differ, remarks }: Figure): TemplateResult {
    return html`<div class="figure ${values.length > 1 ? 'several' : ''}" part="figure">
      <dt lang=${label.lang} dir=${label.dir}>${label.text}</dt>
      ${values.map((value) => this.#renderValue(value))}
      ${
        differ || remarks.length
          ? html`<dd class="remarks">${differ ? html`<p class="small differ">${differ}</p>` : nothing} ${remarks.map(paragraph)}</dd>`
          : nothing
      }
    </div>`;
  }

  #renderValue({ number, unit, period, asOf, source }: FigureValue): TemplateResult {
    return html`<dd class="value">
      <b class="number" part="number">${number}</b>
      ${[unit, period, asOf, source].map((line) => (line ? html`<p class="small">${line}</p>` : nothing))}
    </dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-key-figures': CssrKeyFigures;
  }
}
