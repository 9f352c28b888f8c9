import type { Feed, LanguageMap } from '../../content/schema.js';
import type { Attributes } from '../../views/definition.js';

/** A file at a stable address, and what it holds now. */
export interface IndexedFile {
  /** Of its text; also the name of the copy that never changes. */
  readonly hash: string;
  /** Before compression. */
  readonly bytes: number;
}

/** What can be chosen of an element, and the files it has. */
export interface IndexedChoice {
  readonly label: LanguageMap;
  /** Of the element, as in markup. */
  readonly attributes: Attributes;
  /** Newest date of the content, ISO 8601. */
  readonly asOf?: string;
  /** The mark of the content, as `data-hash` has it in a page. */
  readonly hash?: string;
  /** By language; a language without words has a view, which says so, and no HTML. */
  readonly files: Readonly<Record<string, { readonly view: IndexedFile; readonly html?: IndexedFile }>>;
}

export interface IndexedElement {
  readonly label: LanguageMap;
  /**
   * The attributes that decide what it shows, in the order of the key, each with the words it may have there; no words where any may stand, such
   * as ids. Who has no script makes the key of any attributes by it, as `viewKey` does.
   */
  readonly decidedBy: Readonly<Record<string, readonly string[]>>;
  /** By the key of the view, which is the name of its files. */
  readonly choices: Readonly<Record<string, IndexedChoice>>;
}

/** What an edition has, for tools and content systems; elements do not read it. */
export interface EditionIndexFile {
  readonly format: number;
  /** When the feed was last changed, ISO 8601. */
  readonly edition: string;
  readonly feed: Pick<Feed, 'id' | 'title'>;
  /** Version of the library that made it. */
  readonly library: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** By tag without `cssr-`. */
  readonly elements: Readonly<Record<string, IndexedElement>>;
}
