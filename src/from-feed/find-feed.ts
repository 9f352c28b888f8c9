import { FeedError } from '../runtime/feed/feed-error.js';
import { foreign, LINKED_FEED, mayComeFrom } from '../runtime/feed/origin.js';
import { memberOf, queryAll } from '../runtime/feed/safe-document.js';

/** Where a page keeps its feed: text within the page, or a URL. */
export type FeedPlace = { readonly script: HTMLScriptElement } | { readonly url: string };

const ON_PAGE = 'script[type="application/json"].cssr-feed';

/** Whether a page has a feed, or links to one. */
export const hasFeed = (page: Document): boolean => !!queryAll(`${ON_PAGE},${LINKED_FEED}`, page)[0];

/**
 * Finds the feed of an element: its own `src`, else one within the page, else one the page links to.
 *
 * @throws {FeedError} where there is none, or `src` is of an origin that the page does not name.
 */
export function findFeed(src: string | undefined, page: Document): FeedPlace {
  if (src) {
    const url = new URL(src, memberOf(page, 'baseURI')).href;
    if (!mayComeFrom(url, page)) throw foreign(url);
    return { url };
  }
  const [script] = queryAll<HTMLScriptElement>(ON_PAGE, page);
  if (script) return { script };
  const [link] = queryAll<HTMLLinkElement>(LINKED_FEED, page);
  if (link?.href) return { url: link.href };
  throw new FeedError('no-feed', 'no src, no script.cssr-feed, no link');
}
