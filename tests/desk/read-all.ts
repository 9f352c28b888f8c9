import { ReadError, type MarkupParsers } from '../../src/desk/read/document.js';
import { readFile } from '../../src/desk/read/read.js';
import { HARD_FILES } from './hard-files.js';

/** What some parsers make of each of the hard files: a document, or the reason for none. */
export const readAll = (parsers: MarkupParsers): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(HARD_FILES).map(([name, bytes]) => {
      try {
        return [name, JSON.parse(JSON.stringify(readFile(name, bytes, parsers))) as unknown];
      } catch (error) {
        return [name, error instanceof ReadError ? error.reason : String(error)];
      }
    }),
  );
