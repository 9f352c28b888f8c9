import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { matcher } from '../../src/locale/fold.js';

/** A record that can be picked. */
export interface Pick {
  /** Its id; `''` for none. */
  readonly value: string;
  readonly label: string;
  /** All its words in every language, folded: what it is found by. */
  readonly found: string;
}

export interface PickerWords {
  readonly search: string;
  readonly nothing: string;
  /** What a button says that takes one out again. @param label of the record */
  readonly takeOut: (label: string) => string;
  readonly count: (number: number) => string;
}

/**
 * Picks one or several of many records: a field to search in, with a list below it (a combobox). Several that were picked stand above the
 * field, each with a button that takes it out. A form gets each as a field of the name of the picker.
 *
 * @fires input - When another is picked.
 */
export class RecordPicker extends LitElement {
  static override readonly properties = {
    name: {},
    picks: { attribute: false },
    chosen: { attribute: false },
    several: { type: Boolean },
    words: { attribute: false },
    query: { state: true },
    active: { state: true },
    isOpen: { state: true },
  };

  /** Of the field in the form; the id of the search field is `attribute-` and this. */
  declare name: string;
  declare picks: readonly Pick[];
  /** The ids of those that are picked. */
  declare chosen: readonly string[];
  declare several: boolean;
  declare words: PickerWords;
  /** What is searched for; undefined before anything was typed. */
  declare private query: string | undefined;
  /** Which of those that were found Enter would take; -1 for none. */
  declare private active: number;
  declare private isOpen: boolean;

  constructor() {
    super();
    Object.assign(this, { picks: [], chosen: [], several: false, active: -1, isOpen: false });
    // For the pointer; the keys go to the field.
    this.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#take(option.dataset['value']!);
    });
  }

  get #found(): readonly Pick[] {
    const fits = matcher(this.query ?? '');
    return this.picks.filter(({ found }) => fits(found));
  }

  /** In the form and under the sheet of the page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.isOpen) return;
    if (changed.has('isOpen')) this.querySelector('.found')?.scrollIntoView({ block: 'nearest' });
    this.querySelector('[role=option].active')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { name, chosen, several, words, isOpen, active } = this;
    const id = `attribute-${name}`;
    const found = isOpen ? this.#found : [];
    const label = several ? '' : (this.picks.find(({ value }) => value === (chosen[0] ?? ''))?.label ?? '');
    return html`${
        several && chosen.length
          ? html`<ul class="picked">
              ${chosen.map((value) => this.#renderPicked(value))}
            </ul>`
          : nothing
      }
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-labelledby="${id}-name"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="${id}-list"
        aria-activedescendant=${isOpen && found[active] ? `${id}-${active}` : nothing}
        placeholder=${words.search}
        .value=${live(this.query ?? label)}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @click=${this.#open}
        @blur=${this.#close}
      />
      <div class="found" ?hidden=${!isOpen} @mousedown=${(event: Event) => event.preventDefault()}>
        <ul id="${id}-list" role="listbox" aria-labelledby="${id}-name" aria-multiselectable=${several ? 'true' : nothing}>
          ${found.map(
            ({ value, label: text }, index) =>
              html`<li
                id="${id}-${index}"
                role="option"
                data-value=${value}
                aria-selected=${several || value ? chosen.includes(value) : !chosen.length}
                class=${index === active ? 'active' : nothing}
              >
                ${text}
              </li>`,
          )}
        </ul>
        ${isOpen && !found.length ? html`<p>${words.nothing}</p>` : nothing}
      </div>
      <p class="unseen" role="status">${isOpen && this.query ? (found.length ? words.count(found.length) : words.nothing) : ''}</p>
      ${chosen.map((value) => html`<input type="hidden" name=${name} value=${value} />`)}`;
  }

  #renderPicked(value: string): TemplateResult {
    const label = this.picks.find((pick) => pick.value === value)?.label ?? value;
    return html`<li>
      <span>${label}</span>
      <button type="button" aria-label=${this.words.takeOut(label)} @click=${() => this.#takeOut(value)}>×</button>
    </li>`;
  }

  readonly #open = (): void => {
    if (this.isOpen) return;
    this.isOpen = true;
    this.active = this.several ? -1 : this.#found.findIndex(({ value }) => value === (this.chosen[0] ?? ''));
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.query = undefined;
  };

  /** What is searched for is no choice: the form hears nothing of it. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.query = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = this.query ? 0 : -1;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    if (key === 'Escape' && this.isOpen) this.#close();
    else if (key === 'ArrowUp' && altKey) this.#close();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !this.isOpen) this.#open();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const { length } = this.#found;
      const next = this.active + (key === 'ArrowDown' ? 1 : -1);
      this.active = length ? (Math.max(next, -1) + length) % length : -1;
    } else if (key === 'Enter') {
      const pick = this.isOpen ? this.#found[this.active] : undefined;
      if (pick) this.#take(pick.value);
      else this.#open();
    } else return;
    event.preventDefault();
  };

  /** One that is taken closes the list; of several, taking one again takes it out. */
  #take(value: string): void {
    if (this.several) return this.#tell(this.chosen.includes(value) ? this.chosen.filter((id) => id !== value) : [...this.chosen, value]);
    this.#close();
    this.#tell(value ? [value] : []);
  }

  #takeOut(value: string): void {
    this.#tell(this.chosen.filter((id) => id !== value));
    this.querySelector<HTMLInputElement>('[role=combobox]')?.focus();
  }

  #tell(chosen: readonly string[]): void {
    this.chosen = chosen;
    void this.updateComplete.then(() => this.dispatchEvent(new Event('input', { bubbles: true })));
  }
}
