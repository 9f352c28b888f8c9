import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../content/schema.js';
import type { AnyView } from '../views/edition.js';
import type { Definition } from '../views/definition.js';
import type { ElementWithContent, Html, Template } from '../templates/html.js';
import type { ContentState } from './feed/events.js';
import type { Digits } from '../locale/language.js';
import { ContentController, type ControlledHost } from './content-controller.js';
import { copyPlain } from './copy.js';
import { hasContent } from './page-content.js';
import { isPinned, pinned } from './pinned.js';
import { placeholder, staleNote } from './placeholder.js';
import { propertiesOf } from './properties.js';
import { holdScroll } from './scroll-anchor.js';

/**
 * What every element has: where its content is, in which language it speaks, how far it has come. The only base class of the library: with
 * a dozen elements these properties and their sentences would be written a dozen times. Declared in `static properties`, since decorators
 * would add 0.5 KB (brotli) to the bundle.
 */
export abstract class ContentElement<View extends AnyView> extends LitElement implements ElementWithContent, ControlledHost<View> {
  /** @internal What is known of the element. */
  static readonly definition: Definition;
  /** @internal Its markup, from its view. */
  static readonly template: (html: Html, view: never, options: never) => Template;
  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    data: { attribute: false },
    language: {},
    digits: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    compact: { type: Boolean },
    pinned: {},
    state: { reflect: true },
  };

  /**
   * URL of an edition (its index, or one file of it) or of a feed; where absent, what the page links to is used.
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
   * Digits to write Arabic with: `arab` (٠١٢), where absent, or `latn` (012). Other languages have one way only.
   * @attr digits
   */
  digits?: Digits;
  /**
   * Level of the first heading among those of the page, 2 to 6.
   * @attr heading-level
   */
  headingLevel = 3;
  /**
   * Less space between things, whatever the theme has.
   * @attr compact
   */
  compact?: boolean;
  /**
   * Keeps the content the page was made with, and says what has become of it since. The value is the mark (`contentHash`) of that content.
   * @attr pinned
   */
  pinned?: string;
  /**
   * How far the content has come. Set by the element.
   * @attr state
   */
  state: ContentState = 'loading';

  protected readonly content = new ContentController<View>(this);
  /** Whether the reader has asked for a withdrawn text. */
  #isOpen = false;
  /** Whether the focus goes to the content, once that is there. */
  #isAwaited = false;
  /** Whether the element has taken the place of the content of the page. */
  #isOver = false;

  constructor() {
    super();
    this.addEventListener('copy', copyPlain);
  }

  /** Adds the attributes of the definition to the properties. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'definition') && !Object.hasOwn(this, 'finalized'))
      for (const [name, declaration] of Object.entries(propertiesOf(this.definition))) this.createProperty(name, declaration);
    super.finalize();
  }

  /** @internal */
  get definition(): Definition {
    return (this.constructor as typeof ContentElement).definition;
  }

  /** Fetches the feed again, after a failure. */
  reload(): void {
    this.content.source?.reload();
  }

  /** @internal Whether a view says that there is nothing. */
  isEmpty(view: View): boolean {
    return !view;
  }

  /** The view to show; where there is none, the placeholder stands. */
  protected get view(): View | undefined {
    return this.content.view;
  }

  protected override update(changed: PropertyValues): void {
    const release = !this.#isOver && this.view && hasContent(this) ? holdScroll(this) : undefined;
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    release?.();
    this.#isOver = !!this.view;
    // A button that has done its work is gone: who had the focus on it goes on at what it brought.
    if (this.#isAwaited || (focused && !focused.isConnected)) this.#focusContent();
  }

  override render(): TemplateResult {
    const { view, content } = this;
    if (isPinned(this))
      return pinned(content.pinned, content.locale, {
        isOpen: this.#isOpen,
        onToggle: this.#onToggle,
        onCurrent: (item) => void this.#showCurrent(item),
      });
    if (!view) return placeholder(this, content as ContentController<AnyView>);
    // The rule in the colour of the house stands above the first of several; a switch of languages, a term have none.
    const isNext = /^cssr-[^lt]/.test(this.previousElementSibling?.localName ?? '');
    return html`<div class=${isNext ? 'root next' : 'root'} lang=${view.lang} dir=${view.dir}>
        ${this.renderView(view)}${content.view && content.source?.error ? staleNote(content.editionLabel, content) : nothing}
      </div>
      <slot class="rest"></slot>`;
  }

  /** @internal */
  renderView(view: View): Template {
    return this.markupOf(html, view);
  }

  /** @internal */
  markupOf(tag: Html, view: View): Template {
    const { template } = this.constructor as unknown as { template: (html: Html, view: View, options: object) => Template };
    return template(tag, view, this);
  }

  /** @internal */
  contentBy(tag: Html, feed: Feed): { readonly view: View; readonly made: Template } | undefined {
    const view = this.content.viewOf(feed);
    return view && { view, made: this.markupOf(tag, view) };
  }

  readonly #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  /** Shows what the feed has now, and takes the reader there, since the button is gone. */
  async #showCurrent(item: string): Promise<void> {
    if (item) Object.assign(this, { item });
    this.pinned = undefined;
    await this.updateComplete;
    this.#focusContent();
  }

  #focusContent(): void {
    this.#isAwaited = !this.view;
    if (this.#isAwaited) return;
    const target = this.renderRoot.querySelector<HTMLElement>('[role=heading]') ?? this.renderRoot.querySelector<HTMLElement>('.root')!;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
