import type { Feed } from '../../content/schema.js';
import { dateOf } from '../../content/dates.js';
import { EDITION_LANGUAGES } from '../../locale/languages.js';
import { getLocale } from '../../locale/locale.js';
import { contentHash } from '../../views/content-hash.js';
import type { Attributes } from '../../views/definition.js';
import { EDITION_FORMAT, pinnedPath, viewPath, type AnyView, type PinnedFile, type ViewFile } from '../../views/edition.js';
import { pinnedFacts, type PinnedFeed } from '../../views/pinned-facts.js';
import { asOfLine } from '../../views/record.js';
import { definitionOf } from '../catalogue.js';
import { inLines } from '../html.js';
import { asOfIn } from '../snippet.js';
import { treeOfView, viewOf, type ShownElement } from '../static-html.js';
import { cutToSize, type SizeOf } from './cut-list.js';
import { bytesOf, hashOf, immutable, type EditionFile } from './edition-file.js';
import type { IndexedChoice, IndexedFile } from './edition-index.js';

/** One choice of an element, to be written in every language. */
export interface PublishedChoice {
  readonly element: ShownElement;
  readonly key: string;
  readonly attributes: Attributes;
  /** The feed, or as much of it as is shown. */
  readonly feed: Feed;
  /** Whether records that it is made from were left out. */
  readonly partial: boolean;
}

/** What the index says of a choice, but its name. */
export type ChoiceFacts = Omit<IndexedChoice, 'label'>;

/** Static HTML, within the folder of an edition. */
export const htmlPath = (element: string, key: string, language: string): string =>
  viewPath(element, key, language).replace(/json$/, 'html');

const indexed = (text: string): IndexedFile => ({ hash: hashOf(text), bytes: bytesOf(text) });

/** The files of the words of a choice. @returns what the index says of it; undefined where no language has words, and there are no files. */
export function* choiceFiles(choice: PublishedChoice, sizeOf: SizeOf): Generator<EditionFile, ChoiceFacts | undefined> {
  const { element, key, attributes, feed } = choice;
  const views = EDITION_LANGUAGES.map((language) => [language, viewOf(element, { ...attributes, language }, language, feed)] as const);
  if (!views.some(([, view]) => view)) return undefined;
  const files: Record<string, IndexedChoice['files'][string]> = {};
  let asOf: string | undefined;
  for (const [language, view] of views) {
    const { file, rest } = cutToSize(viewFile(choice, language, view ?? null), sizeOf);
    yield* rest;
    const text = JSON.stringify(file);
    yield immutable(text, 'json');
    yield { path: viewPath(element, key, language), text };
    files[language] = { view: indexed(text) };
    if (!file.view) continue;
    const tree = treeOfView(element, file.view, { ...attributes, language }, language);
    // The date is that of the records, in whatever language.
    asOf ??= asOfIn(tree, { element, attributes, language, feed });
    const html = inLines(tree);
    yield immutable(html, 'html');
    yield { path: htmlPath(element, key, language), text: html };
    files[language] = { ...files[language], html: indexed(html) };
  }
  const hash = contentHash(definitionOf(element), attributes, feed);
  return { attributes, ...(asOf !== undefined && { asOf }), ...(hash !== undefined && { hash }), files };
}

/** What an element shows, as a file. */
export function viewFile({ element, key, feed, partial }: PublishedChoice, language: string, view: AnyView | null): ViewFile {
  const edition = dateOf(feed.updated)!;
  return {
    format: EDITION_FORMAT,
    element,
    key,
    language,
    edition,
    editionLabel: asOfLine({ asOf: edition }, getLocale(language)),
    ...(partial && { partial }),
    view,
  };
}

/**
 * What became of the records of a choice, for pages that keep their content; also where they have left the feed, and there is nothing more to
 * show. Nothing for an element that cannot be pinned.
 */
export function* pinnedFiles(choice: PublishedChoice, told: PinnedFeed): Generator<EditionFile> {
  const { element, key } = choice;
  if (!definitionOf(element).pinnable) return;
  for (const language of EDITION_LANGUAGES)
    yield { path: pinnedPath(element, key, language), text: JSON.stringify(pinnedFile(choice, told, language)) };
}

/** What became of the records of a choice, as a file. */
export function pinnedFile({ element, attributes, feed, partial }: PublishedChoice, told: PinnedFeed, language: string): PinnedFile {
  const edition = dateOf(feed.updated)!;
  const pinned = pinnedFacts(definitionOf(element), attributes, told, edition, getLocale(language));
  return { format: EDITION_FORMAT, edition, ...(partial && { partial }), pinned };
}
