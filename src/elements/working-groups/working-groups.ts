import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { WorkingGroupsView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * The thematic working groups of the CSSR as one matrix: for each its topic, launch, meetings, members at each time the sources tell, what it has
 * published, and where sources differ. A list on a phone.
 *
 * @summary The thematic working groups.
 * @tag cssr-working-groups
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The heading above several groups.
 * @csspart group - One group.
 * @csspart title - The topic of a group.
 * @csspart launch - Its launch.
 * @csspart meetings - Its meetings.
 * @csspart members - How many members, with dates and sources.
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
