import { ReadError } from './document.js';

const MB = 1024 * 1024;

/** What is read at most. A report has a hundredth of it; beyond, a browser would stand still, or someone means harm. */
export const LIMITS = {
  /** Bytes of a Word file. */
  word: 20 * MB,
  /** Bytes of a file of text, Markdown or HTML. */
  text: 5 * MB,
  /** Files within a Word file. */
  entries: 200,
  /** Bytes of all that is within a Word file. */
  unpacked: 50 * MB,
  /** Elements and texts of one file of markup. */
  nodes: 3_000_000,
  /** How deep elements stand in one another. */
  levels: 256,
} as const;

const inMegabytes = (bytes: number) => String(Math.round((bytes / MB) * 10) / 10);

/** @throws {ReadError} `too-large`, with size and limit in megabytes. */
export function checkSize(bytes: { readonly length: number }, limit: number): void {
  if (bytes.length > limit) throw new ReadError('too-large', { size: inMegabytes(bytes.length), limit: inMegabytes(limit) });
}

export const tooLargeUnpacked = (): ReadError => new ReadError('too-large-unpacked', { limit: inMegabytes(LIMITS.unpacked) });
