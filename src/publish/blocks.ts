import { LRI, PDI, RLI } from '../locale/bidi.js';
import type { Direction } from '../locale/language.js';
import type { Text } from '../views/text.js';
import { classesOf, elementsOf, isBlock, type TreeElement, type TreeNode } from './tree.js';

/** The tree as a text has it: headings, paragraphs, lists and facts, each line with its words. Plain text and Markdown are written from this. */

/** Language and direction of the text around. */
export type Around = Pick<Text, 'lang' | 'dir'>;

export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly href: string | undefined;
}
/** Words of one direction; runs of the other are isolated. `\n` is a break within. */
export interface Line extends Around {
  readonly runs: readonly Run[];
}
export interface FactBlock {
  readonly label: Line;
  /** Whether the label is a term, and the rest tells of it. */
  readonly isTerm: boolean;
  readonly values: readonly (readonly Block[])[];
}
export type Block =
  | { readonly is: 'heading'; readonly level: number; readonly line: Line }
  | { readonly is: 'paragraph'; readonly line: Line }
  | {
      readonly is: 'list';
      readonly around: Around;
      readonly label: string | undefined;
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly is: 'facts'; readonly around: Around; readonly facts: readonly FactBlock[] }
  | { readonly is: 'folded'; readonly summary: Line; readonly blocks: readonly Block[] };

const languageOf = ({ attributes: { lang, dir } }: TreeElement, around: Around): Around =>
  lang === undefined ? around : { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };

const childrenOf = ({ children }: TreeElement, tag: string) =>
  children.filter((child): child is TreeElement => typeof child !== 'string' && child.tag === tag);

/** @param around language and direction of the text around. */
export function blocksOf(nodes: readonly TreeNode[], around: Around): Block[] {
  const blocks: Block[] = [];
  let inLine: TreeNode[] = [];
  const endLine = () => {
    const line = lineOf(inLine, around);
    if (line.runs.length) blocks.push({ is: 'paragraph', line });
    inLine = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      inLine.push(node);
      continue;
    }
    endLine();
    blocks.push(...blocksOfElement(node as TreeElement, around));
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: TreeElement, outer: Around): Block[] {
  const { tag, children, attributes } = element;
  const around = languageOf(element, outer);
  if (/^h\d$/.test(tag)) return [{ is: 'heading', level: Number(tag[1]), line: lineOf(children, around) }];
  if (tag === 'ul' || tag === 'ol') {
    const items = childrenOf(element, 'li').map((item) => blocksOf(item.children, languageOf(item, around)));
    return [{ is: 'list', around, label: attributes['aria-label'], ordered: tag === 'ol', items }];
  }
  if (tag === 'dl') {
    const facts = childrenOf(element, 'div').filter((group) => !classesOf(group).includes('cssr-none'));
    return [{ is: 'facts', around, facts: facts.map((group) => factOf(group, around)) }];
  }
  if (tag === 'table') return blocksOfTable(element, around);
  if (tag === 'details') {
    const [summary] = childrenOf(element, 'summary');
    const rest = children.filter((child) => child !== summary);
    // A line by itself, which says of when it is.
    if (classesOf(element).includes('cssr-provenance'))
      return [{ is: 'paragraph', line: lineOf([...rest, ' · ', ...childrenOf(summary!, 'time')], around) }];
    return [{ is: 'folded', summary: lineOf(summary?.children ?? [], around), blocks: blocksOf(rest, around) }];
  }
  return blocksOf(children, around);
}

function factOf(group: TreeElement, around: Around): FactBlock {
  const [label] = childrenOf(group, 'dt');
  const names = label?.children ?? [];
  // A term stands with its names in other languages, each in a line of its own.
  const others = blocksOf(names.filter(isBlock), around);
  return {
    label: lineOf(
      names.filter((node) => !isBlock(node)),
      label ? languageOf(label, around) : around,
    ),
    isTerm: !!label && childrenOf(label, 'dfn').length > 0,
    values: [
      ...(others.length ? [others] : []),
      ...childrenOf(group, 'dd').map((value) => blocksOf(value.children, languageOf(value, around))),
    ],
  };
}

/** What each row is about, with its numbers: each with the head of its column, whose links stand below, once. */
function blocksOfTable(table: TreeElement, around: Around): Block[] {
  const heads = elementsOf(childrenOf(table, 'thead'))
    .filter(isOfNumbers)
    .map((cell) => joinLines(linesIn(blocksOf(cell.children, around)), around));
  const bare = heads.map((head) => ({ ...head, runs: head.runs.map((run) => ({ ...run, href: undefined })) }));
  return [
    { is: 'facts', around, facts: childrenOf(table, 'tbody').map((body) => rowOf(elementsOf([body]), bare, around)) },
    { is: 'list', around, label: undefined, ordered: false, items: heads.map((line) => [{ is: 'paragraph', line }]) },
  ];
}

