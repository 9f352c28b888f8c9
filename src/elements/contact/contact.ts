import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { ContactView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * Who answers for the CSSR, and how to reach them; or the plain sentence that no address is published.
 *
 * @summary Who answers, and how to reach them.
 * @tag cssr-contact
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @csspart contact - Who answers, and the address.
 * @csspart address - The address, a link.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrContact extends ContentElement<ContactView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Ids of the contacts to show, separated by spaces, in this order; where absent, all.
   * @attr items
   */
  items = '';

  override isEmpty({ entries }: ContactView): boolean {
    return !entries.length;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-contact': CssrContact;
  }
}
