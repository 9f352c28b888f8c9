import type { Place } from '../checks/finding.js';
import type { Draft } from '../draft.js';

/** The rooms of the desk, in the order of the work. */
export const ROOMS = ['open', 'text', 'facts', 'preview', 'publish'] as const;
export type Room = (typeof ROOMS)[number];

/** Says a sentence to who cannot see the page: `desk-app` has the live region. */
export class DeskSayEvent extends Event {
  constructor(readonly message: string) {
    super('desk-say', { bubbles: true, composed: true });
  }
}

/** Goes to another room, and to a place in it. */
export class DeskGoEvent extends Event {
  constructor(
    readonly room: Room,
    readonly place?: Place,
  ) {
    super('desk-go', { bubbles: true, composed: true });
  }
}

/** A draft to work on, made of files, or gone on with. */
export class DeskOpenEvent extends Event {
  constructor(readonly draft: Draft) {
    super('desk-draft', { bubbles: true, composed: true });
  }
}

/** Everything is wiped: the desk is as it was before anything was opened. */
export class DeskWipeEvent extends Event {
  constructor() {
    super('desk-wipe', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-say': DeskSayEvent;
    'desk-go': DeskGoEvent;
    'desk-draft': DeskOpenEvent;
    'desk-wipe': DeskWipeEvent;
  }
}