const isOfNumbers = (cell: TreeElement) => classesOf(cell).includes('cssr-amount');

function rowOf(cells: readonly TreeElement[], heads: readonly Line[], around: Around): FactBlock {
  const label = cells.find(({ tag }) => tag === 'th');
  const numbers = cells.filter(isOfNumbers).map((cell) => lineOf(cell.children, around));
  const others = cells.filter((cell) => cell.tag === 'td' && !isOfNumbers(cell));
  return {
    label: lineOf(label?.children ?? [], around),
    isTerm: false,
    values: [
      // A dash stands where there is no number.
      ...numbers.flatMap((number, i): Block[][] =>
        textOf(number.runs) === '–' ? [] : [[{ is: 'paragraph', line: joinLines([number, heads[i]!], around) }]],
      ),
      ...others.flatMap((cell) => blocksOf(cell.children, around).map((block) => [block])),
    ],
  };
}

function lineOf(nodes: readonly TreeNode[], around: Around): Line {
  const runs: Run[] = [];
  collect(nodes, around, { strong: false, href: undefined }, runs);
  return { ...around, runs: tidy(runs) };
}

function collect(nodes: readonly TreeNode[], around: Around, style: Omit<Run, 'text'>, runs: Run[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      runs.push({ text: node.replace(/[ \t\r\n\f]+/g, ' '), ...style });
      continue;
    }
    const { tag, attributes, children } = node;
    if (tag === 'br') runs.push({ text: '\n', strong: false, href: undefined });
    // What is set small beside other words is a remark on them; without type sizes a dot says so.
    if (
      (tag === 'small' || classesOf(node).some((name) => name === 'cssr-small' || name === 'cssr-aside')) &&
      children.length &&
      hasWords(runs)
    )
      runs.push({ text: ' · ', ...style });
    const own = languageOf(node, around);
    const dir = tag === 'bdi' ? attributes['dir'] : own.dir;
    const isolate = dir !== around.dir;
    const inner = { strong: style.strong || /^(b|strong|dfn)$/.test(tag), href: attributes['href'] ?? style.href };
    if (isolate) runs.push({ text: dir === 'rtl' ? RLI : LRI, ...inner });
    collect(children, own, inner, runs);
    if (isolate) runs.push({ text: PDI, ...inner });
  }
}

/** Whether there are words since the last break, without a dot after them. */
function hasWords(runs: readonly Run[]): boolean {
  for (let i = runs.length; i--;) {
    const [last] = /[^ ](?= ?$)/.exec(runs[i]!.text) ?? [];
    if (last !== undefined) return !'\n·'.includes(last);
  }
  return false;
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Text of one direction within a line of the other. */
export const within = (text: string, own: Direction, around: Direction): string =>
  own === around ? text : `${own === 'rtl' ? RLI : LRI}${text}${PDI}`;

/** One space between words, none at the ends; neighbours of one kind are joined. */
function tidy(given: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let isSpaced = true;
  for (const { text, ...style } of given) {
    const last = runs.at(-1);
    const trimmed = isSpaced ? text.replace(/^ +/, '') : text;
    if (!trimmed) continue;
    isSpaced = /\s/.test(trimmed.at(-1)!);
    if (last && last.strong === style.strong && last.href === style.href) runs[runs.length - 1] = { ...last, text: last.text + trimmed };
    else runs.push({ text: trimmed, ...style });
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      runs[runs.length - 1] = { ...last, text };
      break;
    }
    runs.pop();
  }
  return runs;
}

/** The lines of some blocks, in their order. */
export const linesIn = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    switch (block.is) {
      case 'heading':
      case 'paragraph':
        return [block.line];
      case 'folded':
        return [block.summary, ...linesIn(block.blocks)];
      case 'list':
        return block.items.flatMap(linesIn);
      case 'facts':
        return block.facts.flatMap(({ label, values }) => [label, ...values.flatMap(linesIn)]);
    }
  });

/** What several lines say, on one, with dots between. */
export function joinLines(lines: readonly Line[], around: Around): Line {
  const plain = { strong: false, href: undefined };
  const runs = lines.flatMap((line, i) => [
    ...(i ? [{ text: ' · ', ...plain }] : []),
    ...isolated(line, around.dir).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' · ') })),
  ]);
  return { ...around, runs };
}

const isolated = ({ runs, dir }: Line, around: Direction): readonly Run[] => {
  const mark = (text: string, run: Run | undefined) => ({ ...run!, text });
  return dir === around || !runs.length ? runs : [mark(dir === 'rtl' ? RLI : LRI, runs[0]), ...runs, mark(PDI, runs.at(-1))];
};
