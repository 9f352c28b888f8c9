import { FeedError } from './feed-error.js';
import { queryAll } from './safe-document.js';

const LINK = 'link[rel~="alternate"][type^="application/vnd.cssr.';
export const LINKED_FEED = `${LINK}feed+json"]`;
export const LINKED_EDITION = `${LINK}edition+json"]`;

/**
 * Whether content may come from an address: of the page's own origin, or of one that the page names by a link to content, by where the
 * script is from, or in `data-cssr-origins` on a script. An attribute of an element does not name one: whoever may write a text on a site can
 * often write that, and could show words of his own as those of the CSSR.
 */
export function mayComeFrom(address: string, page: Document): boolean {
  const { origin } = new URL(address);
  const naming = queryAll<HTMLElement & { src?: string; href?: string }>(`${LINK}"],script[src*="/cssr"],script[data-cssr-origins]`, page);
  const named = naming.flatMap(({ src, href, dataset }) => [src, href, ...(dataset['cssrOrigins'] ?? '').split(/\s/)]);
  // An address that does not begin with its origin is no http: one, such as `data:` and `blob:`.
  return address.startsWith(origin) && [self.origin, ...named].some((name) => `${name}/`.startsWith(`${origin}/`));
}

/** Content of an origin that the page does not name. */
export const foreign = (url: string): FeedError => new FeedError('foreign', url);
