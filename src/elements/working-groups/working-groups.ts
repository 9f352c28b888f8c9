import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { WorkingGroupsView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * The thematic working groups of the CSSR: topic, purpose, members at each time the sources tell, launch and meetings, what they have
 * published, and where sources differ.
 *
 * @summary The thematic working groups.
 * @tag cssr-working-groups
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart heading - The heading above several groups.
 * @csspart card - The box around one group.
 * @csspart title - The topic of a group.
 * @csspart members - How many members, with dates and sources.
 * @csspart events - Launch and meetings.
 * @csspart outputs - What the group has published.
 * @csspart themes - The list of themes.
 * @csspart differences - What opens to show where sources differ.
 * @csspart footer - Source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrWorkingGroups extends ContentElement<WorkingGroupsView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Id of the only group to show; where absent, all of them.
   * @attr item
   */
  item?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-working-groups': CssrWorkingGroups;
  }
}
