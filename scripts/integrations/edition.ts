/** The edition that modules come with: the index, and one file for each element and language, so that a zip has no thousands of files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFiles, parseFeed, type EditionIndexFile } from '../../src/publish/index.js';
import { EDITION_INDEX, viewPath, type AnyView, type RestFile, type ViewFile } from '../../src/views/edition.js';

/** As much of a piece as its files have. */
interface Piece {
  readonly view: string;
  readonly html: string;
}

/** Writes the edition of a feed; of its files those that modules read. */
export function copyEdition(feed: string, folder: string): void {
  const parsed = parseFeed(JSON.parse(readFileSync(feed, 'utf8'))).feed;
  // As long as they are: no list is cut that need not be.
  const texts = new Map([...editionFiles(parsed, { sizeOf: () => 0 })].map(({ path, text }) => [path, text]));
  const index = texts.get(EDITION_INDEX)!;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, EDITION_INDEX), index);
  const { elements, languages } = JSON.parse(index) as EditionIndexFile;
  for (const [element, { choices }] of Object.entries(elements))
    for (const language of languages) {
      const pieces = Object.keys(choices).flatMap((key): [string, Piece][] => {
        const path = viewPath(element, key, language);
        const html = texts.get(path.replace(/json$/, 'html'));
        return html === undefined ? [] : [[key, { view: whole(texts.get(path)!, texts), html }]];
      });
      writeFileSync(join(folder, `${element}.${language}.json`), JSON.stringify(Object.fromEntries(pieces)));
    }
}

/** A view with all its rows: pages of modules ask for nothing more. */
function whole(text: string, texts: ReadonlyMap<string, string>): string {
  const file = JSON.parse(text) as ViewFile<AnyView & RestFile>;
  if (!file.rest) return text;
  const parts = file.rest.map((path) => JSON.parse(texts.get(path.replace('../', ''))!) as RestFile);
  const rows = [file.view!, ...parts].flatMap((part) => part.rows);
  const view = { ...file.view, facets: parts[0]!.facets, rows };
  return JSON.stringify({ ...file, view, rest: undefined, total: undefined, counts: undefined });
}
