import type { Draft } from '../draft.js';

/** Holds the draft and its history. */
export class DeskStore extends EventTarget {
  #past: Draft[] = [];
  #future: Draft[] = [];
  #draft: Draft;
  #savedDraft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
    this.#savedDraft = draft;
  }
  get draft(): Draft {
    return this.#draft;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  get isSaved(): boolean {
    return this.#savedDraft === this.#draft;
  }
  apply(change: (draft: Draft) => Draft): void {
    const next = change(this.#draft);
    if (next === this.#draft) return;
    this.#past.push(this.#draft);
    this.#future = [];
    this.#set(next);
  }
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#future.push(this.#draft);
    this.#set(before);
  }
  redo(): void {
    const next = this.#future.pop();
    if (!next) return;
    this.#past.push(this.#draft);
    this.#set(next);
  }
  saved(): void {
    this.#savedDraft = this.#draft;
    this.dispatchEvent(new Event('change'));
  }
  #set(draft: Draft): void {
    this.#draft = draft;
    this.dispatchEvent(new Event('change'));
  }
}
