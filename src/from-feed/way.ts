import type { Way } from '../runtime/content-source.js';
import { FeedSource } from './feed-source.js';

/** Content is made of a feed, on the page. */
export const FEED: Way = {
  isFor: () => true,
  make: (host) => new FeedSource(host),
};
