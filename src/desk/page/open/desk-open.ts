import { html, nothing, type TemplateResult } from 'lit';
import { parseFeed } from '../../../content/parse-feed.js';
import type { Feed } from '../../../content/schema.js';
import { directionOf } from '../../../locale/language.js';
import { draftFrom } from '../../make/from-documents.js';
import { draftOf } from '../../make/from-feed.js';
import type { Draft } from '../../draft.js';
import { browserPlatform } from '../../read/browser-platform.js';
import { dataText, templateFiles } from '../data.js';
import { download } from '../download.js';
import { DeskElement } from '../element.js';
import { DeskOpenEvent } from '../events.js';
import { columnStyles, fileButtonStyles } from '../layout-styles.js';
import { deskStyles } from '../styles.js';
import { refusalWords } from '../../read/words.js';
import { withSuggestions } from '../../suggested.js';
import { filesDropped, filesOf } from './brought.js';
import { feedCard, fileCard, type CardHost, type Text } from './cards.js';
import { recognise, recogniseAll, type Brought, type Opened } from './recognise.js';
import type { DeskSiteEvent } from './desk-site.js';
import { emptyDraft, starterOf } from './starter.js';
import { openStyles } from './styles.js';
import { openWords } from './words.js';

const EXAMPLE = 'amman-2022-11';
const ACCEPTED = '.docx,.md,.markdown,.html,.htm,.txt,.json,.zip';

/** The room "Open": files, a feed or a draft become the draft to work on. */
export class DeskOpen extends DeskElement implements CardHost {
  static override properties = { texts: { state: true }, others: { state: true }, feed: { state: true }, over: { state: true } };
  static override styles = [deskStyles, columnStyles, fileButtonStyles, openStyles];

  /** The texts that were read, in the order in which they were brought. */
  texts: readonly Text[] = [];
  /** What else was brought, and what could not be read. */
  others: readonly Opened[] = [];
  /** The feed to go into; a new one where absent. */
  feed: Extract<Opened, { readonly is: 'feed' }> | undefined;
  private over = false;

  override render(): TemplateResult {
    const words = openWords(this.locale);
    return html`
      <div class="columns">
        <section class="panel" aria-labelledby="bring">
          <h3 id="bring">${words.bring}</h3>
          <div
            class="drop ${this.over ? 'over' : ''}"
            @dragover=${this.#onDrag}
            @dragleave=${() => (this.over = false)}
            @drop=${this.#onDrop}
          >
            <p class="big">${words.drop}</p>
            <p class="small">${words.kinds}</p>
            <div class="row">
              <label class="button primary"
                >${words.choose}<input type="file" multiple accept=${ACCEPTED} @change=${this.#onFiles}
              /></label>
              <label class="button">${words.folder}<input type="file" webkitdirectory multiple @change=${this.#onFiles} /></label>
            </div>
          </div>
          <details class="paste">
            <summary>${words.paste}</summary>
            <form class="field" @submit=${this.#onPaste}>
              <label for="pasted">${words.text}</label>
              <textarea id="pasted" name="text" rows="6" dir="auto" required data-own-history></textarea>
              <p><button>${words.take}</button></p>
            </form>
          </details>
          <desk-site .locale=${this.locale} @desk-site=${this.#onSite}></desk-site>
          ${this.#brought(words)}
        </section>
        <div class="column">${this.#without(words)} ${this.#templates(words)}</div>
      </div>
    `;
  }

  #brought(words: Words): TemplateResult | typeof nothing {
    if (!this.texts.length && !this.others.length && !this.feed) return nothing;
    const fault = this.#fault(words);
    return html`<section class="brought" aria-labelledby="brought">
      <h3 id="brought" tabindex="-1">${words.brought}</h3>
      ${this.texts.map((text) => fileCard(this, text))} ${this.feed ? feedCard(this, this.feed) : nothing}
      ${this.others.map((other) => this.#other(other, words))}
      ${
        this.texts.length
          ? html`<div class="field">
                <span class="name">${words.into}</span>
                <p>${this.feed ? html`<bdi>${words.ownFeed(this.feed.name)}</bdi>` : words.newFeed}</p>
                ${this.feed ? nothing : html`<p class="small">${words.ownHint}</p>`}
              </div>
              <p class="fault" role="alert">${fault}</p>
              <p>
                <button class="primary" aria-disabled=${!!fault || nothing} @click=${() => !fault && this.#begin()}>
                  ${this.texts.length > 1 ? words.begin : words.beginOne}
                </button>
              </p>`
          : nothing
      }
    </section>`;
  }

