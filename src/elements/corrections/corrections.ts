import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import type { CorrectionsView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';

/**
 * What was corrected, replaced by a newer version or withdrawn after it was published, newest first; or the plain sentence that no
 * correction has been published.
 *
 * @summary What was corrected or withdrawn after publication.
 * @tag cssr-corrections
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart title - The heading.
 * @csspart row - One correction.
 * @csspart footer - The as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrCorrections extends ContentElement<CorrectionsView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  override headingLevel = 2;
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-corrections': CssrCorrections;
  }
}
