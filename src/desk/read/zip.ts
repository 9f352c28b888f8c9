import { DEFLATED, END, ENTRY, FILE, STORED } from '../zip-format.js';
import { ReadError, type Platform } from './document.js';
import { LIMITS, tooLargeUnpacked } from './limits.js';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own head begins. */
  readonly start: number;
}

/** A zip whose table of contents was looked at: nothing is unpacked yet. */
export interface Zip {
  readonly names: readonly string[];
  /** Unpacks a file; absent if there is none. @throws {ReadError} if it is damaged, or larger than it says. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const damaged = () => new ReadError('damaged');
const END_SIZE = 22;
/** Of the comment that may follow the end. */
const LONGEST_COMMENT = 0xffff;

/** Names that would leave the folder somebody unpacks them into. Nothing is written here, but such a file is no honest one. */
const UNSAFE = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/;

/**
 * Reads the table of contents of a zip, and refuses one that would unpack to too much: before anything is unpacked, by the sizes it tells.
 * While unpacking the real bytes are counted, since a zip may tell anything.
 *
 * @throws {ReadError}
 */
export function openZip(bytes: Uint8Array, { inflate }: Pick<Platform, 'inflate'>): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new ReadError('encrypted');
  const unsafe = entries.find(({ name }) => UNSAFE.test(name));
  if (unsafe) throw new ReadError('unsafe-names', { detail: unsafe.name });
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > LIMITS.unpacked) throw tooLargeUnpacked();
  // Names differ in case from program to program.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && unpack(bytes, view, entry, inflate);
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = endOf(view);
  const number = view.getUint16(end + 10, true);
  if (number > LIMITS.entries) throw new ReadError('too-many-entries', { size: String(number), limit: String(LIMITS.entries) });
  const text = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < number; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: text.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function unpack(bytes: Uint8Array, view: DataView, { method, packed, unpacked, start }: Entry, inflate: Platform['inflate']): Uint8Array {
  if (start + 30 > bytes.length || view.getUint32(start, true) !== FILE) throw damaged();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw damaged();
  const data = bytes.subarray(from, from + packed);
  if (method === STORED && packed === unpacked) return data;
  if (method !== DEFLATED) throw damaged();
  try {
    return inflate(data, unpacked);
  } catch {
    throw damaged();
  }
}
