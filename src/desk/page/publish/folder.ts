import type { EditionFile } from '../../../publish/edition/edition-file.js';
import { inSteps } from './zip.js';

/** As much of the File System Access API as is used here. TypeScript does not know how a folder is chosen. */
interface Chooser {
  readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can write into a folder that the editor chooses. */
export const canSaveIntoFolder = (): boolean => 'showDirectoryPicker' in window;

/**
 * Writes files into a folder that the editor chooses.
 *
 * @returns how many; undefined where the editor chose none.
 */
export async function saveIntoFolder(files: Iterable<EditionFile>, onProgress: (files: number) => void): Promise<number | undefined> {
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await (window as Chooser).showDirectoryPicker!({ mode: 'readwrite', id: 'cssr' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
  let number = 0;
  await inSteps(files, onProgress, async ({ path, text }) => {
    const steps = path.split('/');
    const name = steps.pop()!;
    let within = folder;
    for (const step of steps) within = await within.getDirectoryHandle(step, { create: true });
    const writable = await (await within.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
    number++;
  });
  return number;
}
