import { definition } from './definition.js';
import { drawing } from './drawing.js';
import { styles } from './styles.js';
import { html } from 'lit';
import { template } from './template.js';
import type { KeyFiguresView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * How much the CSSR has done, in numbers: a table with a row for each, and a column for each source with its date. What is counted and in which
 * time stands below. Where there is room the numbers are drawn on a line, joined where they can be compared.
 *
 * @summary What the CSSR has done, in numbers.
 * @tag cssr-key-figures
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the heading.
 *
 * @csspart box - The box around everything.
 * @csspart title - The heading.
 * @csspart figures - The table.
 * @csspart figure - The rows of one figure.
 * @csspart number - A number.
 * @csspart footer - Sources that give no number.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrKeyFigures extends ContentElement<KeyFiguresView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Ids of the figures to show, separated by spaces, in this order; where absent, all.
   * @attr items
   */
  items = '';
  override renderView(view: KeyFiguresView) {
    return template(html, view, { headingLevel: this.headingLevel, drawing });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-key-figures': CssrKeyFigures;
  }
}
