import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addParagraph, addRow } from '../../changes/text.js';
import { markStatement } from '../../changes/statements.js';
import type { Place } from '../../checks/finding.js';
import type { Draft } from '../../draft.js';
import { DeskElement, type ShowsPlace } from '../element.js';
import { findingStyles } from '../finding/styles.js';
import { deskStyles } from '../styles.js';
import { CaretController } from './caret-controller.js';
import { caretOf } from './caret.js';
import type { DeskKeys } from './desk-keys.js';
import type { DeskStatementForm } from './desk-statement-form.js';
import type { DeskDoEvent } from './events.js';
import { type DeskChooseEvent, type DeskEditEvent, type DeskMarkEvent } from './events.js';
import { keyAction, type KeyAction } from './keys.js';
import { confirmedIn, hasWords, isMarkedIn, placeOf, textOf } from './marked.js';
import { joinBefore, OPERATIONS, styled, typed } from './operations.js';
import { textStyles } from './styles.js';
import { toolWords } from './words.js';

/** So many rows are there at once; the others follow, so that the first are seen soon. */
const FIRST = 60;

/**
 * The room "Text": the paragraphs in rows, and the statements marked in them.
 *
 * Each paragraph is a `textarea` over a mirror of its text that shows the marks. So it is a plain text field to every engine, keyboard and screen
 * reader, with spelling and dictation; `contenteditable` with custom highlights gives each engine's own ideas of paragraphs and pasting,
 * and is no field to a screen reader. What a mirror cannot tell is told in the list beside it.
 */
export class DeskText extends DeskElement implements ShowsPlace {
  static override properties = { marking: { state: true }, shown: { state: true }, chosen: { state: true } };
  static override styles = [deskStyles, findingStyles, textStyles];

  /** A statement whose words are to be marked in other languages too, one after the other. */
  private marking: { readonly statement: string; readonly languages: readonly string[] } | undefined;
  private shown = FIRST;
  /** The statement that the editor looks at. */
  private chosen: string | undefined;
  readonly #caret = new CaretController(this);

  override render(): TemplateResult {
    const { draft } = this.store;
    const words = toolWords(this.locale);
    if (!draft.rows.length) return this.#empty(words);
    return html`
      <div class="above" @desk-do=${(event: DeskDoEvent) => this.#do(event.action)}>
        <desk-tools .store=${this.store} .findings=${this.findings} .locale=${this.locale} .caret=${this.#caret.caret}></desk-tools>
        ${this.marking ? this.#marking(this.marking, words) : nothing}
      </div>
      <div class="room">
        <div class="text">${this.#rows(draft, words)}</div>
        <desk-statements
          .store=${this.store}
          .findings=${this.findings}
          .locale=${this.locale}
          .chosen=${this.chosen}
          @desk-choose=${(event: DeskChooseEvent) => this.#choose(event.statement)}
          @desk-edit=${(event: DeskEditEvent) => void this.#edit(event.statement)}
          @desk-mark=${(event: DeskMarkEvent) => this.#mark(event.statement, [event.language])}
        ></desk-statements>
      </div>
      <desk-statement-form .store=${this.store} .findings=${this.findings} .locale=${this.locale}></desk-statement-form>
      <desk-keys .store=${this.store} .findings=${this.findings} .locale=${this.locale}></desk-keys>
    `;
  }

