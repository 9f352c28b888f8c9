import { join } from 'node:path';
import { feedOf, type FolderMemory } from '../desk/folder/feed-of.js';
import { HEAD_FILE } from '../desk/folder/layout.js';
import type { Files, StaleParagraph } from '../desk/folder/report.js';
import { complaintLine, type Complaint, type FieldOfFeed } from './complaint.js';
import { isFolder, readContentFolder } from './content-folder.js';
import { judgeFeed, type JudgedFeed } from './judge-feed.js';
import { feedAt } from './read-feed.js';
import { UsageError } from './usage-error.js';

/**
 * The good records of a feed or of a content folder, and its faults.
 *
 * @param place a file, a content folder or an https URL.
 * @throws {UsageError} if it cannot be had, or is neither.
 */
export const feedFrom = async (place: string): Promise<JudgedContent> =>
  isFolder(place) ? feedInFolder(readContentFolder(place), place) : { ...(await feedAt(place)), stale: [] };

/** A feed as far as it is good, with what only a folder tells. */
export interface JudgedContent extends JudgedFeed {
  /** Translations whose original was changed since; a feed does not tell. */
  readonly stale: readonly StaleParagraph[];
}

/** @param place how the folder is called in messages. @param memory for who reads it again and again. */
export function feedInFolder(files: Files, place: string, memory?: FolderMemory): JudgedContent {
  const { feed, faults, stale, placeOf } = feedOf(files, memory);
  const told = faults.map((fault): Complaint => ({ severity: 'error', code: 'file', ...fault, file: join(place, fault.file) }));
  if (typeof (feed as { version?: unknown }).version !== 'string') {
    const missing = `${join(place, HEAD_FILE)}: "version" is missing; such is: version: "1.1"`;
    throw new UsageError([...told.map(complaintLine), missing].join('\n'), 1);
  }
  const inFolder = (field: FieldOfFeed) => {
    const found = placeOf(field);
    return found ? { ...found, file: join(place, found.file) } : { file: place };
  };
  const inPlace = stale.map((paragraph) => ({ ...paragraph, file: join(place, paragraph.file) }));
  return { ...judgeFeed(feed, place, inFolder, told), stale: inPlace };
}
