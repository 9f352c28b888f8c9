import { definition } from './definition.js';
import { styles } from './styles.js';
import { html, LitElement, type PropertyValues } from 'lit';
import { PAGE_LANGUAGES } from '../../locale/languages.js';
import { queryAll } from '../../runtime/feed/safe-document.js';
import { LocaleController } from '../../runtime/locale-controller.js';
import { propertiesOf } from '../../runtime/properties.js';
import { languageSwitchView } from './view.js';
import { govern, governedIn } from './governed.js';
import { CssrLanguageChangeEvent } from './language-change-event.js';
import { keep, recall } from './memory.js';

const tagList = {
  fromAttribute: (value: string | null) => value?.split(/\s+/).filter((tag) => /^[a-z]{2,3}(-\w{2,8})*$/i.test(tag)) ?? PAGE_LANGUAGES,
};

export { CssrLanguageChangeEvent } from './language-change-event.js';

/**
 * Lets the reader choose the language of the elements of the page, or of a region of it. The text of the page itself stays as it is; a page
 * that can speak another language may listen to the event. Until the reader chooses, nothing is changed.
 *
 * @summary Changes the language of the other elements.
 * @tag cssr-language-switch
 *
 * @slot - What stands here without script, such as a link to the page in the other language. Never shown by the element.
 *
 * @csspart switch - The box around the choices.
 * @csspart choice - One language.
 *
 * @fires {CssrLanguageChangeEvent} cssr-language-change - When another language was chosen, or a remembered one was taken up.
 */
export class CssrLanguageSwitch extends LitElement {
  static readonly definition = definition;
  static override properties = { ...propertiesOf(definition), languages: { converter: tagList }, value: { reflect: true }, language: {} };
  static override styles = styles;

  /**
   * Id of the region whose elements are changed; where absent, all those of the page are.
   * @attr for
   */
  for?: string;
  /**
   * Languages to choose from, BCP 47 tags separated by spaces; where absent, `en ar`.
   * @attr languages
   */
  languages: readonly string[] = PAGE_LANGUAGES;
  /**
   * Keeps the choice in the browser (`localStorage`) for the next visit. Without it, nothing is stored or read.
   * @attr remember
   */
  remember = false;
  /**
   * The language chosen; where empty, the elements speak as the page has it.
   * @attr value
   */
  value = '';
  /**
   * Language of the switch itself, for screen readers; where absent, that of the page around it.
   * @attr language
   */
  language?: string;
  readonly #locale = new LocaleController(this);
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(CssrLanguageChangeEvent.type, this.#onOther);
    const kept = this.remember && !this.value && recall();
    if (kept && this.languages.includes(kept)) this.#choose(kept);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(CssrLanguageChangeEvent.type, this.#onOther);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** What is governed: the region, or all the page; undefined while the region is not there. */
  get #region(): Node | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.for ? queryAll(`#${CSS.escape(this.for)}`, root)[0] : this.ownerDocument;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected || !(this.value || changed.get('value'))) return;
    if (this.#region) govern(governedIn(this.#region), this.value);
    // What comes later is governed as well; before a choice nothing is watched.
    this.#observer ??= new MutationObserver((records) => {
      const region = this.#region;
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      // The region itself may come late.
      govern(
        added.flatMap(governedIn).filter((element) => region?.contains(element)),
        this.value,
      );
    });
    this.#observer.observe(this.for ? this.getRootNode() : this.ownerDocument, { childList: true, subtree: true });
  }

  override render() {
    const { locale } = this.#locale;
    const region = this.#region as Element | undefined;
    const around = this.for && region?.closest('[lang]')?.getAttribute('lang');
    const { lang, dir, label, choices } = languageSwitchView(this.languages, this.value, around || locale.requested, locale);
    return html`<div class="root" lang=${lang} dir=${dir}>
      <div class="switch" part="switch" role="radiogroup" aria-label=${label}>
        ${choices.map(
          ({ text, lang: tag, dir: direction, chosen }) =>
            html`<label part="choice" lang=${tag} dir=${direction}>
              <input type="radio" name="language" value=${tag} .checked=${chosen} @change=${() => this.#onChange(tag)} /><span
                >${text}</span
              >
            </label>`,
        )}
      </div>
    </div>`;
  }

  #choose(language: string): void {
    this.value = language;
    // Listeners find the elements as they will be.
    void this.updateComplete.then(() => this.dispatchEvent(new CssrLanguageChangeEvent(language)));
  }

  #onChange(language: string): void {
    if (this.remember) keep(language);
    this.#choose(language);
  }

  /** Several switches of the same region show the same. */
  readonly #onOther = (event: CssrLanguageChangeEvent): void => {
    const { target, language } = event;
    if (target instanceof CssrLanguageSwitch && target.for === this.for) this.value = language;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-language-switch': CssrLanguageSwitch;
  }
}
