import type { ReadBlock } from './markdown.js';
import { FRONT_MATTER, textFile } from './layout.js';
import { splitFrontMatter, type Files } from './report.js';
import { linesOf } from './yaml.js';

/** Where the fields of a record stand. */
export interface Origin {
  readonly file: string;
  /** Its place in the list, where the file has a list of records. */
  readonly index?: number;
  /** Of a report: the activity in whose folder its texts are, and the lines of their paragraphs. */
  readonly texts?: { readonly activity: string; readonly lines: Readonly<Record<string, readonly ReadBlock[]>> };
}

/** A place in a folder. */
export interface PlaceInFolder {
  readonly file: string;
  /** From 1. */
  readonly line?: number | undefined;
}

/** `conflicts[0].values` as `conflicts`, 0, `values`. */
const stepsOf = (field: string): (string | number)[] =>
  Array.from(field.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, name]) => (index === undefined ? name! : Number(index)));

/** @param block its number, or its key. */
const lineOfBlock = (blocks: readonly ReadBlock[], block: string | number): number | undefined =>
  (typeof block === 'number' ? blocks[block] : blocks.find((each) => each.block._key === block))?.line;

/** Finds the places of fields in a folder; remembers the file it looked into last. */
export function finderIn(files: Files): (origin: Origin, field: string) => PlaceInFolder {
  let last: { readonly file: string; readonly lineOf: ReturnType<typeof linesOf> } | undefined;
  const lineIn = (file: string, text: string, steps: readonly (string | number)[]) => {
    if (last?.file !== file) last = { file, lineOf: linesOf(text) };
    return last.lineOf(steps);
  };
  return ({ file, index, texts }, field) => {
    const steps = stepsOf(field);
    const [name, language, number] = steps;
    if (texts && typeof language === 'string') {
      const path = textFile(texts.activity, language);
      const text = files.get(path);
      if (text !== undefined && name === 'body') return { file: path, line: lineOfBlock(texts.lines[language] ?? [], number ?? 0) };
      if (text !== undefined && FRONT_MATTER.includes(String(name)))
        return { file: path, line: 1 + (lineIn(path, splitFrontMatter(text).front, [name!]) ?? 0) };
    }
    return { file, line: lineIn(file, files.get(file) ?? '', index === undefined ? steps : [index, ...steps]) };
  };
}
