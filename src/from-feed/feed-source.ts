import { dateOf } from '../content/dates.js';
import type { Issue } from '../content/issue.js';
import { parseHead } from '../content/parse.js';
import { correction, FEED_VERSION, type CollectionName, type Feed } from '../content/schema.js';
import { FEEDS } from '../elements/feeds.js';
import { getLocale, type Locale } from '../locale/locale.js';
import type { ContentHost, ContentSource, Published } from '../runtime/content-source.js';
import { Loader, type Found } from '../runtime/feed/loader.js';
import type { AnyView } from '../views/edition.js';
import { pinnedFacts } from '../views/pinned-facts.js';
import { asOfLine } from '../views/record.js';
import { choosingAttributes } from '../views/shown-records.js';
import { asShown } from '../views/shown.js';
import { saidBy } from '../views/view-key.js';
import { readCollections, type Shapes } from './collections.js';
import { findFeed } from './find-feed.js';
import { readFeed } from './read-feed.js';

type Chosen = Readonly<Record<string, unknown>>;
type ViewOf = (feed: Feed, chosen: Chosen, locale: Locale, updated: string | undefined) => AnyView | undefined;

// A feed is read once, however many elements use it; what is given is kept, so that its collections are read once.
const read = new WeakMap<object, object>();
function once(key: object, parse: () => object): object {
  let feed = read.get(key);
  if (!feed) read.set(key, (feed = parse()));
  return feed;
}

/** Makes what an element shows of a whole feed: for tools, previews, and pages that have only that. */
export class FeedSource extends Loader implements ContentSource {
  protected override read = readFeed;
  #inputs: readonly unknown[] = [];
  #published: Published | undefined;

  constructor(protected override readonly host: ContentHost) {
    super(host);
  }

  /** The collections it is made from, and its view. */
  get #made(): readonly [Shapes<CollectionName>, ViewOf] {
    return FEEDS[this.host.definition.name as keyof typeof FEEDS] as unknown as readonly [Shapes<CollectionName>, ViewOf];
  }

  ask(languages: string, isPinned: boolean): Published | undefined {
    const { src, feed, data, digits, pinned, definition } = this.host;
    this.want([src, feed ?? data]);
    const { content } = this;
    // The attributes on which its words depend.
    const names = [...choosingAttributes(definition).map(([name]) => name), ...(definition.asks ?? [])];
    const inputs = [content, names.map(saidBy(this.host)).join(), languages, digits, isPinned && pinned];
    if (inputs.some((input, i) => input !== this.#inputs[i]))
      this.#published = content && this.#publish(content as Feed, languages, isPinned);
    this.#inputs = inputs;
    return this.#published;
  }

  /** The view of a whole feed, for tools. */
  viewOf(feed: Feed, languages: string): AnyView | undefined {
    return this.#shown(feed, getLocale(languages, this.host.digits), this.dateOf(feed));
  }

  #shown(feed: Feed, locale: Locale, updated: string | undefined): AnyView | undefined {
    return asShown(this.#made[1](feed, this.host as unknown as Chosen, locale, updated), this.host.digits);
  }

  protected override find(): Found {
    const { src, feed, data, ownerDocument } = this.host;
    const given = feed ?? data;
    if (given) {
      const asFeed = feed ?? { version: FEED_VERSION, [Object.keys(this.#made[0])[0]!]: [data].flat() };
      return { content: once(given, () => (parseHead(asFeed), asFeed)) };
    }
    const place = findFeed(src, ownerDocument);
    return 'url' in place ? { urls: [place.url] } : { content: once(place.script, () => readFeed(place.script.text, 'This page')) };
  }

  protected override dateOf(content: object): string | undefined {
    return dateOf((content as Feed).updated);
  }

  #publish(content: Feed, languages: string, isPinned: boolean): Published {
    const locale = getLocale(languages, this.host.digits);
    const updated = this.dateOf(content);
    const { feed, issues } = readCollections(content, this.#made[0]) as unknown as { feed: Feed; issues: readonly Issue[] };
    return {
      view: isPinned ? undefined : this.#shown(feed, locale, updated),
      pinned: isPinned ? this.#pinned(content, feed, updated, locale) : undefined,
      editionLabel: updated && asOfLine({ asOf: updated }, locale),
      isPartial: !!issues[0],
      issues,
    };
  }

  #pinned(content: Feed, feed: Feed, updated: string | undefined, locale: Locale) {
    const { definition } = this.host;
    const { corrections } = readCollections(content, { corrections: correction }).feed;
    const said = saidBy(this.host);
    const attributes = Object.fromEntries(choosingAttributes(definition).map(([name]) => [name, said(name)]));
    return pinnedFacts(definition, attributes, { ...feed, corrections }, updated, locale);
  }
}
