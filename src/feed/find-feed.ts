import { FeedError } from './feed-error.js';

/** Where a page keeps its feed: text within the page, or a URL. */
export type FeedPlace = { readonly script: HTMLScriptElement } | { readonly url: string };

const ON_PAGE = 'script[type="application/json"].cssr-feed';
const LINKED = 'link[rel~="alternate"][type="application/vnd.cssr.feed+json"]';

/** Finds the feed of an element: its own `src`, else one within the page, else one the page links to. */
export function findFeed(src: string | undefined, page: Document): FeedPlace {
  if (src) return { url: new URL(src, page.baseURI).href };
  const script = page.querySelector<HTMLScriptElement>(ON_PAGE);
  if (script) return { script };
  const link = page.querySelector<HTMLLinkElement>(LINKED);
  if (link?.href) return { url: link.href };
  throw new FeedError('no-feed', 'no src, no script.cssr-feed, no link');
}

/** Whether more of the page is still to come, a feed perhaps with it. */
export const isParsing = (page: Document): boolean => page.readyState === 'loading';
