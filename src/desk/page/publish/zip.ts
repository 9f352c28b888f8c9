import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { EditionFile } from '../../../publish/edition/edition-file.js';

/** For how long the page may stand still, ms. */
const PAUSE_AFTER = 40;
const FOLDER = 'edition/';

/**
 * Files as one to be unpacked, in a folder `edition/`. In this thread and in steps, since the policy of the page allows no worker.
 *
 * @param onProgress told how many files there are so far.
 */
export async function zipped(files: Iterable<EditionFile>, onProgress: (files: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  await inSteps(files, onProgress, ({ path, text }) => {
    const file = new ZipDeflate(FOLDER + path, { level: 6 });
    // A time without a zone, the same each time: the first that the format has.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(strToU8(text), true);
  });
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

/** Goes through files, and lets the page live in between. */
export async function inSteps(
  files: Iterable<EditionFile>,
  onProgress: (files: number) => void,
  work: (file: EditionFile) => void | Promise<void>,
): Promise<void> {
  let since = performance.now();
  let number = 0;
  for (const file of files) {
    const waiting = work(file);
    if (waiting) await waiting;
    number++;
    if (performance.now() - since < PAUSE_AFTER) continue;
    onProgress(number);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  onProgress(number);
}
