import type { Feed } from '../../content/schema.js';
import type { Draft } from '../draft.js';
import { after, redone, startOf, undone, type History } from './history.js';

/** The draft that an editor works on, with undo and redo. Each change is told by an event `change`; nothing is kept anywhere. */
export class DeskStore extends EventTarget {
  #history: History;
  #saved: Draft;
  /** The feed that is on the web now, where the editor has brought it, and what its file is called. */
  published: { readonly feed: Feed; readonly name: string } | undefined;

  /** @param draft the draft as it was opened, which counts as saved. */
  constructor(draft: Draft) {
    super();
    this.#history = startOf(draft);
    this.#saved = draft;
  }

  get draft(): Draft {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Whether the draft is as it was opened, or as it was last saved. */
  get isSaved(): boolean {
    return this.draft === this.#saved;
  }

  /** Makes a change. A function that gives the same draft changes nothing, and is no step. */
  apply(change: (draft: Draft) => Draft): void {
    this.#go(after(this.#history, change(this.draft)));
  }

  undo(): void {
    this.#go(undone(this.#history));
  }

  redo(): void {
    this.#go(redone(this.#history));
  }

  /** Takes note that the editor has saved the draft as it is now. */
  saved(): void {
    if (this.isSaved) return;
    this.#saved = this.draft;
    this.#tell();
  }

  #go(history: History | undefined): void {
    if (!history || history === this.#history) return;
    this.#history = history;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
