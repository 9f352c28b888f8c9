import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseHead } from '../content/parse.js';
import { FEED_VERSION, type CollectionName } from '../content/schema.js';
import { FeedError } from './feed-error.js';
import { findFeed, isParsing } from './find-feed.js';
import { readFeed, requestFeed, type FeedShare } from './request.js';

/** An element that is told where its content is, or given it. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** URL of a feed. */
  src?: string | undefined;
  /** A feed as an object, parsed from JSON. */
  feed?: unknown;
  /** The record, or list of records, that the element is about, in place of a whole feed. */
  data?: unknown;
}

type Outcome = { readonly feed: object } | { readonly error: FeedError };

// An inline feed is read once, however many elements use it; what is given is kept, so that its collections are read once.
const read = new WeakMap<object, Outcome>();
function once(key: object, parse: () => object): Outcome {
  let outcome = read.get(key);
  if (!outcome) {
    try {
      outcome = { feed: parse() };
    } catch (error) {
      outcome = { error: error instanceof FeedError ? error : new FeedError('format', (error as Error).message) };
    }
    read.set(key, outcome);
  }
  return outcome;
}

/**
 * Gets the feed of its host: given as a property, found in the page, or fetched. When a later fetch fails, the last good content stays
 * in `content`, with the `error` beside it.
 */
export class FeedController implements ReactiveController {
  /** The last good content. */
  content: object | undefined;
  /** Why nothing newer could be had. */
  error: FeedError | undefined;
  loading = false;
  readonly #host: FeedHost;
  #share: FeedShare | undefined;
  #started = false;
  #src: string | undefined;
  #feed: unknown;
  readonly #collection: CollectionName;

  /** @param collection of the records that `data` gives. */
  constructor(host: FeedHost, collection: CollectionName) {
    this.#host = host;
    this.#collection = collection;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was moved may stand in another language, and has given up its share in a request.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release();
    this.#started = false;
  }

  hostUpdate(): void {
    const { src, feed = this.#host.data } = this.#host;
    const moved = src !== this.#src || feed !== this.#feed;
    if (this.#started && !moved) return;
    if (moved) this.content = undefined;
    this.#src = src;
    this.#feed = feed;
    this.#start();
  }

  /** Tries again after a failure. */
  reload(): void {
    this.#start();
    this.#host.requestUpdate();
  }

  #start(): void {
    this.#release();
    this.#started = true;
    const { src, feed, data, ownerDocument: page } = this.#host;
    const given = feed ?? data;
    if (given) {
      const asFeed = feed ?? { version: FEED_VERSION, [this.#collection]: [data].flat() };
      return this.#settle(once(given, () => (parseHead(asFeed), asFeed)));
    }
    try {
      const place = findFeed(src, page);
      if ('url' in place) return this.#fetch(place.url);
      this.#settle(once(place.script, () => readFeed(place.script.text, 'The feed in the page')));
    } catch (error) {
      if (!isParsing(page)) return this.#settle({ error: error as FeedError });
      this.loading = true;
      page.addEventListener('DOMContentLoaded', () => this.#host.isConnected && this.reload(), { once: true });
    }
  }

  #fetch(url: string): void {
    const share = (this.#share = requestFeed(url));
    this.loading = true;
    const settle = (outcome: Outcome) => {
      // Another source may have been asked for meanwhile.
      if (this.#share !== share) return;
      this.#settle(outcome);
      this.#host.requestUpdate();
    };
    share.promise.then(
      (content) => settle({ feed: content }),
      (error: FeedError) => settle({ error }),
    );
  }

  #settle(outcome: Outcome): void {
    this.loading = false;
    this.error = 'error' in outcome ? outcome.error : undefined;
    if ('feed' in outcome) this.content = outcome.feed;
  }

  #release(): void {
    this.#share?.release();
    this.#share = undefined;
  }
}
