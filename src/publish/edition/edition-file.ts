import { sha256 } from './sha256.js';

/** A file of an edition. */
export interface EditionFile {
  /** Within the folder of the edition, with `/`; only of characters that stand in addresses as they are. */
  readonly path: string;
  readonly text: string;
}

/** The folder of the files that never change. */
export const BY_HASH = 'by-hash';

/** What a file is called by its text: the first 16 digits of its SHA-256 in hexadecimal. */
export const hashOf = (text: string): string => sha256(text, 2);

/** Whether a file is one of those that never change. */
export const isImmutable = ({ path }: Pick<EditionFile, 'path'>): boolean => path.startsWith(`${BY_HASH}/`);

/** The same text at an address that will never have another. */
export const immutable = (text: string, extension: 'json' | 'html'): EditionFile => ({
  path: `${BY_HASH}/${hashOf(text)}.${extension}`,
  text,
});

/** So many bytes in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
