import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, stringify, type Document, type Node } from 'yaml';
import type { Shape } from '../../content/shape.js';
import type { FaultInFile } from './fault.js';

/** Long lines stay whole: a text is read as it stands, and a change of one word is a change of one line. */
const OPTIONS = { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: 'literal', minContentWidth: 0 } as const;
/** So many lists and maps may stand in one another. */
const LEVELS = 70;

/** A value as YAML, which {@link readYaml} reads as the same value in the same order. */
export function yamlOf(value: unknown): string {
  const text = stringify(value, OPTIONS);
  const { value: again } = readYaml(text);
  // JSON is YAML too: for texts that have no other way to be written.
  return JSON.stringify(again) === JSON.stringify(value) ? text : `${JSON.stringify(value, null, 2)}\n`;
}

/** What was read of a YAML file. */
export interface ReadYaml {
  /** Undefined where it cannot be read. */
  readonly value: unknown;
  readonly faults: readonly FaultInFile[];
}

/**
 * Reads a YAML file. Dates stay texts; and so does a number where the format has a text: `asOf: 2022`.
 *
 * @param shape what is expected.
 */
export function readYaml(text: string, shape?: Shape): ReadYaml {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (!document) return { value: undefined, faults: [{ message: 'it cannot be read as YAML' }] };
  const faults = document.errors.map(({ code, pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    message: FAULTS[code] ?? message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
  }));
  if (faults.length) return { value: undefined, faults };
  try {
    if (isTooDeep(document.contents))
      return { value: undefined, faults: [{ message: `more than ${LEVELS} lists and maps stand in one another` }] };
    if (shape) textsAsWritten(shape, document.contents);
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, faults: [] };
  } catch (error) {
    return { value: undefined, faults: [{ message: (error as Error).message }] };
  }
}

const FAULTS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this name stands twice in the same place',
  TAB_AS_INDENT: 'a tab stands at the beginning of the line; YAML takes spaces',
  BAD_INDENT: 'the line is not as far in as the lines it belongs to',
  MISSING_CHAR: 'a quotation mark or bracket is not closed, or something stands between two entries',
  BAD_ALIAS: 'YAML takes a word that begins with * for a reference: put the text into quotation marks',
};

/** The parser ends deep nesting by the stack. */
function documentOf(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent', version: '1.2', schema: 'core' });
  } catch {
    return undefined;
  }
}

function isTooDeep(node: unknown, levels = LEVELS): boolean {
  if (!isMap(node) && !isSeq(node)) return false;
  if (!levels) return true;
  return (node.items as unknown[]).some((item) => isTooDeep(isPair(item) ? item.value : item, levels - 1));
}

/** Turns what YAML takes for a number, or for true and false, into the text it was written as, where a text is wanted. */
function textsAsWritten(shape: Shape, node: unknown): void {
  if (shape.is === 'optional') return textsAsWritten(shape.of, node);
  if (shape.is === 'string' && isScalar(node) && typeof node.value !== 'string' && node.source) node.value = node.source;
  if (shape.is === 'list' && isSeq(node)) for (const item of node.items) textsAsWritten(shape.of, item);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const within = shapeWithin(shape, name, node);
    if (within) textsAsWritten(within, value);
  }
}

function shapeWithin(shape: Shape, name: string, node: { get(key: string): unknown }): Shape | undefined {
  if (shape.is === 'map') return shape.of;
  if (shape.is === 'object') return Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  if (shape.is !== 'union') return undefined;
  const tag = String(node.get(shape.tag));
  const fields = Object.hasOwn(shape.variants, tag) ? shape.variants[tag]! : {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Finds the lines on which values of a YAML text stand: of `['values', 0, 'number']`, or of what is nearest to it where it is missing. Lines
 * begin with 1.
 */
export function linesOf(text: string): (path: readonly (string | number)[]) => number | undefined {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  return (path) => {
    let node: unknown = document?.contents;
    let at: number | undefined;
    const see = (found: unknown) => {
      const start = (found as Node | null)?.range?.[0];
      if (start !== undefined) at = start;
    };
    see(node);
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) break;
        see(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step];
        see(node);
      } else break;
    }
    return at === undefined ? undefined : lines.linePos(at).line;
  };
}
