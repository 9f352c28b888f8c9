import { definition, type AboutPart } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { AboutView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * What the CSSR is: since when, for what, by which principles, under whose guidance; how views travel through it and back, as a diagram that is
 * an ordered list; its partners and donors with their periods; how to reach it.
 *
 * @summary What the CSSR is, and how views travel.
 * @tag cssr-about
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the title.
 *
 * @csspart card - The box around everything.
 * @csspart title - The title.
 * @csspart heading - The heading of the path, of the partners and of the contact.
 * @csspart text - What the CSSR is, with purpose, principles and oversight.
 * @csspart path - The diagram of how views travel.
 * @csspart step - One step of the diagram.
 * @csspart partners - Partners and donors, with their periods.
 * @csspart contact - How to reach the CSSR.
 * @csspart footer - The editor's notes, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrAbout extends ContentElement<AboutView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Parts to show, separated by spaces: `text`, `path`, `partners`, `contact`; where absent, all.
   * @attr parts
   */
  parts: readonly AboutPart[] = [];
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-about': CssrAbout;
  }
}
