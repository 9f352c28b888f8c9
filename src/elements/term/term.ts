import { definition } from './definition.js';
import { styles } from './styles.js';
import { card, template } from './template.js';
import { html, nothing } from 'lit';
import { memberOf } from '../../runtime/feed/safe-document.js';
import type { TermView } from '../../views/term.js';
import { ContentElement } from '../../runtime/content-element.js';
import { place } from './place.js';

/** How long a pointer must rest before the card opens, and may be away before it closes: ms. */
const REST = 300;

/** Without the Popover API (before Chrome 114, Safari 17, Firefox 125) the words stand as the page gave them. */
const canOpen = (): boolean => 'popover' in HTMLElement.prototype;

/**
 * A word of the CSSR within a sentence of the page, explained where it stands: by click, key or pointer a card opens with its definition.
 * The words between the tags stay those of the page and flow as its text does.
 *
 * @summary A word within a sentence, with its definition.
 * @tag cssr-term
 *
 * @slot - The words of the page; where there are none, the name of the term stands.
 *
 * @csspart word - The words within the sentence.
 * @csspart card - The box with the definition.
 * @csspart name - The name and abbreviation of the term, in the card.
 * @csspart definition - The definition.
 * @csspart footer - Source, as-of date and link.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrTerm extends ContentElement<TermView> {
  static override definition = definition;
  static override template = template;
  static override styles = styles;

  /**
   * Id of the term in the feed.
   * @attr item
   */
  item = '';
  /**
   * Whether the definition is shown.
   * @attr open
   */
  open = false;
  /** Opened on purpose: the pointer going away does not close it. */
  #pinned = false;
  #pinnedAtPress = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('pointerenter', this.#onPointer);
    this.addEventListener('pointerleave', this.#onPointer);
  }

  get #word(): HTMLElement | null {
    return this.renderRoot.querySelector('.word');
  }

  get #card(): HTMLElement | null {
    return this.renderRoot.querySelector('.card');
  }

  get #isShown(): boolean {
    return !!this.#card?.matches(':popover-open');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    // A browser closes what leaves the page, without an event.
    this.open = this.#pinned = false;
  }

  /** Closes before the content of the card goes, with which the focus would go. */
  protected override willUpdate(): void {
    if (this.hasUpdated && !this.open && this.#isShown) this.#card!.hidePopover();
  }

  protected override updated(): void {
    this.#show();
  }

  override render() {
    const { view } = this;
    if (!view || !canOpen()) return html`<slot>${view?.name.text ?? (this.state === 'loading' ? nothing : this.item)}</slot>`;
    // No space around or between: it would stand in the sentence.
    return html`${this.#renderWord(view)}${this.#renderCard(view)}`;
  }

  #renderWord({ name }: TermView) {
    return html`<span
      class="word"
      part="word"
      role="button"
      tabindex="0"
      aria-haspopup="dialog"
      aria-expanded=${this.open ? 'true' : 'false'}
      @pointerdown=${() => (this.#pinnedAtPress = this.#pinned)}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      ><slot><bdi lang=${name.lang} dir=${name.dir}>${name.text}</bdi></slot></span
    >`;
  }

  #renderCard({ lang, dir }: TermView) {
    return html`<div
      class="card"
      popover
      role="dialog"
      tabindex="-1"
      lang=${lang}
      dir=${dir}
      aria-labelledby="name"
      aria-describedby="definition"
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
      @focusout=${this.#onFocusOut}
    >
      ${this.open ? super.render() : nothing}
    </div>`;
  }

  override renderView(view: TermView) {
    return card(
      html,
      view,
      html`<button class="close" type="button" aria-label=${view.closeLabel} @click=${() => (this.open = false)}>×</button>`,
    );
  }

  /** Opens the card where `open` says so. */
  #show(): void {
    const card = this.#card;
    if (!this.open || !card?.isConnected || this.#isShown) return;
    const word = this.#word!;
    card.removeAttribute('style');
    card.showPopover({ source: word });
    const page = memberOf(this.ownerDocument, 'documentElement');
    const { direction } = getComputedStyle(card);
    // Firefox 153 mistakes the side where the page, or a rule of it for the element, runs the other way.
    const isAlike = [page, this].every((around) => getComputedStyle(around).direction === direction);
    const viewport = { width: page.clientWidth, height: page.clientHeight };
    const box = card.getBoundingClientRect();
    // A browser cuts off what has no room above or below.
    const isWhole = box.top >= 0 && box.bottom <= viewport.height;
    if (isAlike && isWhole && CSS.supports('position-area', 'self-block-end')) return;
    // Read all, then write: in the coordinates of the page, so that the card scrolls with the word.
    const { x, y } = place(word.getBoundingClientRect(), box, viewport, direction === 'rtl');
    const style = { 'position-area': 'none', position: 'absolute', inset: `${y + scrollY}px auto auto ${x + scrollX}px` };
    for (const [property, value] of Object.entries(style)) card.style.setProperty(property, value);
  }

  /** Opens or closes on purpose, and takes the focus to the definition, so that it is read out. */
  async #press(wasPinned: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.open = this.#pinned = !wasPinned;
    await this.updateComplete;
    // The press may have dismissed what the pointer had opened.
    this.#show();
    if (this.open) this.#card?.focus({ preventScroll: true });
  }

  readonly #onClick = ({ detail }: MouseEvent): void => {
    // A press outside the card closes it before the click comes; a screen reader clicks without a press.
    void this.#press(detail ? this.#pinnedAtPress : this.#pinned);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) void this.#press(this.#pinned);
  };

  readonly #onPointer = ({ type, pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#pinned) this.open = type === 'pointerenter';
    }, REST);
  };

  readonly #onBeforeToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed' && this.#card?.contains(this.shadowRoot!.activeElement)) this.#word?.focus({ preventScroll: true });
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') this.open = this.#pinned = false;
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !this.renderRoot.contains(relatedTarget as Node)) this.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-term': CssrTerm;
  }
}
