import type { MarkupElement } from '../document.js';
import { childOf, elementsOf } from '../markup-tree.js';
import type { RawParagraph } from '../raw.js';
import { without } from '../without.js';
import { alternativeOf, CHANGES, noteAuthor, noteChange, type Reading } from './changes.js';
import type { numberingFrom } from './numbering.js';
import { inlineOf } from './runs.js';
import { numberingOf, outlineLevel, type Style } from './styles.js';
import { valueOf } from './xml.js';

/** Reads the paragraphs of a file, those of tables and text boxes too, in the order in which one reads. */
export function bodyOf(
  body: MarkupElement | undefined,
  reading: Reading,
  numbering: ReturnType<typeof numberingFrom>,
): readonly RawParagraph[] {
  const { tally, fields, styles } = reading;
  const paragraphs: RawParagraph[] = [];
  /** Paragraphs whose end was deleted: they go on in the next. */
  let open: RawParagraph[] = [];
  let line = 0;
  let hasContents = false;

  function read(elements: readonly MarkupElement[], isInTable: boolean): void {
    for (const element of elements) readOne(element, isInTable);
  }
  function readOne(element: MarkupElement, isInTable: boolean): void {
    const { name } = element;
    if (name === 'w:p') readParagraph(element, isInTable);
    else if (name === 'w:tbl') {
      tally.add('tables');
      read(elementsOf(element), true);
    } else if (name === 'w:tr' || name === 'w:tc') {
      const changes = elementsOf(childOf(element, `${name}Pr`)).filter(({ name }) => name in CHANGES);
      const isLeft = changes.map((change) => noteChange(reading, change)).every(Boolean);
      if (isLeft && !childOf(childOf(element, 'w:tcPr'), 'w:cellDel')) read(elementsOf(element), isInTable);
    } else if (name in CHANGES) {
      if (noteChange(reading, element)) read(elementsOf(element), isInTable);
    } else if (name === 'w:sdt') {
      const gallery = valueOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
      if (gallery === 'Table of Contents') tally.add('contents');
      else read(elementsOf(childOf(element, 'w:sdtContent')), isInTable);
    } else if (name === 'mc:AlternateContent') read(alternativeOf(element), isInTable);
    else if (name === 'w:customXml' || name === 'w:smartTag') read(elementsOf(element), isInTable);
    else if (name === 'w:altChunk') tally.add('embedded');
  }

  function readParagraph(element: MarkupElement, isInTable: boolean): void {
    line++;
    const properties = childOf(element, 'w:pPr');
    const style = styles.paragraph(valueOf(properties, 'w:pStyle'));
    // A heading is never within a table of contents: the end of its field is missing.
    if (typeof style.place === 'number' && fields.isContents) fields.reset();
    const { spans, boxes } = inlineOf(element, style, reading);
    if (spans.length && style.leftOut === 'notes') tally.add('notes');
    if (style.leftOut === 'contents') hasContents = true;
    open.push(paragraphOf(properties, style, style.leftOut ? [] : spans, isInTable));
    if (!lostItsEnd(element)) {
      paragraphs.push(joined(open));
      open = [];
    }
    for (const box of boxes) read(elementsOf(box), isInTable);
  }

  function paragraphOf(
    properties: MarkupElement | undefined,
    style: Style,
    spans: RawParagraph['spans'],
    isInTable: boolean,
  ): RawParagraph {
    const entry = numberingOf(properties) ?? style.numbering;
    const isItem = entry !== undefined && entry.list !== '0';
    const number = isItem && spans.length ? numbering(entry) : undefined;
    const place = outlineLevel(properties) ?? style.place ?? (isItem ? 'item' : undefined);
    return {
      ...(typeof place === 'number' ? { level: place } : place && { style: place }),
      ...(number !== undefined && { number }),
      ...(style.statement && { statement: style.statement }),
      spans: style.statement ? spans.map((span) => without(span, 'statement')) : spans,
      line,
      ...(isInTable && { isInTable }),
    };
  }

  /** Whether the mark that ends a paragraph was deleted, or moved away. */
  function lostItsEnd(paragraph: MarkupElement): boolean {
    const changes = elementsOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')).filter(({ name }) => name in CHANGES);
    changes.forEach((change) => noteAuthor(reading, change));
    const isLost = changes.some(({ name }) => !CHANGES[name]!.isRead);
    // With its words it is one deletion; alone, it would not be told.
    if (isLost && !elementsOf(paragraph).some(({ name }) => name in CHANGES)) tally.add('deletions');
    return isLost;
  }

  read(elementsOf(body), false);
  if (hasContents && !tally.has('contents')) tally.add('contents');
  return open.length ? [...paragraphs, joined(open)] : paragraphs;
}

/** What became one paragraph has the style of the first of which something is left. */
function joined(parts: readonly RawParagraph[]): RawParagraph {
  const first = parts.find(({ spans }) => spans.some(({ text }) => text.trim())) ?? parts[0]!;
  return parts.length > 1 ? { ...first, spans: parts.flatMap(({ spans }) => spans) } : first;
}
