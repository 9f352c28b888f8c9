import { dateOf } from '../../content/dates.js';
import { EDITION_LANGUAGES } from '../../locale/languages.js';
import { primary } from '../../locale/language.js';
import { pinnedPath, viewPath, type AnyView, type PinnedFile, type RestFile, type ViewFile } from '../../views/edition.js';
import { saidBy, viewKey } from '../../views/view-key.js';
import type { ContentHost, ContentSource, Published } from '../content-source.js';
import { FeedError } from '../feed/feed-error.js';
import { Loader, type Found } from '../feed/loader.js';
import { request } from '../feed/request.js';
import { findView } from './find-edition.js';
import { trial } from './shape.js';
import { readRest, readView, readViewInLatin } from './read-view.js';

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
    if (content !== this.#file) this.#published = content && this.#publish(content as AnyFile);
    this.#file = content;
    return this.#published;
  }

  protected override find(): Found {
    return this.#find!();
  }

  protected override dateOf(content: object): string | undefined {
    return dateOf((content as ViewFile).edition);
  }

  #publish(file: AnyFile): Published | undefined {
    const { view, pinned, editionLabel, partial, rest } = file;
    try {
      this.#try(view);
      if (rest) void this.#loadRest(file, rest);
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
    const { rows, ...view } = file.view as AnyView & RestFile;
    const all = [...rows];
    try {
      for (const href of rest) {
        const { content } = await request(new URL(href, file.from).href, readRest).promise;
        if (this.#file !== file) return;
        const { rows: more, facets } = content as RestFile;
        all.push(...more);
        Object.assign(view, facets && { facets });
        this.#show({ ...view, rows: [...all] } as AnyView);
      }
    } catch {
      // What is there stands; that it is not all is told by its state.
      this.#show({ ...view, rows: all } as AnyView, true);
    }
  }

  #show(view: AnyView, isPartial = false): void {
    this.#try(view);
    this.#published = { ...this.#published!, view, isPartial: this.#published!.isPartial || isPartial };
    this.host.requestUpdate();
  }
}
