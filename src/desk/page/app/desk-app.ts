import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PAGE_LANGUAGES } from '../../../locale/languages.js';
import { getLocale, nativeName, type Locale } from '../../../locale/locale.js';
import { DeskStore } from '../../changes/store.js';
import type { Draft } from '../../draft.js';
import type { Place } from '../../checks/finding.js';
import type { ShowsPlace } from '../element.js';
import { ROOMS, type DeskGoEvent, type DeskOpenEvent, type DeskSayEvent, type Room } from '../events.js';
import { DeskFindings } from '../findings.js';
import { lookOf, REDO, SEVERITY_ICONS, UNDO } from '../icons.js';
import { DRAFT_CHECKS } from '../check-everything.js';
import { downloadText } from '../download.js';
import { deskStyles } from '../styles.js';
import { appStyles } from './styles.js';
import { appWords, findingsCount, roomWords } from './words.js';

/** The desk: its rooms, the history of the draft, the language, what is said to screen readers. */
export class DeskApp extends LitElement {
  static override properties = { language: {}, room: { state: true }, said: { state: true } };
  static override styles = [deskStyles, appStyles];

  /** Of the interface. A switch of it keeps the work. */
  language = 'en';
  private room: Room = 'open';
  private said = '';
  #store: DeskStore | undefined;
  #findings: DeskFindings | undefined;

  readonly #onChange = () => this.requestUpdate();
  readonly #onKey = (event: KeyboardEvent) => this.#pressed(event);
  readonly #onLeave = (event: BeforeUnloadEvent) => this.#store && !this.#store.isSaved && event.preventDefault();

  override connectedCallback(): void {
    super.connectedCallback();
    // In the page and not here: after an undo, the field that had the focus may be gone.
    document.addEventListener('keydown', this.#onKey, true);
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey, true);
    removeEventListener('beforeunload', this.#onLeave);
  }

  get store(): DeskStore | undefined {
    return this.#store;
  }

  get findings(): DeskFindings | undefined {
    return this.#findings;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('language')) return;
    const { language, direction } = this.#locale;
    const { title, owner } = appWords(this.#locale);
    Object.assign(document.documentElement, { lang: language, dir: direction });
    document.title = `${title} · ${owner}`;
  }

  get #locale(): Locale {
    return getLocale(this.language);
  }

  override render(): TemplateResult {
    const locale = this.#locale;
    const words = appWords(locale);
    const { name, lead } = roomWords(this.room, locale);
    return html`
      <button class="skip" @click=${() => this.#focusRoom()}>${words.skip}</button>
      <header>
        <div>
          <p class="owner">${words.owner}</p>
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
        </div>
        <div class="row">${this.#languages(locale)}</div>
      </header>
      <div class="bar">
        <div>
          <nav aria-label=${words.steps}>
            <ol>
              ${ROOMS.map((room, i) => this.#step(room, i + 1, locale))}
            </ol>
          </nav>
          ${this.#store ? this.#tools(this.#store, words) : nothing}
        </div>
      </div>
      <main @desk-say=${this.#onSay} @desk-go=${this.#onGo} @desk-draft=${this.#onDraft} @desk-wipe=${this.#onWipe}>
        <h2 id="room" tabindex="-1">${name}</h2>
        <p class="lead">${lead}</p>
        ${this.#room(locale)}
      </main>
      <p class="hidden-words" role="status">${this.said}</p>
    `;
  }

  #languages(locale: Locale): TemplateResult[] {
    return PAGE_LANGUAGES.filter((tag) => tag !== locale.language).map(
      (tag) => html`<button lang=${tag} dir=${getLocale(tag).direction} @click=${() => this.#switchTo(tag)}>${nativeName(tag)}</button>`,
    );
  }

