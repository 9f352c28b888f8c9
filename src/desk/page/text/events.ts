import type { KeyAction } from './keys.js';

/** Something is to be done with the paragraph at the caret. */
export class DeskDoEvent extends Event {
  constructor(readonly action: KeyAction) {
    super('desk-do', { bubbles: true, composed: true });
  }
}

/** A statement is looked at: its words are to be shown. */
export class DeskChooseEvent extends Event {
  constructor(readonly statement: string) {
    super('desk-choose', { bubbles: true, composed: true });
  }
}

/** A statement is to be edited. */
export class DeskEditEvent extends Event {
  constructor(readonly statement: string) {
    super('desk-edit', { bubbles: true, composed: true });
  }
}

/** The words of a statement are to be marked in a language in which they are not. */
export class DeskMarkEvent extends Event {
  constructor(
    readonly statement: string,
    readonly language: string,
  ) {
    super('desk-mark', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-do': DeskDoEvent;
    'desk-choose': DeskChooseEvent;
    'desk-edit': DeskEditEvent;
    'desk-mark': DeskMarkEvent;
  }
}
