import type { LitElement, ReactiveController } from 'lit';
import { find } from '../../changes/place.js';
import type { DeskStore } from '../../changes/store.js';
import { caretOf, type Caret } from './caret.js';
import type { Operation } from './operations.js';

type Host = LitElement & { readonly store: DeskStore };

/** Where the editor is in the text: keeps the focus there whatever happens to the paragraph. */
export class CaretController implements ReactiveController {
  readonly #host: Host;
  #caret: Caret | undefined;
  /** Whether the focus was in the text before the last change. */
  #wasIn = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The paragraph that had the caret last, where it still is. */
  get caret(): Caret | undefined {
    return this.#caret && find(this.#host.store.draft, this.#caret) ? this.#caret : undefined;
  }

  /** Takes note of where the caret is after an event in the text. */
  follow(event: Event): void {
    const caret = caretOf(event.target as Element);
    if (!caret) return;
    const isElsewhere = caret.paragraph !== this.#caret?.paragraph || caret.language !== this.#caret.language;
    this.#caret = caret;
    if (isElsewhere) this.#host.requestUpdate();
  }

  /** Does something with the paragraph at the caret, and keeps the focus on it. @returns whether it changed anything. */
  run(operation: Operation): boolean {
    const { store } = this.#host;
    const { caret } = this;
    if (!caret) return false;
    const { draft, caret: next } = operation(store.draft, caret);
    const isChange = draft !== store.draft;
    if (isChange) store.apply(() => draft);
    void this.focus(next);
    return isChange;
  }

  /** Puts the caret somewhere, once it is rendered there. */
  async focus(caret: Caret): Promise<void> {
    const found = find(this.#host.store.draft, caret);
    if (!found) return;
    this.#caret = { ...caret, row: found.row.id };
    await this.#host.updateComplete;
    const row = this.#host.renderRoot.querySelector<LitElement>(`desk-row[data-id="${found.row.id}"]`);
    await row?.updateComplete;
    const fields = [...(row?.querySelectorAll('textarea') ?? [])];
    const field = fields.find(({ dataset }) => dataset['language'] === caret.language && dataset['key'] === caret.paragraph);
    if (!field) return;
    field.focus();
    field.setSelectionRange(caret.from, caret.to);
    row!.scrollIntoView({ block: 'nearest' });
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#wasIn = caretOf(this.#focused) !== undefined;
  }

  /** Where an undo has taken the field away, the focus goes to the one nearest to it. */
  hostUpdated(): void {
    const at = this.#caret;
    if (!this.#wasIn || !at) return;
    setTimeout(() => {
      if (this.#focused?.isConnected) return;
      const { rows } = this.#host.store.draft;
      const here = find(this.#host.store.draft, at);
      const row = here?.row ?? rows.find(({ id }) => id === at.row) ?? rows[0];
      const paragraph = here?.paragraph ?? row?.cells[at.language]?.[0];
      if (row && paragraph) void this.focus({ row: row.id, language: at.language, paragraph: paragraph.key, from: at.from, to: at.from });
    });
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }
}
