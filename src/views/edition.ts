import type { Direction } from '../locale/language.js';
import type { Facet } from './filters.js';
import type { PinnedFacts } from './pinned.js';

/**
 * The files of an edition that a page reads. Readers leave aside what they do not know; a change that an older reader would misread gets a new
 * {@link EDITION_FORMAT}.
 */
export const EDITION_FORMAT = 1;

/** The name of the index of an edition; what stands in a path before it is the folder. */
export const EDITION_INDEX = 'edition.json';

/** Whether an address is that of an edition, by its name: of the index, or of one of its files; else it is that of a feed. */
export const isOfEdition = (src: string): boolean => /(^|\/)edition\.json$|\.[a-z]{2,3}(\.pinned)?\.json$|\/by-hash\//.test(src);

/** What every view has. */
export interface AnyView {
  readonly lang: string;
  readonly dir: Direction;
}

/** More rows of a list that was cut. */
export interface RestFile {
  readonly format: number;
  readonly rows: readonly object[];
  /** What the whole list can be narrowed by; in the first of these files. */
  readonly facets?: readonly Facet[];
}

/** What one element shows, in one language: all its words. */
export interface ViewFile<View = AnyView> {
  readonly format: number;
  /** Tag without `cssr-`. */
  readonly element: string;
  /** What it was asked to show, see {@link viewKey}. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** When the feed was last changed, ISO 8601. */
  readonly edition?: string;
  /** "As of 18 November 2026", of the edition. */
  readonly editionLabel?: string;
  /** Whether faulty records of the feed were left out. */
  readonly partial?: boolean;
  /** The words; null where there is nothing to show. */
  readonly view: View | null;
  /** How many rows the whole list has, where this file has only the first of them. */
  readonly total?: number;
  /** How many rows of the whole list each option of each facet has, by the name of the facet and the key of the option; `''` is all. */
  readonly counts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where the rest of its rows is, in their order: addresses relative to that of this file. */
  readonly rest?: readonly string[];
}

/** What became of the records of an element, in one language: for a page that keeps its own content. */
export interface PinnedFile {
  readonly format: number;
  readonly edition?: string;
  readonly partial?: boolean;
  readonly pinned: PinnedFacts;
}

/** Where the view of an element is, within the folder of an edition. */
export const viewPath = (element: string, key: string, language: string): string =>
  `${element}/${encodeURIComponent(key)}.${language}.json`;
/** Where it is told what became of its records. */
export const pinnedPath = (element: string, key: string, language: string): string =>
  `${element}/${encodeURIComponent(key)}.${language}.pinned.json`;
