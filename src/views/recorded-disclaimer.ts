import type { FeedPart } from '../content/schema.js';
import { getLocale, type Locale } from '../locale/locale.js';
import { disclaimerView, type DisclaimerScope, type DisclaimerView } from './disclaimer.js';
import { remarks } from './told.js';

/** The legal sentence of a feed; in each language with what a reader should know of the record. */
export function recordedDisclaimer(
  feed: FeedPart<'disclaimers' | 'sources'>,
  scope: DisclaimerScope,
  locale: Locale,
): DisclaimerView | undefined {
  const view = disclaimerView(feed, scope, locale);
  const record = feed.disclaimers.find(({ id }) => !scope.item || id === scope.item);
  if (!view || !record) return view;
  return { ...view, parts: view.parts.map((part) => ({ ...part, remarks: remarks(record, feed, getLocale(part.lang)) })) };
}
