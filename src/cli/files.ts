import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FeedFormatError } from '../content/parse.js';
import { formatIssue, type Issue } from '../content/issue.js';
import { parseFeed } from '../content/parse-feed.js';
import type { Feed } from '../content/schema.js';
import { visible } from '../content/visible.js';
import { UsageError, type CommandName } from './usage.js';

/** The text of a file. @throws {UsageError} in words a person understands. */
export function readText(file: string, command: CommandName): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed' }[code ?? ''];
    throw new UsageError(`cannot read ${file}: ${why ?? message}`, command, 1);
  }
}

/** Writes a file, and the folder for it. @throws {UsageError} in words a person understands. */
export function writeText(file: string, text: string, command: CommandName): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`, command, 1);
  }
}

/** A feed as far as it is good. */
export interface JudgedFeed {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** Of each fault a line that names file, record and field. */
  readonly faults: readonly string[];
}

/**
 * The good records of a feed, and its faults.
 *
 * @throws {UsageError} if it is no feed at all.
 */
export function readFeed(file: string, command: CommandName): JudgedFeed {
  const text = readText(file, command);
  try {
    const { feed, issues } = parseFeed(JSON.parse(text));
    return { feed, issues, faults: issues.map((issue) => formatIssue(issue, file)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof FeedFormatError) throw new UsageError(`${file}: ${error.message}`, command, 1);
    throw error;
  }
}

/** Writes a text into a file, or where none is named to the standard output. */
export function putOut(text: string, file: string | undefined, command: CommandName): void {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) return void process.stdout.write(whole);
  writeText(file, whole, command);
  console.log(`wrote ${visible(file)}`);
}
