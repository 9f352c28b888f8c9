import { findFeed, hasFeed, type FeedPlace } from '../../from-feed/find-feed.js';
import type { FeedError } from '../../runtime/feed/feed-error.js';
import { LINKED_EDITION, LINKED_FEED, mayComeFrom } from '../../runtime/feed/origin.js';
import { EDITION_INDEX } from '../../views/edition.js';
import type { Asker } from '../askers.js';
import { all, attribute } from '../dom.js';
import type { Parsed } from '../fetch-content.js';
import type { Finding } from '../finding.js';

/** Content within the page. */
const INLINE_FEED = 'script.cssr-feed';
export const INLINE_VIEWS = 'script.cssr-content';

/** Where the content of an element is: a feed, an edition, one file of it or views within the page; or why there is none. */
export type Source =
  | { readonly finding: Finding }
  | { readonly feed: FeedPlace }
  | { readonly edition: string }
  | { readonly file: string }
  | { readonly inline: true };

/** Asks for the JSON at an address, each once. */
export type Ask = (url: string) => Promise<Parsed>;

const isType = (script: HTMLScriptElement) => attribute(script, 'type') === 'application/json';
export const inlineViews = (): HTMLScriptElement[] => all<HTMLScriptElement>(INLINE_VIEWS).filter(isType);
export const linkedEdition = (): string | undefined => all<HTMLLinkElement>(LINKED_EDITION)[0]?.href || undefined;

/** Whether something is a file of an edition, by the first that it says of itself. */
const isFile = (json: unknown): boolean => typeof (Object(json) as { format?: unknown }).format === 'number';

/** Finds where the content of an element is, by what its page and its script know. */
export async function sourceOf({ src, readsFeeds }: Asker, ask: Ask): Promise<Source> {
  if (src) return sourceOfSrc(new URL(src, document.baseURI), readsFeeds, ask);
  const hasViews = inlineViews().length > 0;
  const link = linkedEdition();
  const isFed = hasFeed(document);
  if (isFed && (readsFeeds ?? !(hasViews || link))) return feedOf('');
  if (readsFeeds && (hasViews || link)) return { finding: { id: 'script-feeds' } };
  if (hasViews) return { inline: true };
  if (link) return { edition: link };
  if (isFed) return { finding: { id: 'script-editions', values: { src: nameOfFeed() } } };
  return { finding: nowhere(readsFeeds) };
}

async function sourceOfSrc({ href, origin }: URL, readsFeeds: boolean | undefined, ask: Ask): Promise<Source> {
  if (!mayComeFrom(href, document)) return { finding: { id: 'content-foreign', values: { src: href, origin } } };
  const isIndex = href.endsWith(EDITION_INDEX);
  const answer = isIndex ? undefined : await ask(href);
  if (answer && 'finding' in answer) return answer;
  if (!answer || isFile(answer.json))
    return readsFeeds ? { finding: { id: 'script-feeds' } } : isIndex ? { edition: href } : { file: href };
  return readsFeeds === false ? { finding: { id: 'script-editions', values: { src: href } } } : feedOf(href);
}

function feedOf(src: string): Source {
  try {
    return { feed: findFeed(src, document) };
  } catch (error) {
    return { finding: { id: 'content-missing', values: { message: (error as FeedError).message } } };
  }
}

const nameOfFeed = (): string => all<HTMLLinkElement>(LINKED_FEED)[0]?.href || INLINE_FEED;

const FEED_LINK = '<link rel="alternate" type="application/vnd.cssr.feed+json" href="/cssr/content/cssr.feed.json">';

/** There is nothing, or something that a tool has spoilt. */
function nowhere(readsFeeds: boolean | undefined): Finding {
  const changed = all<HTMLScriptElement>(`${INLINE_FEED},${INLINE_VIEWS}`).find((script) => !isType(script));
  if (!changed) return { id: 'content-missing', ...(readsFeeds && { code: FEED_LINK }) };
  const name = changed.classList.contains(INLINE_FEED.slice(7)) ? INLINE_FEED : INLINE_VIEWS;
  return { id: 'content-rewritten', values: { class: name.slice(7), type: attribute(changed, 'type') ?? '' } };
}
