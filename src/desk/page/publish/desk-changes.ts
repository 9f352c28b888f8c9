import { html, nothing, type TemplateResult } from 'lit';
import { parseFeed } from '../../../content/parse-feed.js';
import type { Correction } from '../../../content/schema.js';
import { directionOf } from '../../../locale/language.js';
import { setRecord } from '../../changes/feed-records.js';
import { changeWords, compareFeeds, proposedCorrections } from '../../compare/feeds.js';
import { recordWords } from '../../compare/words.js';
import { recordsOf } from '../../records.js';
import { DeskElement } from '../element.js';
import { fileButtonStyles } from '../layout-styles.js';
import { deskStyles } from '../styles.js';
import { today } from './published.js';
import { publishStyles } from './styles.js';
import { correctionLabel, publishWords } from './words.js';

/** What the draft changes: against the feed it came from, or against one that is brought; and what readers should be told of that. */
export class DeskChanges extends DeskElement {
  static override properties = { fault: { state: true }, over: { state: true } };
  static override styles = [deskStyles, fileButtonStyles, publishStyles];

  private fault = '';
  private over = false;
  /** What the editor has written of a proposal, by its id. */
  readonly #written = new Map<string, Correction>();

  override render(): TemplateResult {
    const { locale } = this;
    const { published } = this.store;
    const words = publishWords(locale);
    const { feed } = recordsOf(this.store.draft);
    const changes = compareFeeds(published?.feed ?? this.store.draft.feed, feed);
    const said = changeWords(changes, locale);
    const known = new Set(feed.corrections.map(({ id }) => id));
    const proposals = published ? proposedCorrections(changes, today()).filter(({ id }) => !known.has(id)) : [];
    return html`<section
      class="panel drop ${this.over ? 'over' : ''}"
      @dragover=${this.#onDrag}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#onDrop}
    >
      <h3>${words.compare}</h3>
      <p class="small">${words.compareLead}</p>
      <label class="button">${words.choose}<input type="file" accept=".json,application/json" @change=${this.#onFile} /></label>
      <p class="fault" role="alert">${this.fault}</p>
      <p>${published ? words.against(published.name) : words.since}</p>
      ${
        said.length
          ? html`<ul class="changes" tabindex="0" role="list" aria-label=${words.compare}>
              ${said.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : html`<p class="quiet">${words.noChange}</p>`
      }
      ${
        proposals.length
          ? html`<div class="list">
              <h4>${words.proposals}</h4>
              <p class="small">${words.proposalsLead}</p>
              ${proposals.map((proposal) => {
                const change = changes.records.find(({ id, collection }) => id === proposal.record && collection === proposal.collection)!;
                return this.#proposal(this.#written.get(proposal.id) ?? proposal, recordWords(change, locale));
              })}
            </div>`
          : nothing
      }
    </section>`;
  }

  #proposal(proposal: Correction, said: string): TemplateResult {
    const words = publishWords(this.locale);
    return html`<div class="proposal">
      <p><strong>${correctionLabel(proposal.kind, this.locale)}</strong> <span class="quiet">${said}</span></p>
      ${Object.entries(proposal.change).map(([language, sentence]) => {
        const id = `${proposal.id}-${language}`;
        return html`<div class="field">
          <label for=${id}>${words.said(this.locale.languageName(language))}</label>
          <textarea
            id=${id}
            rows="2"
            lang=${language}
            dir=${directionOf(language)}
            data-own-history
            .value=${sentence}
            @input=${(event: Event) => this.#write(proposal, language, (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>`;
      })}
      <p>
        <button @click=${() => this.#accept(proposal.id, proposal)}>${words.accept}<span class="hidden-words"> ${said}</span></button>
      </p>
    </div>`;
  }

  #write(proposal: Correction, language: string, sentence: string): void {
    const now = this.#written.get(proposal.id) ?? proposal;
    this.#written.set(proposal.id, { ...now, change: { ...now.change, [language]: sentence } });
  }

  #accept(id: string, proposal: Correction): void {
    const { change, ...correction } = this.#written.get(id) ?? proposal;
    const said = Object.entries(change).filter(([, sentence]) => sentence.trim());
    this.store.apply((draft) => setRecord(draft, 'corrections', { ...correction, change: Object.fromEntries(said) }));
    this.say(publishWords(this.locale).accepted);
  }

  #onFile(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.compareWith(file);
    input.value = '';
  }

  #onDrag(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.compareWith(file);
  }

  /** Compares with a feed that was published. */
  async compareWith(file: File): Promise<void> {
    try {
      const { feed } = parseFeed(JSON.parse(await file.text()));
      this.store.published = { feed, name: file.name };
      this.fault = '';
      this.requestUpdate();
    } catch {
      this.fault = publishWords(this.locale).noFeed(file.name);
    }
  }
}
