import { LRI, PDI, RLI } from '../locale/bidi.js';
import type { Direction } from '../locale/language.js';
import { getLocale } from '../locale/locale.js';
import { asText } from '../views/shown.js';
import { joinLines, linesIn, textOf, within, type Block, type FactBlock, type Line } from './blocks.js';

export interface TextOptions {
  /** Headings and what stands out between asterisks, as WhatsApp shows bold type. */
  readonly bold?: boolean;
  /** Where source differences and notes are folded in a page, to give only the line that says there are such. */
  readonly brief?: boolean;
  /** Longest line, in characters, for mail programs that do not break lines; where absent, a paragraph is a line. */
  readonly width?: number | undefined;
}

const RLM = '\u200f';
const LRM = '\u200e';
/** Isolates and what they hold do not decide on the direction of a line (UAX #9, rule P2). */
const FIRST_STRONG = /^(?:[\u2066\u2067][^\u2069]*\u2069|[^\p{L}\u2066\u2067])*(\p{L})/u;
const RTL_LETTER = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** Programs take the direction of a line from its first letter; where that would be the wrong one, a mark stands before it. */
function directed(line: string, dir: Direction): string {
  const [, letter] = FIRST_STRONG.exec(line) ?? [];
  const directionIs = (of: string | undefined) => (of && RTL_LETTER.test(of) ? 'rtl' : 'ltr');
  // A line that has only letters of the other direction, an address say, may run that way.
  const isForeign = letter && ![...line].some((character) => /\p{L}/u.test(character) && directionIs(character) === dir);
  return isForeign || directionIs(letter) === dir ? line : `${dir === 'rtl' ? RLM : LRM}${line}`;
}

/** Breaks between words. An isolate that is broken ends on its line and begins again on the next: a line end would end it anyway. */
function wrapped(line: string, width = Infinity): string[] {
  const lines = [''];
  let open = '';
  // No line begins with a dot.
  for (const word of line.replaceAll(' · ', '\u00a0· ').split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + word.length >= width) {
      if (open) lines[lines.length - 1] = last + PDI;
      lines.push(open + word);
    } else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    for (const character of word) open = character === PDI ? '' : [LRI, RLI].includes(character) ? character : open;
  }
  return lines;
}

/** Blocks as plain text, for messages: a paragraph a line, an empty line between; addresses of links stand alone, so that programs find them. */
export function plainText(blocks: readonly Block[], options: TextOptions = {}): string {
  return asText(chunks(blocks).join('\n\n'));

  function chunks(all: readonly Block[]): string[] {
    const parts: string[] = [];
    all.forEach((block, i) => {
      const [first = '', ...rest] = chunksOf(block);
      // The words above a list belong to it.
      if (block.is === 'list' && !isLong(block) && all[i - 1]?.is === 'paragraph') parts.push(`${parts.pop()}\n${first}`, ...rest);
      else parts.push(...[first, ...rest].filter(Boolean));
    });
    return parts;
  }

  function chunksOf(block: Block): string[] {
    switch (block.is) {
      case 'heading':
        return [lineText(block.line, true)];
      case 'paragraph':
        return [lineText(block.line)];
      case 'folded':
        return [lineText(block.summary, true), ...(options.brief ? [] : chunks(block.blocks))];
      case 'facts':
        return block.facts.some(({ isTerm }) => isTerm)
          ? block.facts.map(termText)
          : [block.facts.map((fact) => factText(fact, block.around.dir)).join('\n')];
      case 'list':
        return listText(block);
    }
  }

  function written(text: string, dir: Direction, addresses: readonly string[] = []): string {
    const lines = text.split('\n').flatMap((line) => wrapped(line.trim(), options.width).map((part) => directed(part, dir)));
    return [...lines, ...addresses].join('\n');
  }

  function lineText(line: Line, strong = false): string {
    const text = strong ? bold(textOf(line.runs)) : inner(line);
    return written(text, line.dir, addressesIn([line]));
  }

  function bold(text: string): string {
    // Asterisks of the text would end it too early.
    return options.bold && text && !/[*\n]/.test(text) ? `*${text}*` : text;
  }

  /** Only what stands out at the start of a line, so that no asterisk is left to touch a letter. */
  function inner({ runs }: Line): string {
    return runs.map(({ text, strong }, i) => (strong && !i ? bold(text.trimEnd()) + text.slice(text.trimEnd().length) : text)).join('');
  }

  function joined(all: readonly Block[], dir: Direction) {
    const lines = linesIn(all);
    return { text: inner(joinLines(lines, { lang: '', dir })), addresses: addressesIn(lines) };
  }

  function factText({ label, values }: FactBlock, dir: Direction): string {
    const name = `${within(textOf(label.runs), label.dir, dir)}:`;
    const [only] = values;
    if (values.length > 1) return [written(name, dir), bulleted(values, dir, () => '• ')].join('\n');
    const { text, addresses } = joined(only ?? [], dir);
    return written(`${name} ${text}`, dir, addresses);
  }

  function termText({ label, values }: FactBlock): string {
    return [lineText(label, true), ...values.flatMap(chunks)].join('\n');
  }

  function bulleted(items: readonly (readonly Block[])[], dir: Direction, marker: (i: number) => string): string {
    return items
      .map((item, i) => {
        const { text, addresses } = joined(item.filter(isOpen), dir);
        // What is folded in an entry stands below it.
        return [written(marker(i) + text, dir, addresses), ...chunks(item.filter((block) => !isOpen(block)))].join('\n');
      })
      .join('\n');
  }

  function listText({ label, ordered, items, around: { lang, dir } }: Extract<Block, { is: 'list' }>): string[] {
    if (isLong({ items })) return items.map((item) => chunks(item).join('\n'));
    if (label && !ordered && !items.some((item) => addressesIn(linesIn(item)).length)) {
      const text = items.map((item) => joined(item, dir).text).join(' · ');
      return [written(`${label}: ${text}`, dir)];
    }
    const number = (i: number) => `${getLocale(lang).number(i + 1)}. `;
    const list = bulleted(items, dir, ordered ? number : () => '• ');
    return [label ? `${written(`${label}:`, dir)}\n${list}` : list];
  }
}

const isOpen = ({ is }: Block): boolean => is !== 'folded';

/** Whether an entry has several paragraphs. */
const isLong = ({ items }: Pick<Extract<Block, { is: 'list' }>, 'items'>): boolean => items.some((item) => item.filter(isOpen).length > 1);

/** The addresses of links that the words do not spell out already. */
const addressesIn = (lines: readonly Line[]): string[] => {
  const all = lines.flatMap(({ runs }) =>
    runs.flatMap(({ href, text }) =>
      href === undefined || href.replace(/^(mailto|tel):/, '') === text.replace(/[\u2066-\u2069]/g, '') ? [] : [href],
    ),
  );
  return [...new Set(all)];
};
