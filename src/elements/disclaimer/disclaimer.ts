import { definition } from './definition.js';
import { styles } from './styles.js';
import { disclaimerView, type DisclaimerMode, type DisclaimerView } from '../../views/disclaimer.js';
import { ContentElement } from '../../runtime/content-element.js';
import { template } from './template.js';

/**
 * The legal sentence that stands with everything the CSSR publishes, in each language it exists in, the language of the page first. The
 * text comes from the feed; a built-in one stands in where there is no feed.
 *
 * @summary The legal sentence, in both languages.
 * @tag cssr-disclaimer
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The word "Disclaimer" above each text.
 * @csspart text - The text in one language.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrDisclaimer extends ContentElement<DisclaimerView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Id of the disclaimer in the feed; where absent, the first one.
   * @attr item
   */
  item?: string;
  /**
   * `all` languages, or `one`: the language of the page only, for sites whose rules forbid mixing.
   * @attr languages
   */
  languages: DisclaimerMode = 'all';

  protected override get view() {
    return this.content.view ?? this.#builtIn();
  }

  /** Legal text must not fail to appear: where neither the feed nor the page gives it, the built-in sentence stands. */
  #builtIn(): DisclaimerView | undefined {
    const settled = this.state === 'failed' || this.state === 'empty';
    return settled && !this.firstElementChild ? disclaimerView(undefined, { languages: this.languages }, this.content.locale) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-disclaimer': CssrDisclaimer;
  }
}
