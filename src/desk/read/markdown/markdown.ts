import type { MarkupParsers } from '../document.js';
import { isDateLine } from '../date-line.js';
import { fragmentOf } from '../html/html.js';
import type { RawDocument, RawParagraph } from '../raw.js';
import { Tally } from '../tally.js';
import { blocksOf, type Block } from './blocks.js';
import { frontMatterOf } from './front-matter.js';
import { inlineSpans, type References } from './inline.js';
import { definitionIn } from './link-target.js';

const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:/;

/** Reads Markdown, as far as reports have it: headings, paragraphs, lists, tables, emphasis, links, front matter. */
export function readMarkdown(text: string, parsers: MarkupParsers): RawDocument {
  const lines = text.split(/\r\n?|\n/);
  const front = frontMatterOf(lines);
  const tally = new Tally();
  const body = lines.slice(front.lines);
  const definitions = body.map(definitionIn);
  const links = new Map(definitions.flatMap((definition) => (definition ? [definition] : [])).reverse());
  const references: References = { parsers, tally, links, entities: new Map() };
  const blocks = blocksOf(
    body.map((line, i) => (definitions[i] || FOOTNOTE.test(line) ? '' : line)),
    front.lines + 1,
  );
  tally.add('tables', blocks.filter(({ is }, i) => is === 'cell' && blocks[i - 1]?.is !== 'cell').length);
  const read = (each: readonly Block[]) => each.flatMap((block) => paragraphsIn(block, references));
  const rule = blocks.findIndex(({ is }) => is === 'rule');
  const [before, after] = [read(blocks.slice(0, Math.max(rule, 0))), read(blocks.slice(Math.max(rule, 0)))];
  const isNote = before.length > 0 && hasHead(after);
  if (isNote) tally.add('notes', before.length);
  return {
    kind: 'md',
    language: front.language,
    paragraphs: [...front.paragraphs, ...(isNote ? [] : before), ...after],
    tally,
  };
}

/** Whether a text begins with a head of its own, by its date: what stands above a rule before it then tells of the file. */
function hasHead(paragraphs: readonly RawParagraph[]): boolean {
  const heading = paragraphs.findIndex(({ level }) => level !== undefined);
  const top = paragraphs.slice(0, heading < 0 ? 8 : Math.min(heading, 8));
  return top.some(({ spans }) =>
    isDateLine(
      spans
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
  );
}

function paragraphsIn(block: Block, references: References): readonly RawParagraph[] {
  const { line, text } = block;
  switch (block.is) {
    case 'rule':
      return [];
    case 'code':
      return [{ spans: [{ text }], line }];
    case 'html':
      return fragmentOf(text, references.parsers, references.tally).map((paragraph) => ({ ...paragraph, line }));
    default: {
      const { is } = block;
      return [
        {
          ...(block.is === 'heading' && { level: block.level }),
          ...(block.is === 'item' && { style: 'item', ...(block.number && { number: block.number }) }),
          ...(is === 'cell' && { isInTable: true }),
          spans: inlineSpans(text, references),
          line,
        },
      ];
    }
  }
}
