import { brotliCompressSync } from 'node:zlib';
import { dateOf } from '../content/dates.js';
import { editionFiles } from '../publish/edition/edition-files.js';
import { furtherChoice } from './also.js';
import { writeEdition, type WrittenEdition } from './edition-folder.js';
import type { JudgedFeed } from './judge-feed.js';
import { counted } from './progress.js';
import { UsageError } from './usage-error.js';

/** What can be said of an edition when it is made. */
export interface EditionWishes {
  readonly out: string;
  readonly also?: readonly string[] | undefined;
  readonly compress?: boolean | undefined;
}

/** Writes the edition of the good records of a feed. @param place how the feed is called in messages. @throws {UsageError} */
export function writeEditionOf(
  { feed, issues }: Pick<JudgedFeed, 'feed' | 'issues'>,
  place: string,
  { out, also = [], compress = false }: EditionWishes,
): WrittenEdition {
  if (dateOf(feed.updated) === undefined)
    throw new UsageError(`${place}: does not say when it was last changed: "updated" is missing or no date`, 1);
  const options = {
    sizeOf: (text: string) => brotliCompressSync(text).length,
    also: also.map((said) => furtherChoice(said, feed)),
    issues,
  };
  return writeEdition(out, counted(editionFiles(feed, options), 'writing files'), compress);
}

export const editionLine = (out: string, { files, bytes, changed, removed }: WrittenEdition): string =>
  `${out}: ${files} files, ${changed} changed, ${removed} removed; ${(bytes / 1e6).toFixed(1)} MB`;

/** Options that every command has which writes an edition. */
export const EDITION_OPTIONS = {
  out: { value: 'DIR', says: 'the folder; made if it is not there. One with other files in it, and no edition, is refused' },
  also: {
    value: 'CHOICE',
    many: true,
    says: `several words that a page chooses by, beside all single ones; as often as needed:
--also "recommendation-list types='concern demand' activity=amman-2022-11"`,
  },
  compress: { says: 'with .br and .gz beside each file, for servers that send these' },
} as const;
