import { html, LitElement } from 'lit';
import type { ContentState } from '../../feed/events.js';
import type { Digits } from '../../locale/language.js';
import { disclaimerView, type DisclaimerMode, type DisclaimerView } from '../../views/disclaimer.js';
import { ContentController } from '../shared/content-controller.js';
import { contentProperties } from '../shared/content-properties.js';
import { placeholder } from '../shared/placeholder.js';
import { rootStyles } from '../shared/root.styles.js';
import { disclaimerStyles } from './disclaimer.styles.js';

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
export class CssrDisclaimer extends LitElement {
  static override properties = { ...contentProperties, item: {}, languages: {} };
  static override styles = [rootStyles, disclaimerStyles];

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
  /**
   * URL of the feed; where absent, the feed of the page is used.
   * @attr src
   */
  src?: string;
  /** A feed as an object, in place of one to be found. */
  feed?: unknown;
  /** A disclaimer as an object, in place of a whole feed. */
  data?: unknown;
  /**
   * Language to speak, a BCP 47 tag; where absent, that of the page around the element.
   * @attr language
   */
  language?: string;
  /**
   * Digits to write numbers with; where absent, `arab` in Arabic and `latn` else.
   * @attr digits
   */
  digits?: Digits;
  /**
   * Level of the headings among those of the page, 2 to 6.
   * @attr heading-level
   */
  headingLevel = 3;
  /**
   * How far the content has come. Set by the element.
   * @attr state
   */
  state: ContentState = 'loading';

  readonly #content = new ContentController<DisclaimerView>(this, {
    uses: ['disclaimers'],
    inputs: () => [this.item, this.languages],
    view: (feed, locale) => disclaimerView(feed, this.item, this.languages, locale),
  });

  /** Fetches the feed again, after a failure. */
  reload(): void {
    this.#content.reload();
  }

  override render() {
    const view = this.#content.view ?? this.#builtIn();
    if (!view) return placeholder(this, this.#content);
    const { lang, dir, parts } = view;
    return html`<div class="root" lang=${lang} dir=${dir}>
      <aside class="box ${parts.length === 2 ? 'two' : ''}" part="box" aria-label=${parts[0]!.heading.text}>
        ${parts.map(
          ({ heading, text, lang: l, dir: d }) =>
            html`<section lang=${l} dir=${d}>
              <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel} lang=${heading.lang} dir=${heading.dir}>
                ${heading.text}
              </div>
              <p part="text" translate="no">${text}</p>
            </section>`,
        )}
      </aside>
    </div>`;
  }

  /** Legal text must not fail to appear: where neither the feed nor the page gives it, the built-in sentence stands. */
  #builtIn(): DisclaimerView | undefined {
    const settled = this.state === 'failed' || this.state === 'empty';
    return settled && !this.firstElementChild ? disclaimerView(undefined, undefined, this.languages, this.#content.locale) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-disclaimer': CssrDisclaimer;
  }
}
