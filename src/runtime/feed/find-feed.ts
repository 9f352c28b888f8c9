import { FeedError } from './feed-error.js';
import { memberOf, queryAll } from './safe-document.js';

/** Where a page keeps its feed: text within the page, or a URL. */
export type FeedPlace = { readonly script: HTMLScriptElement } | { readonly url: string };

const ON_PAGE = 'script[type="application/json"].cssr-feed';
const LINKED = 'link[rel~="alternate"][type="application/vnd.cssr.feed+json"]';

/**
 * Whether content may come from an address: of the page's own origin, or of one that the page names by a link to a feed, by where the
 * script is from, or in `data-cssr-origins` on a script. An attribute of an element does not name one: whoever may write a text on a site can
 * often write that, and could show words of his own as those of the CSSR.
 */
export function mayComeFrom(address: string, page: Document): boolean {
  const { origin } = new URL(address);
  const naming = queryAll<HTMLElement & { src?: string; href?: string }>(`${LINKED},script[src*="/cssr"],script[data-cssr-origins]`, page);
  const named = naming.flatMap(({ src, href, dataset }) => [src, href, ...(dataset['cssrOrigins'] ?? '').split(/\s/)]);
  // An address that does not begin with its origin is no http: one, such as `data:` and `blob:`.
  return address.startsWith(origin) && [self.origin, ...named].some((name) => `${name}/`.startsWith(`${origin}/`));
}

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
  const [link] = queryAll<HTMLLinkElement>(LINKED, page);
  if (link?.href) return { url: link.href };
  throw new FeedError('no-feed', 'no src, no script.cssr-feed, no link');
}

/** Content of an origin that the page does not name. */
export const foreign = (url: string): FeedError => new FeedError('foreign', url);
