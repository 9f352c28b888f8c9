import { definition } from './definition.js';
import { styles } from './styles.js';
import type { OrganizationRole } from '../../content/vocabulary.js';
import { template } from './template.js';
import type { PartnersView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * The credit line of the CSSR: who oversees, implements and supports it, and in which time. Each organization is named, unless the page
 * gives its logo.
 *
 * @summary Who oversees, implements and supports the CSSR.
 * @tag cssr-partners
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo-[id] - The logo of the organization with this id, such as `logo-swisspeace`, in place of its name. Give it a text alternative.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @csspart partner - One organization.
 * @csspart footer - Source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrPartners extends ContentElement<PartnersView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * A date of ISO 8601, such as that of a report: only those who held a role then.
   * @attr on
   */
  on?: string;
  /**
   * Roles to show, separated by spaces: `oversight`, `implementing-partner`, `donor`, `host`; where absent, all but `host`.
   * @attr roles
   */
  roles: readonly OrganizationRole[] = [];
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-partners': CssrPartners;
  }
}
