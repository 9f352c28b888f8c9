import type { Brought } from './recognise.js';

/** So many files are looked at: a folder that was dropped by mistake may have any number. */
const MOST = 500;

/** The files of an input; those of a folder with the folders they are in. */
export const filesOf = async (files: Iterable<File>): Promise<readonly Brought[]> =>
  Promise.all([...files].slice(0, MOST).map((file) => brought(file, file.webkitRelativePath || file.name)));

/** The files that were dropped, and those in folders that were. The entries have to be taken before anything is waited for. */
export async function filesDropped({ items, files }: DataTransfer): Promise<readonly Brought[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return filesOf(files);
  const found: Brought[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: Brought[]): Promise<void> {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push(await brought(file, entry.fullPath.slice(1)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // It gives a hundred at a time, and none at the end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!entries.length) return;
    for (const one of entries) await walk(one, found);
  }
}

const brought = async (file: File, name: string): Promise<Brought> => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
