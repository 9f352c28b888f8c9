import { dateOf } from '../../content/dates.js';
import { EDITION_LANGUAGES } from '../../locale/languages.js';
import { primary } from '../../locale/language.js';
import { pinnedPath, viewPath, type AnyView, type PinnedFile, type RestFile, type ViewFile } from '../../views/edition.js';
import { saidBy, viewKey } from '../../views/view-key.js';
import type { ContentHost, ContentSource, Published } from '../content-source.js';
import { FeedError } from '../feed/feed-error.js';
import { Loader, type Found } from '../feed/loader.js';
import { foreign } from '../feed/origin.js';
import { request } from '../feed/request.js';
import { findView } from './find-edition.js';
import { trial } from './shape.js';
import { readRest, readRestInLatin, readView, readViewInLatin } from './read-view.js';

/** A file, and the address it came from. */
type AnyFile = ViewFile & Partial<PinnedFile> & { readonly from?: string };

/** What the webmaster was told, once. */
const told = new Set<string>();

/** Gets what an element shows from an edition: one file for what is asked, in the language that is shown. */
export class EditionSource extends Loader implements ContentSource {
  protected override read = readView;
  #find: (() => Found) | undefined;
  #file: object | undefined;
  #published: Published | undefined;

  constructor(protected override readonly host: ContentHost) {
    super(host);
  }

  ask(languages: string, isPinned: boolean): Published | undefined {
    const { src, digits, definition, ownerDocument } = this.host;
    const { name: element } = definition;
    const key = viewKey(definition, saidBy(this.host));
    const wanted = [...new Set([...languages.split(' ').map(primary), 'en'])].filter((tag) => EDITION_LANGUAGES.includes(tag));
    const pathIn = (tag: string) => (isPinned ? pinnedPath : viewPath)(element, key, tag);
    this.read = digits === 'latn' ? readViewInLatin : readView;
    this.#find = () => findView(src, ownerDocument, { element, key, languages: wanted, pathIn });
    // What stands may do so until it comes in another language.
    this.want([src, key, isPinned, wanted.join(), digits], 3);
    const { content } = this;
    if (content !== this.#file) this.#show(content as AnyFile | undefined);
    return this.#published;
  }

  protected override find(): Found {
    const found = this.#find!();
    // What stands in the page has the digits of its language.
    return 'content' in found && this.read !== readView ? { content: this.read(JSON.stringify(found.content), '') } : found;
  }

  protected override dateOf(content: object): string | undefined {
    return dateOf((content as ViewFile).edition);
  }

  #show(file: AnyFile | undefined): void {
    this.#file = file;
    this.#published = file && this.#publish(file);
    if (this.#published && file?.rest) void this.#loadRest(file, file.rest);
  }

  #publish(file: AnyFile): Published | undefined {
    const { view, pinned, editionLabel, partial } = file;
    try {
      this.#try(view);
      return { view: view ?? undefined, pinned, editionLabel, isPartial: !!partial, issues: [] };
    } catch (error) {
      const message = `the view of cssr-${this.host.definition.name} is not as it should be: ${(error as Error).message}`;
      this.error = new FeedError('format', message);
      if (!told.has(message)) console.warn(`cssr-widgets: ${message}`);
      told.add(message);
      return undefined;
    }
  }

  /** @throws where a view is not as it should be. */
  #try(view: AnyView | null): void {
    if (!view) return;
    this.host.markupOf(trial, view);
    // Another object: what an element keeps of a view is not for this one.
    this.host.renderView({ ...view });
  }

  /** Adds the rows of a list that was cut, a file at a time, while the first ones are read. */
  async #loadRest(file: AnyFile, rest: readonly string[]): Promise<void> {
    let view = file.view as AnyView & RestFile;
    const read = this.read === readView ? readRest : readRestInLatin;
    try {
      for (const href of rest) {
        const url = new URL(href, file.from);
        // An edition is one folder: what it names lies beside it.
        if (!file.from!.startsWith(`${url.origin}/`)) throw foreign(url.href);
        const { content } = await request(url.href, read).promise;
        if (this.#file !== file) return;
        const { rows, ...more } = content as RestFile;
        const longer = { ...view, ...(more.facets && { facets: more.facets }), rows: [...view.rows, ...rows] };
        this.#try(longer);
        this.#showRows((view = longer));
      }
    } catch {
      // What is there stands; that it is not all is told by its state.
      if (this.#file === file) this.#showRows(view, true);
    }
  }

  #showRows(view: AnyView, isPartial = false): void {
    this.#published = { ...this.#published!, view, isPartial: this.#published!.isPartial || isPartial };
    this.host.requestUpdate();
  }
}