  #rows(draft: Draft, words: ReturnType<typeof toolWords>): TemplateResult {
    const dismissed = draft.dismissed.map(({ finding }) => finding);
    const confirmed = confirmedIn(draft);
    return html`<div class="heads" aria-hidden="true">
        ${draft.languages.map((language) => html`<span>${this.locale.languageName(language)}</span>`)}
      </div>
      <div
        class="rows"
        role="group"
        aria-label=${words.rows}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @focusin=${this.#onCaret}
        @keyup=${this.#onCaret}
        @pointerup=${this.#onCaret}
        @select=${this.#onCaret}
        @click=${this.#onClick}
      >
        ${repeat(
          draft.rows.slice(0, this.shown),
          ({ id }) => id,
          (row, index) => {
            const findings = this.findings.ofRow(row.id);
            return html`<desk-row
              data-id=${row.id}
              .row=${row}
              .index=${index}
              .languages=${draft.languages}
              .findings=${findings}
              .dismissed=${dismissed.filter((key) => findings.some((finding) => finding.key === key)).join('\n')}
              .confirmed=${confirmed}
              .chosen=${this.chosen && isMarkedIn(row, this.chosen) ? this.chosen : undefined}
              .stale=${this.findings.staleOf(row.id)}
              .locale=${this.locale}
              .store=${this.store}
            ></desk-row>`;
          },
        )}
        ${this.shown < draft.rows.length ? html`<p class="quiet">${words.loading}</p>` : nothing}
      </div>`;
  }

  #empty(words: ReturnType<typeof toolWords>): TemplateResult {
    const begin = () => {
      const [original] = this.store.draft.languages as [string];
      this.store.apply((draft) => addRow(draft, undefined, original, ''));
      const [row] = this.store.draft.rows;
      void this.#caret.focus({ row: row!.id, language: original, paragraph: row!.cells[original]![0]!.key, from: 0, to: 0 });
    };
    return html`<div class="panel">
      <p>${words.noText}</p>
      <p><button class="primary" @click=${begin}>${words.begin}</button></p>
    </div>`;
  }

  #marking({ statement, languages: [language] }: NonNullable<typeof this.marking>, words: ReturnType<typeof toolWords>): TemplateResult {
    const said = textOf(this.store.draft, statement, this.locale);
    return html`<div class="note row">
      <p>${words.pending(this.locale.languageName(language!))} <q lang=${said?.language ?? nothing}>${said?.text}</q></p>
      <button class="primary" @click=${() => this.#markHere()}>${words.markHere}</button>
      <button @click=${() => this.#markNext()}>${words.skip}</button>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shown < this.store.draft.rows.length) setTimeout(() => (this.shown += FIRST));
  }

  showPlace(place: Place): void {
    if (place.in === 'statement') return this.#choose(place.statement);
    if (place.in === 'text') void this.#reveal(place.row).then(() => this.#caret.focus(place));
    if (place.in === 'row') void this.#reveal(place.row).then((row) => row?.querySelector<HTMLElement>('textarea, button')?.focus());
  }

  /** Renders as far as a row, where it is not there yet. */
  async #reveal(id: string): Promise<Element | null> {
    const index = this.store.draft.rows.findIndex((row) => row.id === id);
    if (index >= this.shown) this.shown = index + 1;
    await this.updateComplete;
    return this.renderRoot.querySelector(`desk-row[data-id="${id}"]`);
  }

  #do(action: KeyAction): void {
    const words = toolWords(this.locale);
    if (action === 'help') return this.#keys.show();
    if (action === 'mark') return this.marking ? this.#markHere() : void this.#makeStatement();
    if (!this.#caret.caret) return this.say(words.noParagraph);
    const operation =
      action === 'joinBefore' ? joinBefore : action in OPERATIONS ? OPERATIONS[action as keyof typeof OPERATIONS] : undefined;
    const isDone = this.#caret.run(operation ?? styled(action as 'normal' | 'h2' | 'h3'));
    const index = this.store.draft.rows.findIndex(({ id }) => id === this.#caret.caret?.row);
    this.say(isDone ? words.nowIn(this.locale.number(index + 1)) : words.nothing);
  }

  get #keys(): DeskKeys {
    return this.renderRoot.querySelector('desk-keys')!;
  }

  get #form(): DeskStatementForm {
    return this.renderRoot.querySelector('desk-statement-form')!;
  }

  async #makeStatement(): Promise<void> {
    const words = this.#caret.caret;
    if (!words || !hasWords(this.store.draft, words)) return this.say(toolWords(this.locale).noWords);
    const made = await this.#form.ask({});
    void this.#caret.focus(words);
    if (!made) return;
    const before = new Set(this.store.draft.statements.map(({ id }) => id));
    this.store.apply((draft) => markStatement(draft, [words], made));
    const id = this.store.draft.statements.find((statement) => !before.has(statement.id))?.id;
    if (!id) return;
    this.chosen = id;
    const written = this.store.draft.languages.filter((language) => this.store.draft.rows.some(({ cells }) => cells[language]));
    this.#mark(
      id,
      written.filter((language) => language !== words.language),
    );
  }

  #mark(statement: string, languages: readonly string[]): void {
    this.marking = languages.length ? { statement, languages } : undefined;
    if (!this.marking) return;
    this.chosen = statement;
    this.say(toolWords(this.locale).pending(this.locale.languageName(languages[0]!)));
  }

  /** The words that are selected are those of the statement in the language that was asked for. */
  #markHere(): void {
    const { caret } = this.#caret;
    const words = toolWords(this.locale);
    const { statement, languages } = this.marking!;
    if (!caret || !hasWords(this.store.draft, caret)) return this.say(words.noWords);
    if (caret.language !== languages[0]) return this.say(words.wrongLanguage(this.locale.languageName(languages[0]!)));
    this.store.apply((draft) => markStatement(draft, [caret], { id: statement }));
    void this.#caret.focus(caret);
    this.say(words.marked);
    this.#markNext();
  }

  #markNext(): void {
    const { statement, languages } = this.marking!;
    this.#mark(statement, languages.slice(1));
  }

  async #edit(id: string): Promise<void> {
    const statement = this.store.draft.statements.find((one) => one.id === id);
    if (!statement) return;
    this.chosen = id;
    const changed = await this.#form.ask(statement);
    if (changed)
      this.store.apply((draft) => ({
        ...draft,
        statements: draft.statements.map((one) => (one.id === id ? { ...changed, id, isConfirmed: one.isConfirmed } : one)),
      }));
  }

  #choose(statement: string): void {
    this.chosen = statement;
    const place = placeOf(this.store.draft, statement);
    if (place) void this.#reveal(place.row).then(() => this.#caret.focus(place));
  }

  #onCaret(event: Event): void {
    this.#caret.follow(event);
  }

  #onInput(event: Event): void {
    const caret = caretOf(event.target);
    if (!caret) return;
    this.#caret.follow(event);
    const { value } = event.target as HTMLTextAreaElement;
    // Only where it was pasted in lines does the caret go elsewhere.
    if (value.includes('\n')) this.#caret.run((draft) => typed(draft, caret, value));
    else this.store.apply((draft) => typed(draft, caret, value).draft);
  }

  #onKey(event: KeyboardEvent): void {
    const caret = caretOf(event.target);
    const action = keyAction(event);
    if (!caret || !action) return;
    // At the beginning of a paragraph, it joins; elsewhere it only writes.
    if (action === 'joinBefore' && (caret.from || caret.to)) return;
    this.#caret.follow(event);
    event.preventDefault();
    this.#do(action === 'split' && isAtEnd(event.target as HTMLTextAreaElement) ? 'add' : action);
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-write]');
    const { write: language, row } = button?.dataset ?? {};
    if (!language || !row) return;
    this.store.apply((draft) => addParagraph(draft, row, language, ''));
    const cell = this.store.draft.rows.find(({ id }) => id === row)?.cells[language];
    if (cell) void this.#caret.focus({ row, language, paragraph: cell.at(-1)!.key, from: 0, to: 0 });
  }
}

const isAtEnd = ({ selectionStart, value }: HTMLTextAreaElement): boolean => selectionStart === value.length;
