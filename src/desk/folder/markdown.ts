import type { Block } from '../../content/schema.js';
import { digest } from '../../views/content-hash.js';
import { attributesText, readAttributes, type Attribute } from './attributes.js';
import type { FaultInFile } from './fault.js';
import { inlineText, readInline } from './inline.js';

/** What Markdown cannot carry of a block: the keys of its spans, or all of it. */
export type Beside = { readonly spans: readonly string[] } | { readonly whole: unknown };
/** By the key of the block. */
export type BesideBlocks = Readonly<Record<string, Beside>>;

/** A short mark of the words of some blocks of the original, by their keys; undefined where there are none. */
export type HashOf = (keys: readonly string[]) => string | undefined;

/** The text of a report in one language, as Markdown and what does not go into it. */
export interface BodyText {
  readonly text: string;
  readonly beside: BesideBlocks;
}

const PREFIX = { h2: '## ', h3: '### ', normal: '' } as const;
/** Marks a block that stands in `body.yml`. */
const ELSEWHERE = 'in-body-yml';

/** Each block with its key: `## Summary {#h15}`. Undefined where blocks cannot be told apart by their keys. */
export function bodyText(blocks: readonly Block[], activity: string, hashOf: HashOf = () => undefined): BodyText | undefined {
  const keys = new Set(blocks.map(({ _key }) => _key));
  if (keys.size !== blocks.length || blocks.some(({ _key }) => !/^[a-z0-9-]+$/.test(_key))) return undefined;
  const beside: Record<string, Beside> = {};
  const texts = blocks.map((block) => {
    const text = blockText(block, activity, hashOf);
    for (const found of [undefined, { spans: block.children.map(({ _key }) => _key) }]) {
      if (!sameAs(block, text, activity, found)) continue;
      if (found) beside[block._key] = found;
      return text;
    }
    beside[block._key] = { whole: block };
    const plain = { children: [{ ...block.children[0]!, text: wordsOf(block), marks: [] }], markDefs: [] };
    return `${inlineText(plain, { activity, block: block._key })} ${attributesText([
      { name: '#', value: block._key },
      { name: '.', value: ELSEWHERE },
    ])}`;
  });
  return { text: texts.join('\n\n'), beside };
}

/** The marks of words in other languages than one. */
export function hashesBeside(body: Readonly<Record<string, readonly Block[]>>, language: string): HashOf {
  const others = new Map(
    Object.entries(body).flatMap(([other, blocks]) =>
      other === language ? [] : blocks.map((block) => [block._key, wordsOf(block)] as const),
    ),
  );
  return (keys) => {
    const words = keys.flatMap((key) => others.get(key) ?? []).join(' ');
    return words ? digest(words) : undefined;
  };
}

function sameAs(block: Block, text: string, activity: string, beside: Beside | undefined): boolean {
  const { blocks } = readBody(text, activity, beside && { [block._key]: beside });
  return blocks.length === 1 && JSON.stringify(blocks[0]!.block) === JSON.stringify(block);
}

const wordsOf = ({ children }: Block): string =>
  children
    .map(({ text }) => text)
    .join('')
    .replace(/[\s]+/g, ' ')
    .trim();

function blockText(block: Block, activity: string, hashOf: HashOf): string {
  const { _key: key, style, translates } = block;
  const hash = translates && hashOf(translates);
  const attributes: Attribute[] = [
    { name: '#', value: key },
    ...(translates ? [{ name: 'translates', value: translates.join(' ') }] : []),
    ...(hash ? [{ name: 'from', value: hash }] : []),
  ];
  return `${PREFIX[style]}${inlineText(block, { activity, block: key })} ${attributesText(attributes)}`;
}

/** A block, and the line in the file on which it begins. */
export interface ReadBlock {
  readonly block: Block;
  readonly line: number;
  /** Of a translation: the mark of the words that it was made from. */
  readonly from?: string | undefined;
}

/**
 * The blocks of a Markdown text. Those without a key get one.
 *
 * @param beside what Markdown cannot carry.
 * @param firstLine of the text within its file.
 */
