import { ContentElement } from '../../runtime/content-element.js';
import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { QuoteView } from './view.js';

/**
 * One statement as a quotation: its words with their type, whose words they are, at which activity and when, and where that is written.
 *
 * @summary One statement, as a quotation.
 * @tag cssr-quote
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the type.
 * @slot footer - Anything the page adds below, such as a link to its own article.
 *
 * @csspart quote - The box around everything.
 * @csspart text - The words of the statement.
 * @csspart details - The parts of the statement.
 * @csspart attribution - Whose words these are, with activity and date.
 * @csspart footer - Source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrQuote extends ContentElement<QuoteView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Id of the statement in the feed.
   * @attr item
   */
  item = '';
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-quote': CssrQuote;
  }
}
