import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../locale/dates.js';
import { browserMarkup } from '../../read/browser-platform.js';
import { ReadError, type ReadDocument } from '../../read/document.js';
import { refusalWords } from '../../read/words.js';
import type { WordPressPost } from '../../read/wordpress/wordpress.js';
import { DeskElement } from '../element.js';
import { deskStyles } from '../styles.js';
import { askedBy, byLanguage, MOST_OF_SITE, postsOfSite, withTranslations } from './site.js';
import { siteStyles } from './styles.js';
import { siteWords } from './site-words.js';

/** Texts of a site, to work on as if they were files. */
export class DeskSiteEvent extends Event {
  constructor(readonly texts: readonly { readonly name: string; readonly document: ReadDocument }[]) {
    super('desk-site');
  }
}

/** Reads the texts of a WordPress. The only part of the desk that asks for anything over the network, and only when its button is pressed. */
export class DeskSite extends DeskElement {
  static override properties = { number: { state: true }, fault: { state: true }, posts: { state: true }, chosen: { state: true } };
  static override styles = [deskStyles, siteStyles];

  /** How many texts were read by now; undefined where nothing is asked. */
  private number: number | undefined;
  private fault: ReadError | undefined;
  private posts: readonly WordPressPost[] = [];
  /** What is to be taken, by language. */
  private chosen: ReadonlyMap<string, WordPressPost> = new Map();
  #asking: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render(): TemplateResult {
    const words = siteWords(this.locale);
    const isAsking = this.number !== undefined;
    return html`<details>
      <summary>${words.summary}</summary>
      <div class="inner">
        <form class="inner" @submit=${this.#onAsk}>
          <p class="small" id="about">${words.about}</p>
          <div class="field">
            <label for="address">${words.address}</label>
            <input
              id="address"
              name="address"
              inputmode="url"
              dir="ltr"
              required
              autocomplete="off"
              placeholder="https://"
              data-own-history
            />
          </div>
          <div class="field">
            <label for="other">${words.other}</label>
            <input id="other" name="address" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://" data-own-history />
          </div>
          <div class="row">
            <button aria-describedby="about" aria-disabled=${isAsking || nothing}>${words.ask}</button>
            ${isAsking ? html`<button type="button" @click=${() => this.#stop()}>${words.stop}</button>` : nothing}
            <span role="status">${isAsking ? words.progress(this.locale.number(this.number!)) : ''}</span>
          </div>
          <div role="alert">${this.fault ? this.#refusal(this.fault) : nothing}</div>
        </form>
        ${this.posts.length ? this.#choices() : nothing}
      </div>
    </details>`;
  }

  #refusal(fault: ReadError): TemplateResult {
    return html`<p class="fault">${refusalWords(fault, this.locale)}</p>
      ${fault.reason === 'no-answer' ? html`<p class="small">${siteWords(this.locale).noAnswer}</p>` : nothing}`;
  }

  #choices(): TemplateResult {
    const { locale } = this;
    const words = siteWords(locale);
    const languages = [...byLanguage(this.posts)];
    const isFull = languages.some(([, posts]) => posts.length >= MOST_OF_SITE);
    return html`<form class="inner" @submit=${this.#onTake}>
      <h4 id="found" tabindex="-1">${words.found}</h4>
      ${languages.map(([language, posts], i) => this.#choice(language, posts, i))}
      <p class="small" ?hidden=${!isFull}>${words.newest(locale.number(MOST_OF_SITE))}</p>
      <p><button class="primary" aria-disabled=${!this.chosen.size || nothing}>${words.take}</button></p>
    </form>`;
  }

  #choice(language: string, posts: readonly WordPressPost[], i: number): TemplateResult {
    const { locale, chosen } = this;
    const words = siteWords(locale);
    const choose = ({ target }: Event) => {
      const post = posts[(target as HTMLSelectElement).selectedIndex - 1];
      this.chosen = post ? withTranslations(chosen, post, this.posts) : new Map([...chosen].filter(([tag]) => tag !== language));
    };
    return html`<div class="field">
      <label for="texts-${i}"
        >${language ? locale.languageName(language) : words.unknown} <small>${locale.number(posts.length)}</small></label
      >
      <select id="texts-${i}" @change=${choose}>
        <option .selected=${!chosen.has(language)}>${words.none}</option>
        ${posts.map(
          (post) =>
            html`<option .selected=${chosen.get(language) === post}>
              ${`\u2068${post.title}\u2069`}${post.date ? ` · ${formatDate(post.date, locale)}` : ''}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #onAsk(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#asking) return;
    const given = new FormData(event.target as HTMLFormElement).getAll('address') as string[];
    void this.#ask(given.map((address) => address.trim()).filter(Boolean));
  }

  async #ask(addresses: readonly string[]): Promise<void> {
    const asking = (this.#asking = new AbortController());
    this.posts = [];
    this.chosen = new Map();
    this.fault = undefined;
    this.number = 0;
    try {
      const tell = (number: number) => (this.number = asking.signal.aborted ? undefined : number);
      const posts = await postsOfSite(addresses, askedBy(asking.signal), browserMarkup, tell);
      if (asking.signal.aborted) return;
      this.posts = posts;
    } catch (error) {
      if (asking.signal.aborted) return;
      if (!(error instanceof ReadError)) throw error;
      this.fault = error;
    } finally {
      if (this.#asking === asking) this.#stop();
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#found')?.focus();
  }

  #stop(): void {
    this.#asking?.abort();
    this.#asking = this.number = undefined;
  }

  #onTake(event: SubmitEvent): void {
    event.preventDefault();
    const posts = [...this.chosen.values()];
    if (!posts.length) return;
    const isTwice = (title: string) => posts.filter((post) => post.title === title).length > 1;
    this.dispatchEvent(
      new DeskSiteEvent(
        posts.map((document) => {
          const { title, language = '' } = document;
          return { name: isTwice(title) ? `${title} (${language})` : title, document };
        }),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-site': DeskSite;
  }
}
