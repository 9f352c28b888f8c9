import { ReadError, type FileKind } from './document.js';

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
/** Of a file of old Word, and of a new one behind a password. */
const OLE = 'ÐÏ\x11à¡±\x1aá';
/** The name of what is encrypted in it, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
/** Kinds that somebody may try, by how their files begin. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^\{\\rtf/, 'RTF'],
  [/^\x89PNG|^ÿØÿ|^GIF8|^II\*\0|^MM\0\*/, 'image'],
];
const ENDINGS: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
};

/**
 * What kind a file is: by its content, and where that can be several, by its name.
 *
 * @throws {ReadError} `old-word`, `encrypted`, `no-zip`, `unknown-kind`.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const begin = ascii(bytes, 0, 8);
  if (begin.startsWith('PK')) return 'docx';
  if (begin === OLE) throw new ReadError(includes(bytes, ENCRYPTED) ? 'encrypted' : 'old-word');
  const other = OTHERS.find(([pattern]) => pattern.test(begin))?.[1];
  if (other) throw new ReadError('unknown-kind', { detail: other });
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? 'txt';
  const kind = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (kind === 'docx') throw new ReadError('no-zip');
  const start = ascii(bytes, 0, 1024).replaceAll('\0', '');
  if (/^(ï»¿|ÿþ|þÿ)?\s*(<!doctype html|<html[\s>])/i.test(start)) return 'html';
  if (!kind || isBinary(bytes)) throw new ReadError('unknown-kind', { detail: `.${ending}` });
  return kind;
}

/** Text has no zeros, unless each character is of two bytes, as a mark at its beginning says. */
const isBinary = (bytes: Uint8Array) => !/^(ÿþ|þÿ)/.test(ascii(bytes, 0, 2)) && bytes.subarray(0, 4096).includes(0);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
