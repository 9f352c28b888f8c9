import { ReadError, type MarkupElement, type MarkupParsers, type ReadSpan } from '../document.js';
import { directionOf } from '../../../locale/language.js';
import { allOf, childOf, textOf } from '../markup-tree.js';
import type { RawDocument, RawParagraph } from '../raw.js';
import { Tally } from '../tally.js';
import { contentOf, leftOutOf } from './content.js';
import { isTangled } from './tangled.js';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Without text of the page, or with text that was taken back. */
const SKIPPED = new Set([
  'head',
  'title',
  'meta',
  'link',
  'base',
  'area',
  'map',
  'param',
  'source',
  'track',
  'datalist',
  'input',
  'textarea',
  'del',
]);

interface Around {
  readonly look: Omit<ReadSpan, 'text'>;
  readonly isInTable: boolean;
  readonly language?: string | undefined;
}
/** What the next paragraph is, until it has words. */
type Next = Pick<RawParagraph, 'style' | 'level' | 'number'>;

/** Reads a page: its main part, without what stands around it. @throws {ReadError} `damaged` if it is tangled beyond reading. */
export function readHtml(text: string, parsers: MarkupParsers): RawDocument {
  if (isTangled(text)) throw new ReadError('damaged');
  const page = parsers.html(text);
  const content = contentOf(page);
  const tally = new Tally();
  for (const { name } of allOf(page)) if (name === 'script') tally.add('scripts');
  const language = [...allOf(page)].find(({ attributes }) => attributes['lang'])?.attributes['lang'];
  const paragraphs = paragraphsOf(content, tally);
  const title = paragraphs.some(({ level }) => level === 1) ? undefined : headingOf(page);
  return { kind: 'html', language, paragraphs: [...(title ? [title] : []), ...paragraphs], tally };
}

/** The main heading of a page whose text has none: it may stand in the header. */
function headingOf(page: MarkupElement): RawParagraph | undefined {
  const headings = [...allOf(page)].filter(({ name }) => name === 'h1');
  return headings.length === 1 ? { level: 1, spans: [{ text: textOf(headings[0]!) }], line: 1 } : undefined;
}

/** The paragraphs of some HTML that is not a whole page. @throws {ReadError} `damaged` if it is tangled beyond reading. */
export function fragmentOf(html: string, parsers: MarkupParsers, tally: Tally): readonly RawParagraph[] {
  if (isTangled(html)) throw new ReadError('damaged');
  return paragraphsOf(childOf(parsers.html(`<!doctype html><body>${html}`), 'body')!, tally);
}

/** The paragraphs within an element. */
function paragraphsOf(content: MarkupElement, tally: Tally): readonly RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  let spans: ReadSpan[] = [];
  let next: Next = {};
  let line = 1;

  function end(isInTable: boolean): void {
    const hasWords = spans.some(({ text }) => text.trim());
    if (hasWords) paragraphs.push({ ...next, spans, line: line++, ...(isInTable && { isInTable }) });
    // The number of an entry goes with its first words.
    if (hasWords) next = {};
    spans = [];
  }
  function read({ children }: MarkupElement, around: Around): void {
    for (const child of children) {
      // Line ends of the source are spaces.
      if (typeof child === 'string') spans.push({ text: child.replace(/[\t\n\f\r ]+/g, ' '), ...around.look });
      else readElement(child, around);
    }
  }
  function readElement(element: MarkupElement, around: Around): void {
    const { name, attributes } = element;
    const leftOut = leftOutOf(element, content.name === 'article');
    if (leftOut) {
      if (name !== 'script' && (leftOut !== 'hidden' || textOf(element).trim())) tally.add(leftOut);
      return;
    }
    if (name === 'del') tally.add('deletions');
    if (SKIPPED.has(name)) return;
    if (name === 'ins') tally.add('insertions');
    if (name === 'br') return void spans.push({ text: '\n' });
    if (INLINE.has(name) || /[-:]/.test(name)) readInline(element, around);
    else readBlock(element, { ...around, isInTable: around.isInTable || name === 'table' }, attributes);
  }
  function readInline(element: MarkupElement, around: Around): void {
    const { name, attributes } = element;
    const look = { ...around.look, ...lookOf(element) };
    const language = attributes['lang'] || around.language;
    const isQuote = name === 'q';
    const quotes = directionOf(language ?? '') === 'rtl' ? '«»' : '“”';
    if (isQuote) spans.push({ text: quotes[0]!, ...look });
    read(element, { ...around, look, language });
    if (isQuote) spans.push({ text: quotes[1]!, ...look });
  }
  function readBlock(element: MarkupElement, around: Around, attributes: MarkupElement['attributes']): void {
    const { name } = element;
    if (name === 'table') tally.add('tables');
    end(around.isInTable);
    const level = /^h([1-6])$/.exec(name)?.[1];
    const look = { ...around.look, ...(attributes['lang'] && { language: attributes['lang'] }) };
    if (level) next = { level: Number(level) };
    if (name === 'ol') return readEntries(element, { ...around, look }, Number(attributes['start'] ?? 1) || 0);
    if (name === 'li') next = { style: 'item' };
    read(element, { ...around, look, language: attributes['lang'] || around.language });
    end(around.isInTable);
    if (level || name === 'li') next = {};
  }
  function readEntries(list: MarkupElement, around: Around, start: number): void {
    let number = start;
    for (const child of list.children) {
      if (typeof child === 'string' || child.name !== 'li') continue;
      number = Number(child.attributes['value'] ?? number) || number;
      next = { style: 'item', number: `${number++}.` };
      read(child, { ...around, look: { ...around.look, ...lookOf(child) } });
      end(around.isInTable);
      next = {};
    }
  }
  read(content, { look: {}, isInTable: false, language: content.attributes['lang'] });
  end(false);
  return paragraphs;
}

const WEIGHT = /font-weight\s*:\s*(bold|[6-9]00)/i;

function lookOf({ name, attributes }: MarkupElement): Omit<ReadSpan, 'text'> {
  const style = attributes['style'] ?? '';
  return {
    ...((name === 'b' || name === 'strong' || WEIGHT.test(style)) && { bold: true }),
    ...((name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(style)) && { italic: true }),
    ...(name === 'a' && attributes['href'] && { href: attributes['href'].trim() }),
    ...(attributes['lang'] && { language: attributes['lang'] }),
  };
}
