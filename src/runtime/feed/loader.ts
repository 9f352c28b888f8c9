import { isBefore } from '../../content/dates.js';
import { editionDate } from '../page-content.js';
import { FeedError } from './feed-error.js';
import { foreign, mayComeFrom } from './origin.js';
import { request, type Read, type Share } from './request.js';
import { isParsing, onParsed } from './safe-document.js';

/** Content that is there already, or addresses to ask for it, one after the other while there is none under it (404). */
export type Found = { readonly content: object } | { readonly urls: readonly string[] };

/** An element that is told where its content is, or given it. */
export interface LoaderHost extends HTMLElement {
  /** URL of an edition, or of a feed. */
  src?: string | undefined;
  /** A feed as an object, parsed from JSON. */
  feed?: unknown;
  /** The record, or list of records, that the element is about, in place of a whole feed. */
  data?: unknown;
  requestUpdate(): void;
}

/** What the webmaster was told, once. */
const told = new Set<string>();

/**
 * Gets what its host shows: given, found in the page, or fetched. When nothing newer can be had, the last good content stays in `content`,
 * with the `error` beside it. It never gives way to an earlier edition, which would bring back what was withdrawn since.
 */
export abstract class Loader {
  /** The last good content. */
  content: object | undefined;
  /** Why nothing newer could be had. */
  error: FeedError | undefined;
  loading = false;
  protected abstract readonly read: Read;
  #share: Share | undefined;
  #inputs: readonly unknown[] = [];
  #started = false;

  constructor(protected readonly host: LoaderHost) {}

  /** @throws if there is none, or it is not what it should be. */
  protected abstract find(): Found;
  /** When some content was last changed, ISO 8601; records alone do not tell. */
  protected abstract dateOf(content: object): string | undefined;

  /** Whether asking again may help: the content is somewhere else than in the page. */
  get canReload(): boolean {
    return !!this.#share;
  }

  connect(): void {
    addEventListener('online', this);
    // An element that was moved may stand in another language, and has given up its share in a request.
    this.host.requestUpdate();
  }

  disconnect(): void {
    removeEventListener('online', this);
    this.#release();
    this.#started = false;
  }

  /**
   * Loads what is wanted, unless it is that which was wanted before.
   *
   * @param inputs the same as long as the same is wanted.
   * @param kept how many of them, the first ones, have to be the same that what is there may stand until the new comes.
   */
  protected want(inputs: readonly unknown[], kept = inputs.length): void {
    const moved = inputs.findIndex((input, i) => input !== this.#inputs[i]);
    this.#inputs = inputs;
    if (this.#started && moved < 0) return;
    if (moved >= 0 && moved < kept) this.content = this.error = undefined;
    this.#start();
  }

  /** The browser is online again. */
  handleEvent(): void {
    if (this.error && this.canReload) this.reload();
  }

  /** Asks again, past what is in the cache. */
  reload(): void {
    this.#start(true);
    this.host.requestUpdate();
  }

  #start(again?: boolean): void {
    this.#release();
    this.#started = true;
    const { feed, data, ownerDocument: page } = this.host;
    try {
      const found = this.find();
      if ('urls' in found) return this.#fetch(found.urls, again);
      this.#take(found.content);
    } catch (error) {
      if ((feed ?? data) || !isParsing(page)) return this.#settle(error as Error);
      // It may still be to come, or the rest of it.
      this.loading = true;
      onParsed(page, () => this.host.isConnected && this.reload());
    }
  }

  #fetch(urls: readonly string[], again?: boolean): void {
    this.#release();
    const [url, ...others] = urls as [string, ...string[]];
    const share = (this.#share = request(url, this.read, again));
    this.loading = true;
    share.promise
      .then(({ content, url: from }) => {
        // The address that an attribute names may have led elsewhere.
        if (this.host.src && !mayComeFrom(from, this.host.ownerDocument)) throw foreign(from);
        if (this.#share === share) this.#take(content);
      })
      .catch((error: FeedError) => {
        // Another source may have been asked for meanwhile.
        if (this.#share !== share) return;
        if (error.fault === 'status' && !error.passing && others[0]) this.#fetch(others, again);
        // An earlier edition is perhaps only that of a cache.
        else if (error.fault === 'older' && !again) this.#fetch(urls, true);
        else this.#settle(error);
      })
      .finally(() => this.host.requestUpdate());
  }

  /** @throws {FeedError} if what stands is newer. */
  #take(content: object): void {
    const updated = this.dateOf(content);
    const newer = [editionDate(this.host), this.content && this.dateOf(this.content)].find(
      (date) => updated && date && isBefore(updated, date),
    );
    if (newer) throw new FeedError('older', `${updated} < ${newer}`);
    this.content = content;
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
