import type { Block } from '../../content/schema.js';
import { attributesText, readAttributes } from './attributes.js';
import { attributesOfMark, marksIn, type MarkDef, type MarkScope } from './marks.js';

type Spans = Pick<Block, 'children' | 'markDefs'>;

/** What would begin something else than a paragraph at the beginning of a line. */
const LINE_START = /^(?=[#>+-])|^(?=\d+[.)])|^(?=[ \t])/;
const escaped = (text: string): string =>
  text
    .replace(/[\\[\]{}*_`<]/g, '\\$&')
    .split('\n')
    .map((line, i) => (i ? line.replace(LINE_START, '\\') : line))
    .join('\\\n');

/** The text of a block as Markdown, with `[words]{#b1}` for what is marked. */
export function inlineText({ children, markDefs }: Spans, scope: MarkScope): string {
  const written: MarkDef[] = [];
  let wasPlain = false;
  const pieces = children.map(({ text, marks }, i) => {
    const defs = marks.flatMap((key) => markDefs.find(({ _key }) => _key === key) ?? []);
    const atEdge = (i === 0 && /^[ \t\n]/.test(text)) || (i === children.length - 1 && /[ \t\n]$/.test(text));
    const isPlain = !defs.length && !wasPlain && !atEdge;
    wasPlain = isPlain;
    return isPlain ? escaped(text) : `[${escaped(text)}]${tailOf(defs, scope, written)}`;
  });
  return pieces.join('').replace(/^(?=[#>+-])|^(?=\d+[.)])/, '\\');
}

function tailOf(defs: readonly MarkDef[], scope: MarkScope, written: MarkDef[]): string {
  const attributes = defs.map((mark) => {
    const found = attributesOfMark(mark, scope, written);
    if (!written.includes(mark)) written.push(mark);
    return found;
  });
  const [first] = defs;
  if (first?._type !== 'link' || !/^[^\s()<>\\]+$/.test(first.href)) return attributesText(attributes.flat());
  const rest = [...attributes[0]!.slice(1), ...attributes.slice(1).flat()];
  return `(${first.href})${rest.length ? attributesText(rest) : ''}`;
}

/** What was read of the text of a block. */
export interface ReadInline extends Spans {
  /** Each with its place in the text. */
  readonly faults: readonly { readonly at: number; readonly message: string }[];
}

const PUNCTUATION = /[!-/:-@[-`{-~\n]/;
/** So many marked words may stand in one another. */
const NESTED = 20;

/** Reads the text of a block. Emphasis is left out: reports have none. */
export function readInline(source: string, scope: MarkScope): ReadInline {
  const closes = brackets(source);
  const runs: { readonly text: string; readonly marks: readonly string[] }[] = [];
  const markDefs: MarkDef[] = [];
  const faults: ReadInline['faults'][number][] = [];

  /** What stands behind marked words, and where it ends. */
  const tail = (close: number): { readonly marks: readonly string[]; readonly end: number } | undefined => {
    const link = /\(([^\s()<>]+)\)/y;
    link.lastIndex = close + 1;
    const href = link.exec(source);
    const at = href ? link.lastIndex : close + 1;
    const isBraced = source[at] === '{';
    if (!href && !isBraced) return undefined;
    const read = isBraced ? readAttributes(source, at) : { attributes: [], end: at };
    if (!read) {
      faults.push({ at, message: 'what stands in braces { } behind marked words is not closed, or is not written as {#id name="value"}' });
      if (!href) return undefined;
    }
    const attributes = [...(href ? [{ name: 'href', value: href[1]! }] : []), ...(read?.attributes ?? [])];
    const { marks, faults: more } = marksIn(attributes, scope, markDefs);
    faults.push(...more.map((message) => ({ at, message })));
    for (const mark of marks) if (!markDefs.includes(mark)) markDefs.push(mark);
    return { marks: marks.map(({ _key }) => _key), end: read?.end ?? at };
  };

  const walk = (from: number, to: number, marks: readonly string[], level: number): void => {
    let plain = '';
    const flush = () => {
      if (plain) runs.push({ text: plain, marks });
      plain = '';
    };
    const emphasis = new Set<number>();
    for (let at = from; at < to; at++) {
      const character = source[at]!;
      const close = character === '[' && level < NESTED ? closes.get(at) : undefined;
      const behind = close === undefined ? undefined : tail(close);
      if (behind) {
        flush();
        walk(at + 1, close!, [...marks, ...behind.marks], level + 1);
        at = behind.end - 1;
      } else if (character === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) plain += source[++at];
      else if (character === '\n') {
        plain = `${plain.replace(/[ \t]+$/, '')} `;
        while (/[ \t]/.test(source[at + 1] ?? '')) at++;
      } else if (emphasis.delete(at) || opensEmphasis(source, at, to, emphasis)) continue;
      else plain += character;
    }
    flush();
  };
  walk(0, source.length, [], 0);
  return {
    children: runs.map(({ text, marks }, i) => ({ _type: 'span', _key: `${scope.block}-${i + 1}`, text, marks })),
    markDefs,
    faults,
  };
}

/** Whether a `*` or `_` begins emphasis. @param ends gets the places of those that end it. */
function opensEmphasis(source: string, at: number, to: number, ends: Set<number>): boolean {
  const sign = source[at]!;
  if ((sign !== '*' && sign !== '_') || !/[^\s\\]/.test(source[at + 1] ?? ' ') || /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return false;
  for (let end = at + 1; end < to && source[end] !== '\n'; end++) {
    if (source[end] === '\\') end++;
    else if (source[end] === sign && !ends.has(end) && /\S/.test(source[end - 1]!) && !/[\p{L}\p{N}]/u.test(source[end + 1] ?? '')) {
      ends.add(end);
      return true;
    }
  }
  return false;
}

/** Where each opened bracket is closed. */
function brackets(source: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const closes = new Map<number, number>();
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') open.push(at);
    else if (source[at] === ']' && open.length) closes.set(open.pop()!, at);
  }
  return closes;
}
