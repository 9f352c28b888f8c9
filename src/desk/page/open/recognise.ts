import { parseFeed } from '../../../content/parse-feed.js';
import type { Issue } from '../../../content/issue.js';
import type { Feed } from '../../../content/schema.js';
import { EDITION_INDEX } from '../../../views/edition.js';
import type { Draft } from '../../draft.js';
import { ReadError, type Platform, type ReadDocument } from '../../read/document.js';
import { readFile } from '../../read/read.js';
import { openZip } from '../../read/zip.js';
import { readDraft } from './read-draft.js';

/** What a file turned out to be. */
export type Opened =
  | { readonly is: 'document'; readonly name: string; readonly document: ReadDocument }
  | { readonly is: 'feed'; readonly name: string; readonly feed: Feed; readonly issues: readonly Issue[] }
  | { readonly is: 'draft'; readonly name: string; readonly draft: Draft }
  /** An edition holds views and no records: there is no way back from it. */
  | { readonly is: 'edition'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly error: ReadError };

/** A file that somebody brings: its name, with the folders it is in, and what is in it. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const isEditionFile = (name: string) => new RegExp(`(^|/)${EDITION_INDEX.replace('.', '\\.')}$`).test(name);
const isFeedName = (name: string) => /feed\.json$/i.test(name);

/**
 * Says what files are. Of a folder with an edition in it, only a feed is looked at besides: it has thousands of files.
 *
 * @param platform the browser. Never throws.
 */
export function recogniseAll(files: readonly Brought[], platform: Platform): readonly Opened[] {
  const folders = files.flatMap(({ name }) => (isEditionFile(name) && name.includes('/') ? [name.slice(0, -EDITION_INDEX.length)] : []));
  const isPart = (name: string) => folders.some((folder) => name.startsWith(folder)) && !isEditionFile(name) && !isFeedName(name);
  return files.filter(({ name }) => !isPart(name)).map((file) => recognise(file, platform));
}

/** Says what a file is. Never throws. */
export function recognise({ name, bytes }: Brought, platform: Platform): Opened {
  try {
    if (/\.json$/i.test(name)) return ofJson(name, bytes);
    if (/\.zip$/i.test(name)) return ofZip(name, bytes, platform);
    return { is: 'document', name, document: readFile(name, bytes, platform) };
  } catch (error) {
    const { reason, values } = error instanceof ReadError ? error : new ReadError('damaged');
    return { is: 'refused', name, error: new ReadError(reason, { ...values, file: name }) };
  }
}

function ofJson(name: string, bytes: Uint8Array): Opened {
  if (isEditionFile(name)) return { is: 'edition', name };
  const value = parsed(bytes);
  const draft = readDraft(value);
  if (draft) return { is: 'draft', name, draft };
  if (isOfEdition(value)) return { is: 'edition', name };
  try {
    return { is: 'feed', name, ...parseFeed(value) };
  } catch {
    throw new ReadError('no-feed');
  }
}

function ofZip(name: string, bytes: Uint8Array, platform: Platform): Opened {
  const zip = openZip(bytes, platform);
  const feed = zip.names.find(isFeedName);
  if (feed) return { ...ofJson(feed, zip.read(feed)!), name };
  if (zip.names.some(isEditionFile)) return { is: 'edition', name };
  throw new ReadError('no-feed');
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ReadError('no-feed');
  }
}

/** A file of an edition says its format as a number; a feed says its version. */
const isOfEdition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number';