  #other(other: Opened, words: Words): TemplateResult | typeof nothing {
    if (other.is === 'draft')
      return html`<div class="card row">
        <p><bdi>${other.name}</bdi><br /><small>${words.draft}</small></p>
        <button class="primary" @click=${() => this.open(other.draft)}>${words.goOn}</button>
      </div>`;
    const said = other.is === 'edition' ? words.edition : other.is === 'refused' ? refusalWords(other.error, this.locale) : '';
    return said
      ? html`<div class="card refused">
          <p><bdi>${other.name}</bdi></p>
          <p>${said}</p>
        </div>`
      : nothing;
  }

  #without(words: Words): TemplateResult {
    return html`<section class="panel" aria-labelledby="without">
      <h3 id="without">${words.without}</h3>
      <div>
        <p><button @click=${() => this.open(draftOf(this.#library, EXAMPLE))}>${words.example}</button></p>
        <p class="small">${words.exampleNote}</p>
      </div>
      <div>
        <p><button @click=${() => this.open(emptyDraft(this.#target, ['ar', 'en']))}>${words.empty}</button></p>
        <p class="small">${words.emptyNote}</p>
      </div>
    </section>`;
  }

  #templates(words: Words): TemplateResult | typeof nothing {
    const files = templateFiles();
    if (!files.length) return nothing;
    const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return html`<section class="panel" aria-labelledby="templates">
      <h3 id="templates">${words.templates}</h3>
      <p class="small">${words.templatesNote}</p>
      <div class="row">
        ${files.map(
          ({ name, language, base64 }) =>
            html`<button @click=${() => download(name, new Blob([bytes(base64)]))}>
              ${words.template(this.locale.languageName(language))}
            </button>`,
        )}
      </div>
    </section>`;
  }

  /** The feed of the library, which has the example. */
  get #library(): Feed {
    return parseFeed(JSON.parse(dataText('feed'))).feed;
  }

  get #target(): Feed {
    return this.feed?.feed ?? starterOf(this.#library);
  }

  /** Why the texts cannot be set side by side yet. */
  #fault(words: Words): string {
    const languages = this.texts.map(({ language }) => language);
    if (languages.includes('')) return words.none;
    return new Set(languages).size < languages.length ? words.same : '';
  }

  #begin(): void {
    const documents = this.texts.map(({ document, language }) => ({ ...document, language }));
    const languages = [...this.texts].sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal)).map(({ language }) => language);
    this.open(withSuggestions(draftFrom(documents, this.#target, languages)));
  }

  /** Works on a draft from here on. */
  open(draft: Draft): void {
    if (this.#mayLeave()) this.dispatchEvent(new DeskOpenEvent(draft));
  }

  #mayLeave(): boolean {
    return !this.store || this.store.isSaved || confirm(openWords(this.locale).replace);
  }

  change(text: Text, changed: Partial<Text>): void {
    this.texts = this.texts.map((one) =>
      one === text ? { ...one, ...changed } : changed.isOriginal ? { ...one, isOriginal: false } : one,
    );
  }

  leaveOut(text: Text): void {
    this.texts = this.texts.filter((one) => one !== text);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#brought, label.button input')?.focus());
  }

  #take(opened: readonly Opened[]): void {
    for (const one of opened) {
      if (one.is === 'document') this.#takeText(one);
      else if (one.is === 'feed') this.feed = one;
      else this.others = [...this.others.filter(({ name }) => name !== one.name), one];
    }
    this.say(openWords(this.locale).read(this.locale.number(opened.length)));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#brought')?.focus());
  }

  #takeText({ name, document }: Extract<Opened, { readonly is: 'document' }>): void {
    const text: Text = { name, document, language: document.language ?? '', isOriginal: false };
    const texts = [...this.texts.filter((one) => one.name !== name), text];
    // The Room writes in Arabic first; whoever does not, says so.
    const original =
      texts.find(({ isOriginal }) => isOriginal) ?? texts.find(({ language }) => directionOf(language) === 'rtl') ?? texts[0];
    this.texts = texts.map((one) => ({ ...one, isOriginal: one === original }));
  }

  async #takeFiles(files: readonly Brought[]): Promise<void> {
    this.#take(recogniseAll(files, await browserPlatform(files.map(({ bytes }) => bytes))));
  }

  #onFiles(event: Event): void {
    const input = event.target as HTMLInputElement;
    void filesOf(input.files ?? []).then((files) => {
      input.value = '';
      return this.#takeFiles(files);
    });
  }

  #onDrag(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    if (event.dataTransfer) void filesDropped(event.dataTransfer).then((files) => this.#takeFiles(files));
  }

  #onSite({ texts }: DeskSiteEvent): void {
    this.#take(texts.map((text) => ({ is: 'document' as const, ...text })));
  }

  async #onPaste(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = new FormData(form).get('text') as string;
    const number = this.texts.filter(({ isPasted }) => isPasted).length + 1;
    const name = openWords(this.locale).pasted(this.locale.number(number));
    const opened = recognise({ name: 'text.txt', bytes: new TextEncoder().encode(text) }, await browserPlatform());
    this.#take([{ ...opened, name }]);
    if (opened.is === 'document') this.texts = this.texts.map((one) => (one.name === name ? { ...one, isPasted: true } : one));
    form.reset();
  }
}

type Words = ReturnType<typeof openWords>;
