import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { ELEMENT_NAMES } from '../publish/catalogue.js';
import { BY_HASH, type EditionFile } from '../publish/edition/edition-file.js';
import type { EditionIndexFile } from '../publish/edition/edition-index.js';
import { EDITION_FORMAT, EDITION_INDEX } from '../views/edition.js';
import { UsageError } from './usage-error.js';

/** What became of a folder. */
export interface WrittenEdition {
  /** Files of the edition, without compressed ones. */
  readonly files: number;
  /** Their bytes. */
  readonly bytes: number;
  readonly changed: number;
  /** Of an earlier edition. */
  readonly removed: number;
}

const COMPRESSED = [
  { ending: '.br', pack: (bytes: Buffer) => brotliCompressSync(bytes), unpack: brotliDecompressSync },
  { ending: '.gz', pack: (bytes: Buffer) => gzipSync(bytes, { level: 9 }), unpack: gunzipSync },
] as const;

/** The names of the files of editions, within a folder: what has another name is somebody else's. */
const OWN = [
  /^edition\.json(\.br|\.gz)?$/,
  /^[a-z-]+\/[\w.-]+\.[a-z]+(\.pinned)?\.(json|html)(\.br|\.gz)?$/,
  // Left by a call that was broken off.
  /(^|\/)\.cssr-\d+\.tmp$/,
];
const isOwn = (path: string) => OWN.some((pattern) => pattern.test(path));
const IMMUTABLE = new RegExp(`^${BY_HASH}/[0-9a-f]{16}\\.(json|html)(\\.br|\\.gz)?$`);

const failed = (what: string, error: unknown) => new UsageError(`${what}: ${(error as Error).message}`, 1);

/** Writes a file so that whoever reads it has all of the old one or all of the new one. The folder for it is made. */
export function writeInOneGo(file: string, bytes: Buffer): void {
  const temporary = join(dirname(file), `.cssr-${process.pid}.tmp`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Brings a folder to an edition: writes what has changed, in the order of the files, then removes what an earlier edition had and this one has
 * not. What pages may have pinned by its hash stays, and so does what is no file of an edition.
 *
 * @param compress whether each file has compressed ones beside it.
 * @throws {UsageError} where it cannot be written, or other files than an edition are there.
 */
export function writeEdition(folder: string, files: Iterable<EditionFile>, compress: boolean): WrittenEdition {
  const folders = ownFolders(folder);
  const kept = new Set<string>();
  // The others are never removed, and there are as many of them.
  const keep = (path: string) => !IMMUTABLE.test(path) && kept.add(path);
  const all = { files: 0, bytes: 0, changed: 0 };
  for (const { path, text } of files) {
    const file = join(folder, path);
    const bytes = Buffer.from(text);
    const isChanged = !holds(file, bytes);
    try {
      if (isChanged) writeInOneGo(file, bytes);
      for (const { ending, pack, unpack } of compress ? COMPRESSED : []) {
        if (isChanged || !holds(file + ending, bytes, unpack)) writeInOneGo(file + ending, pack(bytes));
        keep(path + ending);
      }
    } catch (error) {
      throw failed(`cannot write ${file}`, error);
    }
    keep(path);
    all.files++;
    all.bytes += bytes.length;
    all.changed += Number(isChanged);
  }
  return { ...all, removed: removeOthers(folder, folders, kept) };
}

/** Whether a file has these bytes, as it is or unpacked; not where it cannot be read. */
function holds(file: string, bytes: Buffer, unpack = (packed: Buffer) => packed): boolean {
  try {
    return unpack(readFileSync(file)).equals(bytes);
  } catch {
    return false;
  }
}

/** The folders that an edition may have in a folder. @throws {UsageError} where the folder is not one for editions. */
function ownFolders(folder: string): readonly string[] {
  const names = namesIn(folder);
  const isEdition = names.includes(EDITION_INDEX);
  const folders = [BY_HASH, ...new Set<string>([...ELEMENT_NAMES, ...(isEdition ? elementsOf(join(folder, EDITION_INDEX)) : [])])];
  // One that was left half-written, the first time, has no index yet.
  const foreign = names.find((name) => !folders.includes(name) && !isOwn(name));
  if (!isEdition && foreign !== undefined)
    throw new UsageError(
      `--out ${folder}: there is no ${EDITION_INDEX} in it, but other files: ${foreign}. An edition has a folder of its own`,
      1,
    );
  return folders;
}

/** The elements that an earlier edition has. */
function elementsOf(index: string): readonly string[] {
  let found: Partial<EditionIndexFile> | undefined;
  try {
    found = JSON.parse(readFileSync(index, 'utf8')) as typeof found;
  } catch {
    // Told below.
  }
  const elements = found?.format === EDITION_FORMAT && Object.keys(Object(found.elements) as object);
  if (elements && elements.every((name) => /^[a-z]+(-[a-z]+)*$/.test(name))) return elements;
  throw new UsageError(`${index} is no index of an edition of format ${EDITION_FORMAT}: if it is not needed, remove it and call again`, 1);
}

/** The names in a folder; none where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw failed(`--out ${folder}`, code === 'ENOTDIR' ? new Error('it is no folder') : error);
  }
}

/** @returns how many files of an earlier edition were removed. */
function removeOthers(folder: string, folders: readonly string[], kept: ReadonlySet<string>): number {
  // A link leads to what may be somebody else's.
  const own = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && folders.includes(entry.name));
  const within = own.flatMap(({ name }) => namesIn(join(folder, name)).map((file) => `${name}/${file}`));
  const old = [...namesIn(folder), ...within].filter((path) => isOwn(path) && !kept.has(path) && !IMMUTABLE.test(path));
  for (const path of old) rmSync(join(folder, path), { force: true });
  for (const name of new Set(old.map((path) => dirname(path))))
    try {
      rmdirSync(join(folder, name));
    } catch {
      // Something else is in it.
    }
  return old.length;
}
