import type { EditionFile } from '../../../publish/edition/edition-file.js';
import { DEFLATED, END, ENTRY, FILE } from '../../zip-format.js';

/** For how long the page may stand still, ms. */
const PAUSE_AFTER = 40;
const FOLDER = 'edition/';
/** The version of the format that has folders, names in UTF-8, and deflated files. */
const VERSION = 20;
const UTF8 = 0x800;
/** A time without a zone, the same each time: the first that the format has, 1 January 1980 at midnight. */
const TIME = 0x210000;

/**
 * Files as one to be unpacked, in a folder `edition/`. In this thread and in steps, since the policy of the page allows no worker.
 *
 * @param onProgress told how many files there are so far.
 */
export async function zipped(files: Iterable<EditionFile>, onProgress: (files: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const contents: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  await inSteps(files, onProgress, async ({ path, text }) => {
    const name = new TextEncoder().encode(FOLDER + path);
    const bytes = new TextEncoder().encode(text);
    const packed = await deflated(bytes);
    const head = [
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATED],
      [4, TIME],
      [4, checksum(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ] as const;
    parts.push(fields([4, FILE], ...head), name, packed);
    // No comment, on the first disk, no attributes.
    contents.push(fields([4, ENTRY], [2, VERSION], ...head, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    at += 30 + name.length + packed.length;
  });
  const number = contents.length / 2;
  const size = contents.reduce((sum, { length }) => sum + length, 0);
  const end = fields([4, END], [2, 0], [2, 0], [2, number], [2, number], [4, size], [4, at], [2, 0]);
  return new Blob([...parts, ...contents, end], { type: 'application/zip' });
}

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());

/** Numbers as a zip has them, the lowest byte first. */
function fields(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)));
}

/** What 256 bytes come to, each by itself. */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = (byte >>> 1) ^ (byte & 1 ? 0xedb88320 : 0);
  return byte;
});

/** CRC-32. */
const checksum = (bytes: Uint8Array): number => ~bytes.reduce((sum, byte) => (sum >>> 8) ^ REMAINDERS[(sum ^ byte) & 0xff]!, -1);

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
