import { join } from 'node:path';
import type { Issue } from '../content/issue.js';
import type { Feed } from '../content/schema.js';
import { BY_HASH, hashOf } from '../publish/edition/edition-file.js';
import { keyOf, type FurtherChoice } from '../publish/edition/edition-choices.js';
import { editionFiles } from '../publish/edition/edition-files.js';
import type { EditionIndexFile, IndexedChoice } from '../publish/edition/edition-index.js';
import { EDITION_FORMAT, EDITION_INDEX, type AnyView, type RestFile, type ViewFile } from '../views/edition.js';
import { readText } from './files.js';
import { UsageError } from './usage-error.js';

const failed = (message: string) => new UsageError(message, 1);

/** An edition whose views go into a page. */
export interface ReadEdition {
  /** How it is called in messages. */
  readonly name: string;
  /** The text of one of its files. @throws {UsageError} */
  readonly read: (path: string) => string;
}

/** One that `cssr publish` has written. */
export const editionIn = (folder: string): ReadEdition => ({ name: folder, read: (path) => readText(join(folder, path)) });

/** One that is made of a feed here, and written nowhere. */
export function editionOf(name: string, feed: Feed, issues: readonly Issue[], also: readonly FurtherChoice[]): ReadEdition {
  // As few lists as possible are cut: in a page they are whole again.
  const files = new Map(Array.from(editionFiles(feed, { sizeOf: () => 0, also, issues }), ({ path, text }) => [path, text]));
  return { name, read: (path) => files.get(path) ?? '' };
}

/** What was asked for, and how it was written. */
export type Wanted = FurtherChoice & { readonly said: string };

/** The views of an edition, in every language, lists whole. @param wanted which; all where none is named. */
export function viewsOf(edition: ReadEdition, wanted: readonly Wanted[]): ViewFile[] {
  const { elements } = indexOf(edition);
  const choices = wanted.length
    ? wanted.map((one) => choiceOf(edition, elements, one))
    : Object.values(elements).flatMap((element) => Object.values(element.choices));
  const hashes = choices.flatMap(({ files }) => Object.values(files).map(({ view }) => view.hash));
  return [...new Set(hashes)].map((hash) => whole(byHash<ViewFile>(edition, hash), edition));
}

function indexOf({ name, read }: ReadEdition): EditionIndexFile {
  const text = read(EDITION_INDEX);
  let index: Partial<EditionIndexFile> | undefined;
  try {
    index = JSON.parse(text) as typeof index;
  } catch {
    // Told below.
  }
  if (index?.format === EDITION_FORMAT && index.elements) return index as EditionIndexFile;
  throw failed(`${join(name, EDITION_INDEX)} is no index of an edition of format ${EDITION_FORMAT}`);
}

function choiceOf({ name }: ReadEdition, elements: EditionIndexFile['elements'], { element, attributes, said }: Wanted): IndexedChoice {
  const found = elements[element]?.choices[keyOf(element, attributes)];
  if (found) return found;
  throw failed(`--only "${said}": ${name} has nothing for it; cssr publish --also "${said}" adds it, where the feed has it`);
}

/** A file by its hash: those with other names may be of the next edition already. */
function byHash<File>({ name, read }: ReadEdition, hash: string): File {
  const path = `${BY_HASH}/${hash}.json`;
  const text = /^[0-9a-f]{16}$/.test(hash) ? read(path) : '';
  if (hashOf(text) !== hash) throw failed(`${join(name, path)} is not what it was published as: publish the edition again`);
  return JSON.parse(text) as File;
}

/** What a file says of a list that was cut. */
const OF_CUT = ['rest', 'total', 'counts'];

/** A list that was cut, with all its rows: in a page there is nothing to wait for. */
function whole(file: ViewFile, edition: ReadEdition): ViewFile {
  if (!file.rest) return file;
  const more = file.rest.map((href) => byHash<RestFile>(edition, href.replace(/^.*\/|\.json$/g, '')));
  const view = file.view as AnyView & { readonly rows: readonly object[] };
  const facets = more.find((part) => part.facets)?.facets;
  const rows = [view, ...more].flatMap((part) => part.rows);
  const others = Object.entries(file).filter(([name]) => !OF_CUT.includes(name));
  return { ...(Object.fromEntries(others) as unknown as ViewFile), view: { ...view, ...(facets && { facets }), rows } as AnyView };
}
