import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { MissionCardView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * One activity of the CSSR at a glance: what, when, where, in whose presence, with how many, what about, and where to read more.
 *
 * @summary One activity of the CSSR at a glance.
 * @tag cssr-mission-card
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the kicker.
 * @slot footer - What the page adds first below, such as a link to its own article: that is then the main thing to do.
 *
 * @csspart card - The box around everything.
 * @csspart kicker - Kind and modality, above the title.
 * @csspart title - The title.
 * @csspart facts - The list of dates, place, officials and numbers.
 * @csspart summary - The summary.
 * @csspart themes - The line of themes.
 * @csspart differences - What opens to show where sources differ.
 * @csspart footer - Documents, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrMissionCard extends ContentElement<MissionCardView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Id of the activity in the feed; where absent, the first one.
   * @attr item
   */
  item = '';

  /** @internal */
  get hasReading(): boolean {
    return !!this.querySelector('[slot=footer]');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-mission-card': CssrMissionCard;
  }
}
