import { dateOf } from '../../content/dates.js';
import { EDITION_LANGUAGES } from '../../locale/languages.js';
import { primary } from '../../locale/language.js';
import { pinnedPath, viewPath, type PinnedFile, type ViewFile } from '../../views/edition.js';
import type { Asked, ContentHost, ContentSource, Published } from '../content-source.js';
import { Loader } from '../feed/loader.js';
import { editionDate } from '../page-content.js';
import { findView } from './find-edition.js';
import { readView, readViewInLatin } from './read-view.js';

/** Gets what an element shows from an edition: one file for what is asked, in the language that is shown. */
export class EditionSource implements ContentSource {
  readonly loader: Loader;
  readonly #host: ContentHost;
  #file: object | undefined;
  #published: Published | undefined;

  constructor(host: ContentHost) {
    this.#host = host;
    this.loader = new Loader(
      host,
      (file) => dateOf((file as Partial<ViewFile> | undefined)?.edition),
      () => editionDate(host),
    );
  }

  ask({ key, languages, isPinned }: Asked): Published | undefined {
    const { src, digits, definition } = this.#host;
    const { name: element } = definition;
    const wanted = [...new Set([...languages.split(' ').map(primary), 'en'])].filter((tag) => EDITION_LANGUAGES.includes(tag));
    const path = isPinned ? pinnedPath : viewPath;
    this.loader.want({
      inputs: [src, key, isPinned, wanted.join(), digits],
      keeps: ([from, shown, pinned]) => from === src && shown === key && pinned === isPinned,
      isGiven: false,
      isNamed: !!src,
      read: digits === 'latn' ? readViewInLatin : readView,
      find: () => findView(src, this.#host.ownerDocument, { element, key, languages: wanted, pathIn: (tag) => path(element, key, tag) }),
    });
    const { content } = this.loader;
    if (content !== this.#file) this.#published = content && publishedIn(content as ViewFile & Partial<PinnedFile>);
    this.#file = content;
    return this.#published;
  }
}

const publishedIn = ({ view, pinned, editionLabel, partial }: ViewFile & Partial<PinnedFile>): Published => ({
  view: view ?? undefined,
  pinned,
  editionLabel,
  isPartial: !!partial,
  issues: [],
});