  #step(room: Room, number: number, locale: Locale): TemplateResult {
    const blocked = room !== 'open' && !this.#store;
    const { number: found, worst } = this.#findings?.countIn(room) ?? { number: 0, worst: undefined };
    return html`<li>
      <button
        class="step"
        aria-current=${room === this.room ? 'step' : nothing}
        aria-disabled=${blocked || nothing}
        title=${blocked ? appWords(locale).notYet : nothing}
        @click=${() => !blocked && this.#goTo(room)}
      >
        <span class="number" aria-hidden="true">${locale.number(number)}</span>
        <span class="name">${roomWords(room, locale).name}</span>
        ${
          worst
            ? html`<span class="badge ${lookOf(worst)}"
                >${SEVERITY_ICONS[worst]}<span aria-hidden="true">${locale.number(found)}</span
                ><span class="hidden-words">${findingsCount(found, locale)}</span></span
              >`
            : nothing
        }
      </button>
    </li>`;
  }

  #tools(store: DeskStore, words: ReturnType<typeof appWords>): TemplateResult {
    return html`<div class="row tools" role="region" aria-label=${words.draft}>
      <span class="state">${!store.isSaved ? words.unsaved : store.canUndo ? words.saved : ''}</span>
      <button class="turn" aria-disabled=${!store.canUndo || nothing} aria-keyshortcuts="Control+Z" @click=${() => this.#undo()}>
        ${UNDO} <span class="words">${words.undo}</span>
      </button>
      <button class="turn" aria-disabled=${!store.canRedo || nothing} aria-keyshortcuts="Control+Y" @click=${() => this.#redo()}>
        ${REDO} <span class="words">${words.redo}</span>
      </button>
      <button @click=${() => this.#save(store)}>${words.save}</button>
    </div>`;
  }

  #room(locale: Locale): TemplateResult {
    const store = this.#store;
    const findings = this.#findings;
    switch (this.room) {
      case 'open':
        return html`<desk-open .store=${store} .findings=${findings} .locale=${locale}></desk-open>`;
      case 'text':
        return html`<desk-text .store=${store} .findings=${findings} .locale=${locale}></desk-text>`;
      case 'facts':
        return html`<desk-facts .store=${store} .findings=${findings} .locale=${locale}></desk-facts>`;
      case 'preview':
        return html`<desk-preview .store=${store} .findings=${findings} .locale=${locale}></desk-preview>`;
      case 'publish':
        return html`<desk-publish .store=${store} .findings=${findings} .locale=${locale}></desk-publish>`;
    }
  }

  #goTo(room: Room, place?: Place): void {
    this.room = room;
    void this.updateComplete.then(async () => {
      const element = this.renderRoot.querySelector<LitElement & Partial<ShowsPlace>>(`desk-${room}`);
      await element?.updateComplete;
      if (place && element?.showPlace) element.showPlace(place);
      else this.#focusRoom();
    });
  }

  #focusRoom(): void {
    this.renderRoot.querySelector<HTMLElement>('#room')?.focus();
  }

  #switchTo(tag: string): void {
    this.language = tag;
    // Whoever reloads or passes the address on gets the same language. Replaced, so that "back" leaves the desk.
    location.replace(`#lang=${tag}`);
    // The button that was pressed has become that of another language.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('header button')?.focus());
  }

  #save(store: DeskStore): void {
    downloadText(`${store.draft.activity.id ?? 'cssr'}.draft.json`, JSON.stringify(store.draft), 'application/json');
    store.saved();
    this.#say(appWords(this.#locale).draftFile);
  }

  #undo(): void {
    if (!this.#store?.canUndo) return;
    this.#store.undo();
    this.#say(appWords(this.#locale).undone);
  }

  #redo(): void {
    if (!this.#store?.canRedo) return;
    this.#store.redo();
    this.#say(appWords(this.#locale).redone);
  }

  #pressed(event: KeyboardEvent): void {
    if (!this.#store || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    // By the place of the key: Arabic keyboards have other letters there.
    const isUndo = event.code === 'KeyZ' && !event.shiftKey;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    const [target] = event.composedPath();
    // A field that keeps its own history until it is done, such as one to paste into.
    if (!(isUndo || isRedo) || (target instanceof HTMLElement && target.hasAttribute('data-own-history'))) return;
    event.preventDefault();
    if (isUndo) this.#undo();
    else this.#redo();
  }

  /** The same sentence once more is said once more. */
  #say(message: string): void {
    this.said = this.said === message ? `${message}\u00a0` : message;
  }

  #onSay(event: DeskSayEvent): void {
    this.#say(event.message);
  }

  #onGo(event: DeskGoEvent): void {
    this.#goTo(event.room, event.place);
  }

  #onDraft(event: DeskOpenEvent): void {
    this.open(event.draft);
    this.#goTo('text');
  }

  #onWipe(): void {
    this.#store?.removeEventListener('change', this.#onChange);
    this.#store = this.#findings = undefined;
    this.requestUpdate();
    this.#goTo('open');
  }

  /** Works on another draft from here on. */
  open(draft: Draft): void {
    this.#store?.removeEventListener('change', this.#onChange);
    this.#store = new DeskStore(draft);
    this.#store.addEventListener('change', this.#onChange);
    this.#findings = new DeskFindings(this.#store, DRAFT_CHECKS);
    this.#findings.addEventListener('change', this.#onChange);
    this.requestUpdate();
  }
}
