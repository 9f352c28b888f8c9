import { isBefore } from '../../content/dates.js';
import { FeedError } from './feed-error.js';
import { foreign, mayComeFrom } from './origin.js';
import { request, type Read, type Share } from './request.js';
import { isParsing, onParsed } from './safe-document.js';

/** Content that is there already, or addresses to ask for it, one after the other while there is none under it (404). */
export type Found = { readonly content: object } | { readonly urls: readonly string[] };

/** What is to be loaded for an element. */
export interface Wish {
  /** The same as long as the same is wanted. */
  readonly inputs: readonly unknown[];
  /** Whether what is there may stand until the new comes: it is the same in another language. */
  readonly keeps?: (before: readonly unknown[]) => boolean;
  /** Whether it was given by a script, and cannot be still to come. */
  readonly isGiven: boolean;
  /** Whether an attribute names the address: what may have led elsewhere. */
  readonly isNamed: boolean;
  /** @throws if there is none, or it is not what it should be. */
  readonly find: () => Found;
  readonly read: Read;
}

export interface LoaderHost extends HTMLElement {
  requestUpdate(): void;
}

/** What the webmaster was told, once. */
const told = new Set<string>();

/** Says something to the webmaster, once for all elements. */
export function tellOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`cssr-widgets: ${message}`);
}

/**
 * Gets what its host shows: given, found in the page, or fetched. When nothing newer can be had, the last good content stays in `content`,
 * with the `error` beside it. It never gives way to an earlier edition, which would bring back what was withdrawn since.
 */
export class Loader {
  /** The last good content. */
  content: object | undefined;
  /** Why nothing newer could be had. */
  error: FeedError | undefined;
  loading = false;
  readonly #host: LoaderHost;
  readonly #dateOf: (content: object | undefined) => string | undefined;
  readonly #standing: () => string | undefined;
  #share: Share | undefined;
  #wish: Wish | undefined;
  #started = false;

  /**
   * @param dateOf when some content was last changed, ISO 8601, where it tells.
   * @param standing date of the edition that stands in the page, ISO 8601, where it is known.
   */
  constructor(host: LoaderHost, dateOf: (content: object | undefined) => string | undefined, standing: () => string | undefined) {
    this.#host = host;
    this.#dateOf = dateOf;
    this.#standing = standing;
  }

  /** When the content was last changed, ISO 8601; records alone do not tell. */
  get updated(): string | undefined {
    return this.#dateOf(this.content);
  }

  /** Whether asking again may help: the content is somewhere else than in the page. */
  get canReload(): boolean {
    return !!this.#share;
  }

  connect(): void {
    addEventListener('online', this);
    // An element that was moved may stand in another language, and has given up its share in a request.
    this.#host.requestUpdate();
  }

  disconnect(): void {
    removeEventListener('online', this);
    this.#release();
    this.#started = false;
  }

  /** Loads what is wanted, unless it is that which was wanted before. */
  want(wish: Wish): void {
    const before = this.#wish?.inputs;
    const moved = before && wish.inputs.some((input, i) => input !== before[i]);
    this.#wish = wish;
    if (this.#started && !moved) return;
    if (moved && !wish.keeps?.(before)) this.content = this.error = undefined;
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

  /** Gives up what was loaded: it is not what it should be. */
  refuse(message: string): void {
    this.content = undefined;
    this.error = new FeedError('format', message);
    tellOnce(message);
  }

  #start(again?: boolean): void {
    this.#release();
    this.#started = true;
    const { find, isGiven } = this.#wish!;
    const page = this.#host.ownerDocument;
    try {
      const found = find();
      if ('urls' in found) return this.#fetch(found.urls, again);
      this.#take(found.content);
    } catch (error) {
      if (isGiven || !isParsing(page)) return this.#settle(error as Error);
      // It may still be to come, or the rest of it.
      this.loading = true;
      onParsed(page, () => this.#host.isConnected && this.reload());
    }
  }

  #fetch(urls: readonly string[], again?: boolean): void {
    this.#release();
    const [url, ...others] = urls as [string, ...string[]];
    const { read, isNamed } = this.#wish!;
    const share = (this.#share = request(url, read, again));
    this.loading = true;
    share.promise
      .then(({ content, url: from }) => {
        // The address that an attribute names may have led elsewhere.
        if (isNamed && !mayComeFrom(from, this.#host.ownerDocument)) throw foreign(from);
        if (this.#share === share) this.#take(content);
      })
      .catch((error: FeedError) => {
        // Another source may have been asked for meanwhile.
        if (this.#share !== share) return;
        if (error.isMissing && others.length) this.#fetch(others, again);
        // An earlier edition is perhaps only that of a cache.
        else if (error.fault === 'older' && !again) this.#fetch(urls, true);
        else this.#settle(error);
      })
      .finally(() => this.#host.requestUpdate());
  }

  /** @throws {FeedError} if what stands is newer. */
  #take(content: object): void {
    const updated = this.#dateOf(content);
    const newer = [this.#standing(), this.updated].find((date) => updated && date && isBefore(updated, date));
    if (newer) throw new FeedError('older', `${updated} < ${newer}`);
    this.content = content;
    this.#settle();
  }

  #settle(error?: Error): void {
    const { fault, message } = (error ?? {}) as Partial<FeedError>;
    if (fault === 'foreign') tellOnce(`${message}: not in data-cssr-origins`);
    this.loading = false;
    this.error = error instanceof FeedError || !error ? error : new FeedError('format', error.message);
  }

  #release(): void {
    this.#share?.release();
    this.#share = undefined;
  }
}
