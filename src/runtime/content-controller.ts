import type { ReactiveController } from 'lit';
import type { Feed } from '../content/schema.js';
import type { AnyView } from '../views/edition.js';
import { pinnedView, type PinnedView } from '../views/pinned.js';
import { ways, type ContentHost, type ContentSource, type Published, type Way } from './content-source.js';
import { CssrStateEvent, type ContentState } from './feed/events.js';
import { isParsing, onParsed } from './feed/safe-document.js';
import { LocaleController } from './locale-controller.js';
import type { PageLocale } from '../locale/page-locale.js';
import { copyOf, isPinned } from './pinned.js';

/** An element that gets its content by this controller. */
export interface ControlledHost<View> extends ContentHost {
  state: ContentState;
  isEmpty(view: View): boolean;
}

/** Gives an element its view: the words to show, in its language, and tells how far they have come. */
export class ContentController<View extends AnyView> implements ReactiveController {
  /** Undefined also while the host keeps the content of the page. */
  view: View | undefined;
  /** What has become of that content. */
  pinned: PinnedView | undefined;
  /** Where the content is from, and what is known of that. */
  source: ContentSource | undefined;
  readonly #host: ControlledHost<View>;
  readonly #locale: LocaleController;
  #way: Way | undefined;
  #published: Published<View> | undefined;
  #told: ContentState | undefined;

  constructor(host: ControlledHost<View>) {
    this.#host = host;
    this.#locale = new LocaleController(host);
    host.addController(this);
  }

  get locale(): PageLocale {
    return this.#locale.locale;
  }

  /** "As of 18 November 2026": the edition that is shown. */
  get editionLabel(): string {
    return this.#published?.editionLabel ?? '';
  }

  /** What the host would show of a feed; undefined where the feed has nothing for it, or no script is there that knows feeds. */
  viewOf(feed: Feed): View | undefined {
    return this.source?.viewOf?.(feed, this.#locale.wanted) as View | undefined;
  }

  hostConnected(): void {
    this.source?.connect();
    const page = this.#host.ownerDocument;
    if (this.#host.pinned === undefined || !isParsing(page)) return;
    // The content to keep may be to come.
    onParsed(page, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.source?.disconnect();
  }

  hostUpdate(): void {
    const host = this.#host;
    const way = ways.find(({ isFor }) => isFor(host));
    if (way !== this.#way) {
      this.source?.disconnect();
      this.#way = way;
      this.source = way?.make(host);
      if (host.isConnected) this.source?.connect();
    }
    const keeps = isPinned(host);
    const { wanted } = this.#locale;
    const published = this.source?.ask(wanted, keeps) as Published<View> | undefined;
    this.#published = published;
    this.view = keeps ? undefined : published?.view;
    // What it keeps may only be there in part.
    this.pinned = keeps && published?.pinned && !isParsing(host.ownerDocument) ? pinnedView(copyOf(host), published.pinned) : undefined;
    host.state = this.#state();
  }

  hostUpdated(): void {
    const { state } = this.#host;
    if (state === this.#told) return;
    this.#told = state;
    const event = new CssrStateEvent(state, this.#published?.issues ?? [], this.source?.error);
    // Not while Lit is still at work on the host: a listener may change it.
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #state(): ContentState {
    const published = this.#published;
    if (!published) return this.source?.loading ? 'loading' : 'failed';
    if (!isPinned(this.#host) && (!this.view || this.#host.isEmpty(this.view))) return 'empty';
    return published.isPartial ? 'partial' : 'ready';
  }
}
