import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../content/visible.js';
import { jsonIn, judgeFeed, type JudgedFeed } from './judge-feed.js';
import { UsageError } from './usage-error.js';

/** The text of a file, without the mark of its byte order. @throws {UsageError} in words a person understands. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    // What Windows calls Unicode begins with a mark, and has two bytes for a letter.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    throw notReadable(file, error);
  }
}

/** Why a file cannot be read, in words. */
export function notReadable(file: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed' }[code ?? ''];
  return new UsageError(`cannot read ${file}: ${why ?? message}`, 1);
}

/** Writes a file, and the folder for it. @throws {UsageError} in words a person understands. */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`, 1);
  }
}

/**
 * The good records of a feed, and its faults.
 *
 * @throws {UsageError} if it is no feed at all.
 */
export const readFeed = (file: string): JudgedFeed => judgeFeed(jsonIn(readText(file), file), file);

/** Writes a text into a file, or where none is named to the standard output. */
export function putOut(text: string, file: string | undefined): void {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) return void process.stdout.write(whole);
  writeText(file, whole);
  console.log(`wrote ${visible(file)}`);
}