export function readBody(
  text: string,
  activity: string,
  beside: BesideBlocks = {},
  firstLine = 1,
): { readonly blocks: readonly ReadBlock[]; readonly faults: readonly FaultInFile[] } {
  const faults: FaultInFile[] = [];
  const pieces = piecesIn(text).map((piece) => ({ ...piece, ...ownAttributes(piece.text) }));
  const taken = new Set(pieces.flatMap(({ attributes }) => keyIn(attributes) ?? []));
  let number = 0;
  const seen = new Set<string>();
  const blocks = pieces.flatMap(({ line: within, text: source, words, attributes }): ReadBlock[] => {
    const line = firstLine + within;
    const fault = (message: string) => faults.push({ line, message });
    let key = keyIn(attributes);
    if (key !== undefined && seen.has(key)) fault(`{#${key}} stands at an earlier paragraph already`);
    while (key === undefined) if (!taken.has(`p${++number}`)) key = `p${number}`;
    seen.add(key);
    const found = Object.hasOwn(beside, key) ? beside[key] : undefined;
    if (found && 'whole' in found) {
      if (wordsOf(readBlock(words, 'normal', key, activity).block) !== wordsOf(found.whole as Block))
        fault(`the words of {#${key}} stand in body.yml: change them there, or take it out there and the mark .${ELSEWHERE} here`);
      return [{ block: found.whole as Block, line }];
    }
    for (const { name, value } of attributes)
      if (!['#', 'translates', 'from'].includes(name))
        fault(`"${name === '.' ? `.${value}` : name}" is not known behind a paragraph: {#key translates="keys"}`);
    const [, sign = '', content = words] = /^(#{1,6})(?:[ \t]+|$)([^]*)$/.exec(words) ?? [];
    const style = !sign ? 'normal' : sign.length < 3 ? 'h2' : 'h3';
    const read = readBlock(sign ? content : words, style, key, activity, found);
    for (const { at, message } of read.faults) faults.push({ line: line + (source.slice(0, at).match(/\n/g)?.length ?? 0), message });
    if (!read.block.children.length) return [];
    const translates = attributes.find(({ name }) => name === 'translates')?.value.split(/\s+/);
    const from = attributes.find(({ name }) => name === 'from')?.value;
    return [{ block: { ...read.block, ...(translates && { translates }) }, line, from }];
  });
  return { blocks, faults };
}

const keyIn = (attributes: readonly Attribute[]): string | undefined => attributes.find(({ name }) => name === '#')?.value;

function readBlock(words: string, style: Block['style'], key: string, activity: string, beside?: Beside) {
  const { children, markDefs, faults } = readInline(words, { activity, block: key });
  const spans = beside && 'spans' in beside && beside.spans.length === children.length ? beside.spans : undefined;
  const named = spans ? children.map((child, i) => ({ ...child, _key: spans[i]! })) : children;
  return { block: { _type: 'block', _key: key, style, children: named, markDefs } satisfies Block, faults };
}

/** A list item is a paragraph of its own, and so is a heading, also where no empty line stands between. */
const STARTS = /^(#{1,6}([ \t]|$)|[-+*][ \t]+(?=\S))/;

function piecesIn(text: string): { readonly line: number; readonly text: string }[] {
  const pieces: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  text.split('\n').forEach((line, number) => {
    const isBroken = isOpen && /(^|[^\\])(\\\\)*\\$/.test(pieces.at(-1)!.lines.at(-1)!);
    if (/^[ \t]*$/.test(line) && !isBroken) isOpen = false;
    else if (isOpen && !(STARTS.test(line) && !isBroken)) pieces.at(-1)!.lines.push(line);
    else {
      pieces.push({ line: number, lines: [line.replace(/^[ \t]*([-+*][ \t]+(?=\S))?/, '')] });
      isOpen = !/^#{1,6}([ \t]|$)/.test(line);
    }
  });
  return pieces.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

/** The attributes at the end of a paragraph, behind a space, and the words before them. */
function ownAttributes(text: string): { readonly words: string; readonly attributes: readonly Attribute[] } {
  const whole = text.replace(/[ \t]+$/, '');
  for (let at = whole.lastIndexOf(' {'); at >= 0; at = whole.lastIndexOf(' {', at - 1)) {
    const read = readAttributes(whole, at + 1);
    if (read?.end === whole.length) return { words: whole.slice(0, at).replace(/[ \t]+$/, ''), attributes: read.attributes };
    if (at === 0) break;
  }
  return { words: whole, attributes: [] };
}
