import { asText } from '../views/shown.js';
import { joinLines, linesIn, textOf, within, type Around, type Block, type FactBlock, type Line } from './blocks.js';

/** What CommonMark, or the dialects of it that know tables and formulas, would take for markup within a line. */
const escapeInline = (text: string) => text.replace(/[\\`*_[\]<>~|$]|&(?=#?\w+;)/g, '\\$&');

/** What it would take for a heading or a list at the start of a line. */
const escapeStart = (line: string) =>
  line.replace(/^(\s*)(?:([#+=-])|(\d{1,9})([.)]))/, (_, space: string, sign?: string, number?: string, dot?: string) =>
    sign ? `${space}\\${sign}` : `${space}${number}\\${dot}`,
  );

const address = (href: string) => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/** A line that keeps its breaks; where it runs the other way than the text around, it is isolated. */
function lineMarkdown({ runs, dir }: Line, around: Around): string {
  const inner = runs.map(({ text, strong, href }) => {
    const words = text.trim();
    if (!words) return text;
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = text.slice(text.trimEnd().length);
    const marked = strong ? `**${escapeInline(words)}**` : escapeInline(words);
    return before + (href === undefined ? marked : `[${marked}](${address(href)})`) + after;
  });
  return within(inner.join(''), dir, around.dir).split('\n').map(escapeStart).join('\\\n');
}

const strongMarkdown = ({ runs, dir }: Line, around: Around): string =>
  `**${within(escapeInline(textOf(runs).replaceAll('\n', ' ')), dir, around.dir)}**`;

const indented = (text: string, marker: string) => marker + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`);

/**
 * Blocks as CommonMark. Whatever the words are, they come out as words: all that could be markup is escaped.
 *
 * @param around language and direction of the text.
 */
export const markdown = (blocks: readonly Block[], around: Around): string =>
  asText(blocks.map((block) => blockMarkdown(block, around)).join('\n\n'));

function blockMarkdown(block: Block, around: Around): string {
  switch (block.is) {
    case 'heading': {
      const runs = block.line.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' '), strong: false }));
      return `${'#'.repeat(block.level)} ${lineMarkdown({ ...block.line, runs }, around)}`;
    }
    case 'paragraph':
      return lineMarkdown(block.line, around);
    case 'folded':
      return `${strongMarkdown(block.summary, around)}\n\n${markdown(block.blocks, around)}`;
    case 'facts':
      return block.facts.map((fact) => indented(factMarkdown(fact, around), '- ')).join('\n');
    case 'list': {
      const { label, ordered, items, around: own } = block;
      const marked = items.map((item, i) => indented(markdown(item, around), ordered ? `${i + 1}. ` : '- ')).join('\n');
      const words = label !== undefined && { ...own, runs: [{ text: label, strong: true, href: undefined }] };
      return words ? `${strongMarkdown(words, around)}\n\n${marked}` : marked;
    }
  }
}

function factMarkdown({ label, isTerm, values }: FactBlock, around: Around): string {
  const name = strongMarkdown(label, around);
  if (isTerm) return [name, ...values.map((value) => markdown(value, around))].join('\n\n');
  const lines = values.map((value) => lineMarkdown(joinLines(linesIn(value), around), around));
  return lines.length === 1 ? `${name}: ${lines[0]}` : [`${name}:`, ...lines.map((line) => indented(line, '- '))].join('\n');
}
