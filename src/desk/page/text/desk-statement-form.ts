import { html, nothing, type TemplateResult } from 'lit';
import type { Attribution, LanguageMap } from '../../../content/schema.js';
import {
  ATTRIBUTIONS,
  OFFICIAL_ROLES,
  STATEMENT_TYPES,
  type AttributionKind,
  type OfficialRole,
  type StatementType,
} from '../../../content/vocabulary.js';
import { directionOf } from '../../../locale/language.js';
import { attributionLabel, roleLabel, typeLabel } from '../../../views/words.js';
import type { NewStatement } from '../../changes/statements.js';
import { DeskElement } from '../element.js';
import { deskStyles } from '../styles.js';
import { textIn } from '../text-in.js';
import { textOf } from './marked.js';
import { formStyles } from './form-styles.js';
import { statementWords } from './words.js';

/** The form of a statement: what it is, whose words, its themes, what it is part of. */
export class DeskStatementForm extends DeskElement {
  static override properties = { statement: { state: true }, fault: { state: true } };
  static override styles = [deskStyles, formStyles];

  private statement: NewStatement | undefined;
  private fault = '';
  #answer: ((statement: NewStatement | undefined) => void) | undefined;

  /** Asks what a statement is. @returns what is known of it then; undefined where the editor has cancelled. */
  async ask(statement: NewStatement): Promise<NewStatement | undefined> {
    // The form of the last one has gone, with all that was written in it.
    await this.updateComplete;
    this.statement = statement;
    this.fault = '';
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  override render(): TemplateResult {
    const words = statementWords(this.locale);
    const { statement } = this;
    return html`<dialog aria-labelledby="title" @close=${() => this.#end(undefined)}>
      ${
        statement
          ? html`<form @submit=${this.#onSubmit} @change=${this.#onChange}>
              <h3 id="title">${statement.id ? words.change : words.make}</h3>
              ${this.#type(statement, words)} ${this.#attribution(statement, words)} ${this.#themes(statement, words)}
              ${this.#partOf(statement, words)} ${statement.id ? this.#own(statement, words) : nothing}
              <div class="row actions">
                <button class="primary">${words.save}</button>
                <button type="button" @click=${() => this.renderRoot.querySelector('dialog')!.close()}>${words.cancel}</button>
              </div>
            </form>`
          : nothing
      }
    </dialog>`;
  }

  #type({ type }: NewStatement, words: Words): TemplateResult {
    return html`<div class="field">
      <label for="type">${words.type}</label>
      <select id="type" name="type" aria-describedby="type-fault" aria-invalid=${this.fault ? 'true' : nothing}>
        <option value="" .selected=${!type}>${words.choose}</option>
        ${STATEMENT_TYPES.map((one) => html`<option value=${one} .selected=${one === type}>${typeLabel(one, this.locale)}</option>`)}
      </select>
      <p class="fault" id="type-fault">${this.fault}</p>
    </div>`;
  }

  #attribution({ attribution }: NewStatement, words: Words): TemplateResult {
    const to = attribution?.to;
    return html`<div class="field">
        <label for="to">${words.attribution}</label>
        <select id="to" name="to">
          <option value="" .selected=${!to}>${words.notStated}</option>
          ${ATTRIBUTIONS.map(
            (one) => html`<option value=${one} .selected=${one === to}>${attributionLabel({ to: one }, this.locale)}</option>`,
          )}
        </select>
      </div>
      ${
        to === 'official'
          ? html`<div class="field">
              <label for="role">${words.role}</label>
              <select id="role" name="role">
                <option value="" .selected=${!attribution?.role}>${words.noRole}</option>
                ${OFFICIAL_ROLES.map(
                  (one) =>
                    html`<option value=${one} .selected=${one === attribution?.role}>
                      ${roleLabel(one, attribution?.gender, this.locale)}
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      ${
        to === 'other-official'
          ? this.store.draft.languages.map(
              (language) =>
                html`<div class="field">
                  <label for="other-${language}">${words.otherRole(this.locale.languageName(language))}</label>
                  <input
                    id="other-${language}"
                    name="other-${language}"
                    lang=${language}
                    dir=${directionOf(language)}
                    autocomplete="off"
                    data-own-history
                    .value=${attribution?.otherRole?.[language] ?? ''}
                  />
                </div>`,
            )
          : nothing
      }`;
  }

  #themes({ themes = [] }: NewStatement, words: Words): TemplateResult {
    const all = this.store.draft.feed.themes;
    const box = (theme: (typeof all)[number], look: string) =>
      html`<label class=${look}
        ><input type="checkbox" name="theme" value=${theme.id} .checked=${themes.includes(theme.id)} />
        ${textIn(theme.label, this.locale)}</label
      >`;
    return html`<details>
      <summary>${themes.length ? words.chosenThemes(this.locale.number(themes.length)) : words.themes}</summary>
      <div class="themes" role="group" aria-label=${words.themes}>
        ${all
          .filter(({ broader }) => !broader)
          .map((theme) => [box(theme, 'top'), ...all.filter(({ broader }) => broader === theme.id).map((one) => box(one, ''))])}
      </div>
    </details>`;
  }

  #partOf({ id, partOf }: NewStatement, words: Words): TemplateResult {
    const others = this.store.draft.statements.filter((other) => other.isConfirmed && other.id !== id && !other.partOf);
    return html`<div class="field">
      <label for="part-of">${words.partOf}</label>
      <select id="part-of" name="partOf">
        <option value="" .selected=${!partOf}>${words.ofNone}</option>
        ${others.map(
          (other) =>
            html`<option value=${other.id} .selected=${other.id === partOf}>
              ${textOf(this.store.draft, other.id, this.locale)?.text ?? other.id}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #own({ text = {} }: NewStatement, words: Words): TemplateResult {
    return html`<details ?open=${Object.keys(text).length > 0}>
      <summary>${words.own}</summary>
      ${this.store.draft.languages.map(
        (language) =>
          html`<div class="field">
            <label for="own-${language}">${words.ownIn(this.locale.languageName(language))}</label>
            <textarea
              id="own-${language}"
              name="own-${language}"
              rows="2"
              lang=${language}
              dir=${directionOf(language)}
              data-own-history
              .value=${text[language] ?? ''}
            ></textarea>
          </div>`,
      )}
    </details>`;
  }

  /** Other fields are asked for as an official is chosen, and themes are counted. */
  #onChange(event: Event): void {
    this.statement = this.#given(event.currentTarget as HTMLFormElement);
    this.fault = '';
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const given = this.#given(event.target as HTMLFormElement);
    if (!given.type) {
      this.fault = statementWords(this.locale).typeNeeded;
      this.renderRoot.querySelector<HTMLElement>('#type')!.focus();
      return;
    }
    this.#end(given);
    this.renderRoot.querySelector('dialog')!.close();
  }

  #end(statement: NewStatement | undefined): void {
    this.#answer?.(statement);
    this.#answer = this.statement = undefined;
  }

