import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../../../locale/language.js';
import { attributionLabel, typeLabel } from '../../../views/words.js';
import { confirmStatement, removeStatement, statementsUnmarked } from '../../changes/statements.js';
import type { WeightFault } from '../../checks/weight.js';
import { findingWords } from '../../checks/words.js';
import type { DraftStatement } from '../../draft.js';
import { DeskElement } from '../element.js';
import { SEVERITY_ICONS } from '../icons.js';
import { deskStyles } from '../styles.js';
import { withSuggestions } from '../../suggested.js';
import { DeskChooseEvent, DeskEditEvent, DeskMarkEvent } from './events.js';
import { faultOf, inOrderOfText, textOf } from './marked.js';
import { statementsStyles } from './statements-styles.js';
import { statementWords } from './words.js';

/** The list of statements beside the text, in the order of their words. */
export class DeskStatements extends DeskElement {
  static override properties = { chosen: { attribute: false } };
  static override styles = [deskStyles, statementsStyles];

  /** The statement that the editor looks at. */
  chosen: string | undefined;

  override render(): TemplateResult {
    const { draft } = this.store;
    const words = statementWords(this.locale);
    const { number } = this.locale;
    const statements = inOrderOfText(this.store.draft);
    const confirmed = statements.filter(({ isConfirmed }) => isConfirmed).length;
    const unmarked = statementsUnmarked(draft);
    return html`<section class="panel" aria-labelledby="title">
      <div class="row head">
        <h3 id="title">${words.title}</h3>
        <button class="plain" @click=${() => this.#suggest()}>${words.suggest}</button>
      </div>
      <p class="small row">
        ${statements.length ? words.counts(number(confirmed), number(statements.length - confirmed)) : words.none}
        ${
          confirmed < statements.length
            ? html`<button class="plain" @click=${() => this.#dismissRest()}>${words.dismissRest}</button>`
            : nothing
        }
      </p>
      <ol>
        ${repeat(
          statements,
          ({ id }) => id,
          (statement) =>
            this.#statement(
              statement,
              unmarked.filter((one) => one.statement === statement.id).map(({ language }) => language),
              words,
            ),
        )}
      </ol>
    </section>`;
  }

  #statement(statement: DraftStatement, unmarked: readonly string[], words: Words): TemplateResult {
    const { id, type, attribution, isConfirmed, text = {} } = statement;
    const said = textOf(this.store.draft, id, this.locale);
    const fault = faultOf(this.store.draft, statement);
    return html`<li
      data-id=${id}
      class="${isConfirmed ? '' : 'suggested'} ${id === this.chosen ? 'chosen' : ''}"
      @keydown=${(event: KeyboardEvent) => this.#pressed(event, statement)}
    >
      <p>
        <span class="kind">${type ? typeLabel(type, this.locale) : words.choose}</span>
        <span class="quiet">· ${attributionLabel(attribution, this.locale)}</span>
        ${isConfirmed ? nothing : html`<span class="quiet">· ${words.suggested}</span>`}
      </p>
      <button
        class="said"
        lang=${said?.language ?? nothing}
        dir=${said ? directionOf(said.language) : nothing}
        @click=${() => this.dispatchEvent(new DeskChooseEvent(id))}
      >
        <span>${said?.text ?? id}</span>
      </button>
      ${fault ? html`<p class=${fault.severity}>${SEVERITY_ICONS[fault.severity]} ${this.#faultWords(fault, id)}</p>` : nothing}
      ${unmarked.map(
        (language) =>
          html`<p class="row">
            <span class="warning">${(text[language] ? words.ownWords : words.unmarked)(this.locale.languageName(language))}</span>
            <button class="plain" @click=${() => this.dispatchEvent(new DeskMarkEvent(id, language))}>${words.markWords}</button>
          </p>`,
      )}
      <div class="row">
        ${
          isConfirmed
            ? nothing
            : html`<button
                class="small"
                aria-keyshortcuts="Alt+Enter"
                aria-disabled=${!type || fault?.severity === 'error' || nothing}
                @click=${() => this.#confirm(statement)}
              >
                ${words.confirm}
              </button>`
        }
        <button class="small" @click=${() => this.dispatchEvent(new DeskEditEvent(id))}>${words.edit}</button>
        <button class="small" aria-keyshortcuts="Alt+Delete" @click=${() => this.#remove(id)}>
          ${isConfirmed ? words.remove : words.dismiss}
        </button>
      </div>
    </li>`;
  }

  /** Why its type or attribution cannot be, in words. */
  #faultWords(fault: WeightFault, id: string): string {
    return findingWords({ ...fault, key: '', place: { in: 'statement', statement: id } }, this.locale).title;
  }

  #suggest(): void {
    const before = this.store.draft.statements.length;
    this.store.apply(withSuggestions);
    this.say(statementWords(this.locale).newSuggestions(this.locale.number(this.store.draft.statements.length - before)));
  }

  #dismissRest(): void {
    this.store.apply((draft) =>
      draft.statements.reduce((next, { id, isConfirmed }) => (isConfirmed ? next : removeStatement(next, id)), draft),
    );
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.head button')?.focus());
  }

  /** A type that is more than the words say is refused, with the reason: it stands in the list. */
  #confirm(statement: DraftStatement): void {
    const fault = faultOf(this.store.draft, statement);
    if (fault?.severity === 'error') return this.say(this.#faultWords(fault, statement.id));
    if (!statement.type) return void this.dispatchEvent(new DeskEditEvent(statement.id));
    this.#keepFocus(statement.id, () => this.store.apply((draft) => confirmStatement(draft, statement.id)));
    this.say(statementWords(this.locale).confirmed);
  }

  #remove(id: string): void {
    this.#keepFocus(id, () => this.store.apply((draft) => removeStatement(draft, id)));
    this.say(statementWords(this.locale).removed);
  }

  #pressed(event: KeyboardEvent, statement: DraftStatement): void {
    if (!event.altKey) return;
    const does =
      event.code === 'Enter' && !statement.isConfirmed
        ? () => this.#confirm(statement)
        : event.code === 'Delete'
          ? () => this.#remove(statement.id)
          : undefined;
    if (!does) return;
    event.preventDefault();
    does();
  }

  /** After a button has gone with its statement, the focus goes to the next one. */
  #keepFocus(id: string, change: () => void): void {
    const ids = inOrderOfText(this.store.draft).map((statement) => statement.id);
    const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
    change();
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelector(`li[data-id="${next}"]`);
      (item?.querySelector<HTMLElement>('.said') ?? this.renderRoot.querySelector<HTMLElement>('.head button'))?.focus();
    });
  }
}

type Words = ReturnType<typeof statementWords>;
