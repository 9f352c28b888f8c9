import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';

/** What an element is told to say while it has nothing, or no longer something fresh, to show. */
export const stateWords = ({ msg }: Locale) => ({
  loading: msg('Loading…', { id: 'state.loading' }),
  failed: msg('This content could not be loaded.', { id: 'state.failed' }),
  empty: msg('This content is not in the feed.', { id: 'state.empty' }),
  retry: msg('Try again', { id: 'state.retry' }),
});

/** Said under the content a page was made with, when nothing newer could be had. @param asOf ISO 8601, where the page tells. */
export const staleLine = (asOf: string | undefined, locale: Locale): string => {
  const { msg } = locale;
  return asOf
    ? msg(str`Not updated: this is the text as of ${formatDate(asOf, locale)}.`, { id: 'state.stale-dated' })
    : msg('Not updated: this is the text the page was made with.', { id: 'state.stale' });
};
