import type { Issue } from '../../content/issue.js';
import type { FeedError } from './feed-error.js';

/**
 * What an element has to show: `loading` nothing yet · `ready` its content · `partial` its content, while other records of the feed were
 * left out for their faults · `empty` the feed has nothing for it · `failed` no feed could be had.
 */
export const CONTENT_STATES = ['loading', 'ready', 'partial', 'empty', 'failed'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

/** Sent by every element when its state changes. */
export class CssrStateEvent extends Event {
  static readonly type = 'cssr-state';

  /**
   * @param issues the faults of records of the kinds this element shows.
   * @param error why no feed could be had, where the state is `failed`.
   */
  constructor(
    readonly state: ContentState,
    readonly issues: readonly Issue[],
    readonly error: FeedError | undefined,
  ) {
    super(CssrStateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cssr-state': CssrStateEvent;
  }
}
