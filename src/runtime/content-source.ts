import type { Issue } from '../content/issue.js';
import type { Feed } from '../content/schema.js';
import type { AnyView } from '../views/edition.js';
import type { PinnedFacts } from '../views/pinned.js';
import type { Html, Template } from '../templates/html.js';
import type { Definition } from '../views/definition.js';
import type { Loader, LoaderHost } from './feed/loader.js';
import type { LocaleHost } from './locale-controller.js';
import type { PinnedHost } from './pinned.js';
import { VERSION } from '../version.js';

/** An element that shows content. */
export interface ContentHost extends LocaleHost, PinnedHost, LoaderHost {
  readonly definition: Definition;
  /** Its markup by some tag, without what only a script can do. */
  markupOf(tag: Html, view: AnyView): Template;
  /** All its markup. */
  renderView(view: AnyView): Template;
}

/** What there is for an element. */
export interface Published<View = AnyView> {
  /** Undefined where there is nothing. */
  readonly view: View | undefined;
  readonly pinned?: PinnedFacts | undefined;
  /** "As of 18 November 2026" */
  readonly editionLabel?: string | undefined;
  readonly isPartial: boolean;
  /** The faults of the records that were left out, where they are known. */
  readonly issues: readonly Issue[];
}

/** Where published content comes from: an edition, or a feed of which it is made on the page. */
export interface ContentSource extends Loader {
  /**
   * Gives what there is, and loads what is not there; undefined while there is none.
   *
   * @param languages all that serve the reader, best first, space-separated.
   * @param isPinned whether the element keeps the content of the page: it only asks what has become of that.
   */
  ask(languages: string, isPinned: boolean): Published | undefined;
  /** What the element would show of a feed, for tools; not of a source that knows no feeds. */
  viewOf?(feed: Feed, languages: string): AnyView | undefined;
}

/** A way to get content. */
export interface Way {
  /** Whether it is that of an element, as the page stands. */
  readonly isFor: (host: ContentHost) => boolean;
  readonly make: (host: ContentHost) => ContentSource;
}

const PLACE = Symbol.for(`cssr-widgets.ways ${VERSION}`);

/**
 * The ways there are, the first that is for an element first. One list for all scripts of a version on a page: that which makes content of feeds
 * adds its own, whenever it comes.
 */
export const ways: Way[] = ((globalThis as { [PLACE]?: Way[] })[PLACE] ??= []);
