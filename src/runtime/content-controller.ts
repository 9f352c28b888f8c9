import type { ReactiveController } from 'lit';
import type { Issue } from '../content/issue.js';
import { correction, type CollectionName, type FeedPart } from '../content/schema.js';
import { readCollections, type Shapes } from './feed/collections.js';
import { CssrStateEvent, type ContentState } from './feed/events.js';
import { FeedController, type FeedHost } from './feed/feed-controller.js';
import { isParsing, onParsed } from './feed/safe-document.js';
import { LocaleController, type LocaleHost } from './locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { pinnedView, type PinnedView } from '../views/pinned.js';
import { editionDate } from './page-content.js';
import { copyOf, isPinned, type PinnedHost } from './pinned.js';

/** What the elements have in common: where their content is, in which language they show it, and how far they have come. */
export interface ContentHost extends LocaleHost, FeedHost, PinnedHost {
  state: ContentState;
}

interface Options<View, C extends CollectionName, Host> {
  /** The collections shown, of which a faulty record makes the element `partial`; first the one that `data` gives records of. */
  readonly uses: Shapes<C>;
  /** What the view depends on besides feed and locale; while these stay, the view is not made anew. */
  readonly inputs?: () => readonly unknown[];
  /**
   * Makes the view from what the host is told by its properties; undefined where the feed has nothing for it. `updated`: when the feed was last
   * changed, ISO 8601.
   */
  readonly view: (feed: FeedPart<C>, chosen: Host, locale: Locale, updated: string | undefined) => View | undefined;
  /** Whether a view says that there is nothing. */
  readonly isEmpty?: (view: View) => boolean;
}

/** Gives an element its view: the words to show, made from its feed in its language. */
export class ContentController<
  View,
  C extends CollectionName = never,
  Host extends ContentHost = ContentHost,
> implements ReactiveController {
  /** Undefined also while the host keeps the content of the page. */
  view: View | undefined;
  /** What has become of that content. */
  pinned: PinnedView | undefined;
  readonly feed: FeedController;
  readonly #host: Host;
  readonly #options: Options<View, C, Host>;
  readonly #locale: LocaleController;
  #made: readonly unknown[] = [];
  #issues: readonly Issue[] = [];
  #told: ContentState | undefined;

  constructor(host: Host, options: Options<View, C, Host>) {
    this.#host = host;
    this.#options = options;
    this.#locale = new LocaleController(host);
    // Before this controller, so that the feed is there when the view is made.
    this.feed = new FeedController(host, Object.keys(options.uses)[0] as C, () => editionDate(host));
    host.addController(this);
  }

  get locale(): Locale {
    return this.#locale.locale;
  }

  /** What the host would show of a feed. @param updated when that was last changed, ISO 8601 */
  viewOf(feed: FeedPart<C>, updated: string | undefined): View | undefined {
    return this.#options.view(feed, this.#host, this.locale, updated);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    if (this.#host.pinned === undefined || !isParsing(page)) return;
    // The content to keep may be to come.
    onParsed(page, () => this.#host.requestUpdate());
  }

  hostUpdate(): void {
    const { content } = this.feed;
    const keeps = isPinned(this.#host);
    // What it keeps may only be there in part.
    const isReading = keeps && isParsing(this.#host.ownerDocument);
    const made = [content, this.locale, keeps && this.#host.pinned, isReading, ...(this.#options.inputs?.() ?? [])];
    if (made.length !== this.#made.length || made.some((input, i) => input !== this.#made[i])) {
      this.#made = made;
      const part = content && readCollections(content, this.#options.uses);
      this.#issues = part?.issues ?? [];
      this.view = keeps ? undefined : part && this.viewOf(part.feed, this.feed.updated);
      this.pinned = keeps && part && !isReading ? this.#pinned(content, part.feed) : undefined;
    }
    this.#host.state = this.#state();
  }

  hostUpdated(): void {
    const { state } = this.#host;
    if (state === this.#told) return;
    this.#told = state;
    const event = new CssrStateEvent(state, this.#issues, this.feed.error);
    // Not while Lit is still at work on the host: a listener may change it.
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #pinned(content: object, part: FeedPart<C>): PinnedView | undefined {
    const { corrections } = readCollections(content, { corrections: correction }).feed;
    return pinnedView(copyOf(this.#host), { ...part, corrections }, this.feed.updated, this.locale);
  }

  #state(): ContentState {
    const { loading, content } = this.feed;
    if (!content) return loading ? 'loading' : 'failed';
    if (isPinned(this.#host)) return this.#issues.length ? 'partial' : 'ready';
    if (!this.view || this.#options.isEmpty?.(this.view)) return 'empty';
    return this.#issues.length ? 'partial' : 'ready';
  }
}
