import { ReadError, type MarkupElement, type Platform } from '../document.js';
import { elementsOf } from '../markup-tree.js';
import { openZip } from '../zip.js';
import { readXml } from './xml.js';

interface Relation {
  /** The last word of its type: `hyperlink`, `styles`. */
  readonly type: string;
  /** An address, or the path of a file from the root of the zip. */
  readonly target: string;
}

/** The files of a Word document. */
export interface WordPackage {
  readonly main: MarkupElement;
  /** What the main file names, by id. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** The files of some type that the main one names: `comments`, `header`. */
  readonly partsOf: (type: string) => readonly MarkupElement[];
  /** What is told of the file as a whole: its authors. */
  readonly properties: MarkupElement | undefined;
}

/** @throws {ReadError} `no-word`, `damaged`, and what `openZip` refuses. */
export function openWord(bytes: Uint8Array, platform: Platform): WordPackage {
  const zip = openZip(bytes, platform);
  const read = (path: string): MarkupElement | undefined => {
    const data = zip.read(path);
    try {
      return data && readXml(data, platform);
    } catch {
      throw new ReadError('damaged', { detail: path });
    }
  };
  const relationsOf = (path: string) => {
    const slash = path.lastIndexOf('/') + 1;
    return relationsIn(read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`), path.slice(0, slash));
  };
  const ofPackage = [...relationsOf('').values()];
  const path = ofPackage.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const main = read(path);
  if (main?.name !== 'w:document') throw new ReadError('no-word', { detail: path });
  const relations = relationsOf(path);
  const properties = ofPackage.find(({ type }) => type === 'core-properties')?.target;
  return {
    main,
    relations,
    partsOf: (type) => [...relations.values()].flatMap((relation) => (relation.type === type ? (read(relation.target) ?? []) : [])),
    properties: properties === undefined ? undefined : read(properties),
  };
}

function relationsIn(file: MarkupElement | undefined, folder: string): ReadonlyMap<string, Relation> {
  return new Map(
    elementsOf(file).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf('/') + 1), target: TargetMode === 'External' ? Target : within(folder, Target) },
    ]),
  );
}

/** A path from the root of the zip. */
function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
