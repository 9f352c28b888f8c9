import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ACTIVITIES, HEAD_FILE } from '../desk/folder/layout.js';
import type { Files } from '../desk/folder/report.js';
import { readText, writeText } from './files.js';
import { UsageError } from './usage-error.js';

/** Whether a place is a folder, and not a file or an address. */
export const isFolder = (place: string): boolean => !!statSync(place, { throwIfNoEntry: false })?.isDirectory();

/** The files of a content folder: texts by their paths within it. What has other endings is left alone. @throws {UsageError} */
export function readContentFolder(folder: string): Files {
  const files = new Map<string, string>();
  const take = (...within: readonly string[]) => {
    for (const entry of entriesOf(join(folder, ...within)).filter((each) => !each.isDirectory() && /\.(ya?ml|md)$/.test(each.name))) {
      const path = [...within, entry.name].join('/');
      files.set(path, readText(join(folder, path)).replace(/\r\n?/g, '\n'));
    }
  };
  take();
  for (const entry of entriesOf(join(folder, ACTIVITIES))) if (entry.isDirectory()) take(ACTIVITIES, entry.name);
  if (![...files.keys()].some((path) => path === HEAD_FILE || path.startsWith(`${ACTIVITIES}/`)))
    throw new UsageError(`${folder}: it is no content folder: there is no ${HEAD_FILE} in it. cssr init makes one`, 1);
  return files;
}

/** What is in a folder, by name; nothing where it is not there. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new UsageError(`cannot read ${folder}: ${code === 'ENOTDIR' ? 'it is no folder' : message}`, 1);
  }
}

/** Writes the files of a content folder; others in it stay. @throws {UsageError} */
export function writeContentFolder(folder: string, files: Files): void {
  for (const [path, text] of files) writeText(join(folder, path), text);
}
