/**
 * Makes what elements show of a whole feed, on the page: for tools, previews, and who has only a feed. Pages that show an edition do without.
 */
import { ways } from '../runtime/content-source.js';
import { isOfEdition } from '../views/edition.js';
import { hasFeed } from './find-feed.js';
import { FeedSource } from './feed-source.js';

ways.unshift({
  isFor: ({ src, feed, data, ownerDocument }) => !!(feed ?? data) || (src ? !isOfEdition(src) : hasFeed(ownerDocument)),
  make: (host) => new FeedSource(host),
});
