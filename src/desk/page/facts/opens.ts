import { noChange, nothing } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Opens a `<details>` when something in it is to be seen, and never closes it: what was put right just now, or has its first word,
 * stays open under the hands of the editor.
 */
class Opens extends Directive {
  #isOpen = false;

  override render(...[]: [isOpen: boolean]): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [isOpen]: [boolean]): typeof noChange {
    if (isOpen && !this.#isOpen) (element as HTMLDetailsElement).open = true;
    this.#isOpen = isOpen;
    return noChange;
  }
}

/** @param isOpen whether it opens. */
export const opens = directive(Opens);
