import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateOf, isBefore } from '../../content/fields.js';
import { parseHead } from '../../content/parse.js';
import { FEED_VERSION, type CollectionName, type Feed } from '../../content/schema.js';
import { FeedError } from './feed-error.js';
import { findFeed, foreign, mayComeFrom } from './find-feed.js';
import { isParsing, onParsed } from './safe-document.js';
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

// A feed is read once, however many elements use it; what is given is kept, so that its collections are read once.
const read = new WeakMap<object, object>();
function once(key: object, parse: () => object): object {
  let feed = read.get(key);
  if (!feed) read.set(key, (feed = parse()));
  return feed;
}

const updatedOf = (feed: object | undefined): string | undefined => dateOf((feed as Partial<Feed> | undefined)?.updated);

/** What the webmaster was told, once. */
const told = new Set<string>();

/**
 * Gets the feed of its host: given as a property, found in the page, or fetched. When nothing newer can be had, the last good content stays
 * in `content`, with the `error` beside it. It never gives way to an earlier edition, which would bring back what was withdrawn since.
 */
export class FeedController implements ReactiveController {
  /** The last good content. */
  content: object | undefined;
  /** Why nothing newer could be had. */
  error: FeedError | undefined;
  loading = false;
  readonly #host: FeedHost;
  readonly #collection: CollectionName;
  readonly #standing: () => string | undefined;
  #share: FeedShare | undefined;
  #started = false;
  #src: string | undefined;
  #feed: unknown;

  /**
   * @param collection of the records that `data` gives.
   * @param standing date of the edition that stands in the page, ISO 8601, where it is known.
   */
  constructor(host: FeedHost, collection: CollectionName, standing: () => string | undefined) {
    this.#host = host;
    this.#collection = collection;
    this.#standing = standing;
    host.addController(this);
  }

  /** When the content was last changed, ISO 8601; records alone do not tell. */
  get updated(): string | undefined {
    return updatedOf(this.content);
  }

  /** Whether asking again may help: the content is somewhere else than in the page. */
  get canReload(): boolean {
    return !!this.#share;
  }

  hostConnected(): void {
    addEventListener('online', this);
    // An element that was moved may stand in another language, and has given up its share in a request.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this);
    this.#release();
    this.#started = false;
  }

  hostUpdate(): void {
    const { src, feed = this.#host.data } = this.#host;
    const moved = src !== this.#src || feed !== this.#feed;
    if (this.#started && !moved) return;
    if (moved) this.content = this.error = undefined;
    this.#src = src;
    this.#feed = feed;
    this.#start();
  }

  /** The browser is online again. */
  handleEvent(): void {
    if (this.error && this.canReload) this.reload();
  }

  /** Asks again, past what is in the cache. */
  reload(): void {
    this.#start(true);
    this.#host.requestUpdate();
  }

  #start(again?: boolean): void {
    this.#release();
    this.#started = true;
    const { src, feed, data, ownerDocument: page } = this.#host;
    const given = feed ?? data;
    try {
      if (given) {
        const asFeed = feed ?? { version: FEED_VERSION, [this.#collection]: [data].flat() };
        return this.#take(once(given, () => (parseHead(asFeed), asFeed)));
      }
      const place = findFeed(src, page);
      if ('url' in place) return this.#fetch(place.url, again);
      this.#take(once(place.script, () => readFeed(place.script.text, 'This page')));
    } catch (error) {
      if (given || !isParsing(page)) return this.#settle(error as Error);
      // It may still be to come, or the rest of it.
      this.loading = true;
      onParsed(page, () => this.#host.isConnected && this.reload());
    }
  }

  #fetch(url: string, again?: boolean): void {
    this.#release();
    const share = (this.#share = requestFeed(url, again));
    this.loading = true;
    share.promise
      .then(({ feed, url: from }) => {
        // The address that an attribute names may have led elsewhere.
        if (this.#src && !mayComeFrom(from, this.#host.ownerDocument)) throw foreign(from);
        if (this.#share === share) this.#take(feed);
      })
      .catch((error: FeedError) => {
        // Another source may have been asked for meanwhile.
        if (this.#share !== share) return;
        // An earlier edition is perhaps only that of a cache.
        if (error.fault === 'older' && !again) this.#fetch(url, true);
        else this.#settle(error);
      })
      .finally(() => this.#host.requestUpdate());
  }

  /** @throws {FeedError} if what stands is newer. */
  #take(feed: object): void {
    const updated = updatedOf(feed);
    const newer = [this.#standing(), this.updated].find((date) => updated && date && isBefore(updated, date));
    if (newer) throw new FeedError('older', `${updated} < ${newer}`);
    this.content = feed;
    this.#settle();
  }

  #settle(error?: Error): void {
    const { fault, message } = (error ?? {}) as Partial<FeedError>;
    if (fault === 'foreign' && !told.has(message!)) {
      told.add(message!);
      console.warn(`cssr-widgets: ${message}: not in data-cssr-origins`);
    }
    this.loading = false;
    this.error = error instanceof FeedError || !error ? error : new FeedError('format', error.message);
  }

  #release(): void {
    this.#share?.release();
    this.#share = undefined;
  }
}
