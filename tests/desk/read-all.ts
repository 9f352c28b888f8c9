import { ReadError, type Platform } from '../../src/desk/read/document.js';
import { readFile } from '../../src/desk/read/read.js';
import { HARD_FILES } from './hard-files.js';

/** What a platform makes of each of the hard files: a document, or the reason for none. */
export const readAll = (platform: Platform): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(HARD_FILES).map(([name, bytes]) => {
      try {
        return [name, JSON.parse(JSON.stringify(readFile(name, bytes, platform))) as unknown];
      } catch (error) {
        return [name, error instanceof ReadError ? error.reason : String(error)];
      }
    }),
  );