  /** What stands in the form now; the rest of the statement stays. */
  #given(form: HTMLFormElement): NewStatement {
    const data = new FormData(form);
    const value = (name: string) => (data.get(name) as string | null)?.trim() ?? '';
    const mapOf = (prefix: string): LanguageMap | undefined => {
      const texts = this.store.draft.languages.map((language) => [language, value(`${prefix}-${language}`)] as const);
      const given = texts.filter(([, text]) => text);
      return given.length ? Object.fromEntries(given) : undefined;
    };
    const before = this.statement!.attribution;
    const to = value('to') as AttributionKind | '';
    const role = value('role') as OfficialRole | '';
    const otherRole = mapOf('other');
    const attribution: Attribution | undefined = to
      ? {
          ...(to === before?.to && before),
          to,
          ...(to === 'official' && form.elements.namedItem('role') ? { role: role || undefined } : {}),
          ...(to === 'other-official' && otherRole && { otherRole }),
        }
      : undefined;
    const themes = data.getAll('theme') as string[];
    const text = form.elements.namedItem('own-' + this.store.draft.languages[0]!) ? mapOf('own') : this.statement!.text;
    const given: NewStatement = {
      ...this.statement,
      type: (value('type') as StatementType) || undefined,
      attribution,
      themes: themes.length ? themes : undefined,
      partOf: value('partOf') || undefined,
      text,
    };
    // What is not given is absent.
    return Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined));
  }
}

type Words = ReturnType<typeof statementWords>;
