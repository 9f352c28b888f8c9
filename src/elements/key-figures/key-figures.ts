import { chartStyles } from './chart.styles.js';
import { definition, type Chart } from './definition.js';
import { styles } from './styles.js';
import { html, nothing } from 'lit';
import { template } from './template.js';
import type { KeyFiguresView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';
import { chart } from './chart.js';

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
  static override definition = definition;
  static override template = template;
  static override styles = [...styles, chartStyles];

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

  override renderView(view: KeyFiguresView) {
    const { chart: kind, headingLevel } = this;
    return template(html, view, { headingLevel, drawing: kind === 'bars' || kind === 'dots' ? chart(view, kind) : nothing });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-key-figures': CssrKeyFigures;
  }
}
