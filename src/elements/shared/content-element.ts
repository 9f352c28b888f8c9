import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContentState } from '../../feed/events.js';
import type { Digits, Direction } from '../../locale/language.js';
import type { ContentController } from './content-controller.js';
import { placeholder } from './placeholder.js';

/**
 * What every element has: where its content is, in which language it speaks, how far it has come. The only base class of the library: with
 * a dozen elements these properties and their sentences would be written a dozen times. Declared in `static properties`, since decorators
 * would add 0.5 KB (brotli) to the bundle.
 */
export abstract class ContentElement<View extends { readonly lang: string; readonly dir: Direction }> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    data: { attribute: false },
    language: {},
    digits: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    state: { reflect: true },
  };

  /**
   * URL of the feed; where absent, the feed of the page is used.
   * @attr src
   */
  src?: string;
  /** A feed as an object, in place of one to be found. */
  feed?: unknown;
  /** The record, or list of records, to show, as objects, in place of a whole feed. */
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
   * Level of the first heading among those of the page, 2 to 6.
   * @attr heading-level
   */
  headingLevel = 3;
  /**
   * How far the content has come. Set by the element.
   * @attr state
   */
  state: ContentState = 'loading';

  protected abstract readonly content: Pick<ContentController<View>, 'view' | 'locale' | 'reload'>;

  /** Fetches the feed again, after a failure. */
  reload(): void {
    this.content.reload();
  }

  /** The view to show; where there is none, the placeholder stands. */
  protected get view(): View | undefined {
    return this.content.view;
  }

  override render(): TemplateResult {
    const { view } = this;
    if (!view) return placeholder(this, this.content);
    return html`<div class="root" lang=${view.lang} dir=${view.dir}>${this.renderView(view)}</div>
      <slot class="rest"></slot>`;
  }

  protected abstract renderView(view: View): TemplateResult;
}
