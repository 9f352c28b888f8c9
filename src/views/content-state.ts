import type { PageLocale } from '../locale/page-locale.js';
import { dotLine } from './text.js';

/** What an element is told to say while it has nothing, or no longer something fresh, to show. */
export const stateWords = ({ msg }: PageLocale) => ({
  loading: msg('Loading…', { id: 'state.loading' }),
  failed: msg('This content could not be loaded.', { id: 'state.failed' }),
  empty: msg('This content is not in the feed.', { id: 'state.empty' }),
  retry: msg('Try again', { id: 'state.retry' }),
});

/**
 * Said under what stands, when nothing newer could be had: "Could not be updated · As of December 2022".
 *
 * @param asOfLabel of what stands, as it was published; empty where the page does not tell.
 */
export const staleLine = (asOfLabel: string, { msg }: PageLocale): string =>
  dotLine(msg('Could not be updated', { id: 'state.stale' }), asOfLabel);
