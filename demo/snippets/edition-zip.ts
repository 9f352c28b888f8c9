import { strToU8, zip } from 'fflate';
import type { Feed } from '../../src/content/schema.js';
import { editionFiles } from '../../src/publish/edition/edition-files.js';

/** Of words as JSON, a fifth is what travels of them. */
const estimate = (text: string): number => text.length / 5;
/** For how long the page may stand still, ms. */
const PAUSE_AFTER = 50;

/** The edition of a feed as one file to be unpacked, in a folder `edition/`. @returns how many files it has, too. */
export async function zippedEdition(feed: Feed): Promise<{ readonly zip: Blob; readonly files: number }> {
  const files: Record<string, Uint8Array> = {};
  let since = performance.now();
  for (const { path, text } of editionFiles(feed, { sizeOf: estimate })) {
    files[`edition/${path}`] = strToU8(text);
    if (performance.now() - since < PAUSE_AFTER) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  // A time without a zone, the same each time: the first that the format has.
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) =>
    zip(files, { mtime: new Date(1980, 0, 1) }, (error, made) => (error ? reject(error) : resolve(made))),
  );
  return { zip: new Blob([bytes], { type: 'application/zip' }), files: Object.keys(files).length };
}
