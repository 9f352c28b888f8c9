import { decode } from './decode.js';
import { ReadError, type MarkupParsers, type ReadDocument } from './document.js';
import { readHtml } from './html/html.js';
import { kindOf } from './kind.js';
import { checkSize, LIMITS } from './limits.js';
import { readMarkdown } from './markdown/markdown.js';
import { readPlain } from './plain.js';
import { documentOf } from './document-of.js';
import type { RawDocument } from './raw.js';
import { readWord } from './word/word.js';

/**
 * Reads a report from a file. The same modules do it in a browser and in Node; only the parsers of markup differ.
 *
 * @param name of the file; where its content can be of several kinds, its ending decides.
 * @param parsers `browserMarkup` or `nodeMarkup`.
 * @throws {ReadError} and nothing else, whatever is in the file; `values.file` is its name.
 */
export function readFile(name: string, bytes: Uint8Array, parsers: MarkupParsers): ReadDocument {
  try {
    return documentOf(readRaw(name, bytes, parsers));
  } catch (error) {
    const { reason, values } = error instanceof ReadError ? error : new ReadError('damaged');
    throw new ReadError(reason, { ...values, file: name });
  }
}

function readRaw(name: string, bytes: Uint8Array, parsers: MarkupParsers): RawDocument {
  if (!bytes.length) throw new ReadError('no-text');
  const kind = kindOf(name, bytes);
  if (kind === 'docx') return readWord(bytes, parsers);
  checkSize(bytes, LIMITS.text);
  const text = decode(bytes);
  return kind === 'html' ? readHtml(text, parsers) : kind === 'md' ? readMarkdown(text, parsers) : readPlain(text);
}
