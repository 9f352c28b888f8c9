import { html, nothing, type TemplateResult } from 'lit';
import { editionFiles } from '../../../publish/edition/edition-files.js';
import type { EditionFile } from '../../../publish/edition/edition-file.js';
import type { Draft } from '../../draft.js';
import { recordsOf } from '../../records.js';
import { download, downloadText } from '../download.js';
import { DeskElement } from '../element.js';
import { DeskWipeEvent } from '../events.js';
import { columnStyles } from '../layout-styles.js';
import { deskStyles } from '../styles.js';
import { canSaveIntoFolder, saveIntoFolder } from './folder.js';
import { feedText, feedToPublish, soundFeed } from './published.js';
import { publishStyles } from './styles.js';
import { publishWords } from './words.js';
import { zipped } from './zip.js';

/** Of words as JSON, a fifth is what travels of them. */
const sizeOf = (text: string): number => text.length / 5;

/** The room "Publish": what stands in the way, what has changed, and what is taken away. */
export class DeskPublish extends DeskElement {
  static override properties = { progress: { state: true } };
  static override styles = [deskStyles, columnStyles, publishStyles];

  /** What is being made, in words; empty where nothing is. */
  private progress = '';

  override render(): TemplateResult {
    const words = publishWords(this.locale);
    const dangers = this.findings.open.filter(({ severity }) => severity === 'danger');
    return html`<div class="columns">
      <div class="column">
        ${this.#before(words, dangers)}
        <desk-changes .store=${this.store} .findings=${this.findings} .locale=${this.locale}></desk-changes>
      </div>
      <div class="column">${this.#take(words, dangers.length > 0)} ${this.#wipe(words)}</div>
    </div>`;
  }

  #before(words: Words, dangers: typeof this.findings.open): TemplateResult {
    const { draft } = this.store;
    const left = this.findings.all.filter((finding) => finding.severity === 'danger' && this.findings.isDismissed(finding));
    const others = this.findings.open.length - dangers.length;
    const missing = recordsOf(draft).issues.length;
    const each = (finding: (typeof dangers)[number]) =>
      html`<desk-finding .finding=${finding} .store=${this.store} .locale=${this.locale} .isLink=${true}></desk-finding>`;
    return html`<section class="panel" aria-labelledby="before">
      <h3 id="before">${words.before}</h3>
      ${
        dangers.length
          ? html`<p class="danger">${words.dangers(dangers.length)}</p>
              <div class="list">${dangers.map(each)}</div>`
          : html`<p class="good">${words.safe}</p>`
      }
      ${others ? html`<p class="warning">${words.others(this.locale.number(others))}</p>` : nothing}
      ${
        left.length
          ? html`<details>
              <summary>${words.dismissed(this.locale.number(left.length))}</summary>
              <div class="list">${left.map(each)}</div>
            </details>`
          : nothing
      }
      ${
        missing
          ? html`<p class="error">${words.missing(this.locale.number(missing))}</p>
              <p><button @click=${() => this.go('facts')}>${words.toFacts}</button></p>`
          : html`<p class="good">${words.whole}</p>`
      }
    </section>`;
  }

  #take(words: Words, isBlocked: boolean): TemplateResult {
    const choice = (name: string, note: string, work: () => unknown, isPublic = true, isFirst = false) => {
      const stopped = (isPublic && isBlocked) || this.progress !== '';
      return html`<div class="take">
        <button
          class=${isFirst ? 'primary' : ''}
          aria-disabled=${stopped || nothing}
          aria-describedby=${isPublic && isBlocked ? 'blocked' : nothing}
          @click=${() => !stopped && work()}
        >
          ${name}
        </button>
        <p class="small">${note}</p>
      </div>`;
    };
    return html`<section class="panel" aria-labelledby="take">
      <h3 id="take">${words.take}</h3>
      <p class="fault" id="blocked">${isBlocked ? words.blocked : ''}</p>
      ${choice(words.feed, words.feedNote, () => this.#downloadFeed(), true, true)}
      ${choice(words.edition, words.editionNote, () => this.#downloadEdition())}
      ${canSaveIntoFolder() ? choice(words.folder, words.folderNote, () => this.#saveIntoFolder()) : nothing}
      ${choice(words.draft, words.draftNote, () => this.#downloadDraft(), false)}
      <p role="status">${this.progress}</p>
    </section>`;
  }

  #wipe(words: Words): TemplateResult {
    return html`<section class="panel" aria-labelledby="wipe">
      <h3 id="wipe">${words.wipe}</h3>
      <p class="small">${words.wipeNote}</p>
      <p><button @click=${() => confirm(words.wipeAsk) && this.dispatchEvent(new DeskWipeEvent())}>${words.wipe}</button></p>
    </section>`;
  }

  get #name(): string {
    return this.store.draft.feed.id;
  }

  /** Whether nothing dangerous is open now: the findings follow the draft with a pause. */
  #isSafe(): boolean {
    this.findings.checkNow();
    return !this.findings.open.some(({ severity }) => severity === 'danger');
  }

  #downloadFeed(): void {
    if (!this.#isSafe()) return;
    const { draft } = this.store;
    downloadText(`${this.#name}.feed.json`, feedText(feedToPublish(draft)), 'application/json');
    if (isAllInFeed(draft)) this.store.saved();
  }

  #downloadDraft(): void {
    const { draft } = this.store;
    downloadText(`${draft.activity.id ?? 'cssr'}.draft.json`, JSON.stringify(draft), 'application/json');
    this.store.saved();
  }

  #downloadEdition(): Promise<void> {
    return this.#work(async (files) => {
      const zip = await zipped(files, (number) => this.#tell(number));
      download(`${this.#name}-edition.zip`, zip);
    });
  }

  #saveIntoFolder(): Promise<void> {
    const feed = { path: `${this.#name}.feed.json`, text: feedText(feedToPublish(this.store.draft)) };
    return this.#work(async (files) => {
      const number = await saveIntoFolder(withFirst(feed, files), (n) => this.#tell(n));
      if (number !== undefined && isAllInFeed(this.store.draft)) this.store.saved();
    });
  }

  /** Makes the edition, and tells how far it is. */
  async #work(work: (files: Iterable<EditionFile>) => Promise<void>): Promise<void> {
    if (!this.#isSafe()) return;
    const words = publishWords(this.locale);
    const { feed, issues } = soundFeed(feedToPublish(this.store.draft));
    let told = '';
    this.#number = 0;
    this.#tell(0);
    try {
      await work(editionFiles(feed, { sizeOf, issues }));
      told = this.#number ? words.done(this.locale.number(this.#number)) : '';
    } catch (error) {
      told = words.failed(error instanceof Error ? error.message : String(error));
    }
    this.progress = '';
    if (told) this.say(told);
  }

  #number = 0;
  #tell(number: number): void {
    this.#number = number;
    this.progress = publishWords(this.locale).working(this.locale.number(number));
  }
}

/** In a folder the feed stands beside the edition. */
function* withFirst(first: EditionFile, files: Iterable<EditionFile>): Generator<EditionFile> {
  yield first;
  for (const { path, text } of files) yield { path: `edition/${path}`, text };
}

/** Whether the feed has all of a draft: suggestions and what was dismissed are only in the file of the draft. */
const isAllInFeed = ({ statements, dismissed }: Draft): boolean => !dismissed.length && statements.every(({ isConfirmed }) => isConfirmed);

type Words = ReturnType<typeof publishWords>;
