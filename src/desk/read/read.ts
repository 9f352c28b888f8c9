import { decode } from './decode.js';
import { ReadError, type Platform, type ReadDocument } from './document.js';
import { readHtml } from './html/html.js';
import { kindOf } from './kind.js';
import { checkSize, LIMITS } from './limits.js';
import { readMarkdown } from './markdown/markdown.js';
import { readPlain } from './plain.js';
import { documentOf } from './document-of.js';
import type { RawDocument } from './raw.js';
import { readWord } from './word/word.js';

/**
 * Reads a report from a file. The same modules do it in a browser and in Node; only what is the platform's own differs.
 *
 * @param name of the file; where its content can be of several kinds, its ending decides.
 * @param platform that of a browser or of Node.
 * @throws {ReadError} and nothing else, whatever is in the file; `values.file` is its name.
 */
export function readFile(name: string, bytes: Uint8Array, platform: Platform): ReadDocument {
  try {
    return documentOf(readRaw(name, bytes, platform));
  } catch (error) {
    const { reason, values } = error instanceof ReadError ? error : new ReadError('damaged');
    throw new ReadError(reason, { ...values, file: name });
  }
}

function readRaw(name: string, bytes: Uint8Array, platform: Platform): RawDocument {
  if (!bytes.length) throw new ReadError('no-text');
  const kind = kindOf(name, bytes);
  if (kind === 'docx') return readWord(bytes, platform);
  checkSize(bytes, LIMITS.text);
  const text = decode(bytes);
  return kind === 'html' ? readHtml(text, platform) : kind === 'md' ? readMarkdown(text, platform) : readPlain(text);
}
