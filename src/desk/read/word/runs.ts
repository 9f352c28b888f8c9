import type { MarkupElement, ReadSpan } from '../document.js';
import { allOf, childOf, elementsOf, isElement, textOf } from '../markup-tree.js';
import { alternativeOf, CHANGES, noteChange, type Reading } from './changes.js';
import { hrefOf, isContents, isHyperlink } from './fields.js';
import { lookOf, over, type CharacterLook, type Style } from './styles.js';
import { symbolOf } from './symbols.js';
import { valueOf } from './xml.js';

/** What is said of the words of a paragraph from outside of them. */
interface Around {
  readonly style: Style;
  readonly href?: string | undefined;
}

/** The words of a paragraph, and the text boxes that hang on it. */
export interface Inline {
  readonly spans: readonly ReadSpan[];
  readonly boxes: readonly MarkupElement[];
}

const PICTURES = new Set(['pic:pic', 'v:imagedata']);
const REFERENCES = new Set(['w:footnoteReference', 'w:endnoteReference']);
const TRANSPARENT = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:rt', 'w:rubyBase']);

/** Reads the words of a paragraph. */
export function inlineOf(paragraph: MarkupElement, style: Style, reading: Reading): Inline {
  const spans: ReadSpan[] = [];
  const boxes: MarkupElement[] = [];
  const { fields, tally, relations } = reading;
  let wasHidden = false;

  function read(elements: readonly MarkupElement[], around: Around): void {
    for (const element of elements) readOne(element, around);
  }
  function readOne(element: MarkupElement, around: Around): void {
    const { name, attributes } = element;
    if (name === 'w:r') readRun(element, around);
    else if (name in CHANGES) {
      if (noteChange(reading, element)) read(elementsOf(element), around);
    } else if (name === 'w:hyperlink') {
      const href = relations.get(attributes['r:id'] ?? '')?.target;
      read(elementsOf(element), { ...around, href: href ?? around.href });
    } else if (name === 'w:fldSimple') {
      const instruction = attributes['w:instr'] ?? '';
      noteField(instruction);
      if (!isContents(instruction)) read(elementsOf(element), { ...around, href: hrefOf(instruction) ?? around.href });
    } else if (name === 'w:sdt') {
      // The words that ask for words are not of the author.
      if (!childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) read(elementsOf(childOf(element, 'w:sdtContent')), around);
    } else if (name === 'mc:AlternateContent') read(alternativeOf(element), around);
    else if (name === 'm:oMath' || name === 'm:oMathPara')
      add([...allOf(element)].flatMap((part) => (part.name === 'm:t' ? textOf(part) : [])).join(''), {}, around, undefined);
    else if (TRANSPARENT.has(name)) read(elementsOf(element), around);
  }

  function readRun(run: MarkupElement, around: Around): void {
    const properties = childOf(run, 'w:rPr');
    const character = reading.styles.character(valueOf(properties, 'w:rStyle'));
    const look = over<CharacterLook>(over<CharacterLook>(around.style, character), lookOf(properties));
    const words = runText(elementsOf(run), look, around, properties);
    if (look.hidden) {
      if (words.trim() && !wasHidden) tally.add('hidden');
      wasHidden ||= !!words.trim();
      return;
    }
    if (words) wasHidden = false;
    const { statement = around.style.statement } = character;
    if (!fields.isContents) add(words, look, { ...around, style: { ...around.style, ...(statement && { statement }) } }, properties);
  }

  /** The characters of a run. What hangs on it is noted on the way. */
  function runText(parts: readonly MarkupElement[], look: CharacterLook, around: Around, properties: MarkupElement | undefined): string {
    return parts.map((part) => partText(part, look, around, properties)).join('');
  }
  function partText(part: MarkupElement, look: CharacterLook, around: Around, properties: MarkupElement | undefined): string {
    const { name, attributes } = part;
    if (name === 'w:fldChar') {
      const instruction = fields.mark(attributes['w:fldCharType']);
      if (instruction !== undefined) noteField(instruction);
    } else if (name === 'w:instrText') fields.instruct(textOf(part));
    else if (REFERENCES.has(name)) tally.add('footnotes');
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') readDrawing(part);
    else if (name === 'mc:AlternateContent') return runText(alternativeOf(part), look, around, properties);
    else if (name === 'w:ruby') return runText(elementsOf(childOf(part, 'w:rubyBase')).flatMap(elementsOf), look, around, properties);
    else if (!fields.isInstruction) return characters(part);
    return '';
  }
  function characters({ name, attributes, children }: MarkupElement): string {
    switch (name) {
      case 'w:t': {
        const text = children.map((child) => (isElement(child) ? '' : child)).join('');
        return attributes['xml:space'] === 'preserve' ? text : text.trim();
      }
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        // A page or column that ends within a paragraph ends a paragraph.
        return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '\n\n' : '\n';
      case 'w:noBreakHyphen':
        return '\u2011';
      case 'w:sym': {
        const symbol = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
        if (symbol === undefined) tally.add('unknown-characters');
        return symbol ?? '';
      }
      default:
        return '';
    }
  }

  function readDrawing(drawing: MarkupElement): void {
    if (drawing.name === 'w:object') return tally.add('embedded');
    const waiting = [...elementsOf(drawing)].reverse();
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (element.name === 'w:txbxContent') {
        tally.add('text-boxes');
        boxes.push(element);
      } else {
        if (PICTURES.has(element.name)) tally.add('pictures');
        for (const child of [...(element.name === 'mc:AlternateContent' ? alternativeOf(element) : elementsOf(element))].reverse())
          waiting.push(child);
      }
    }
  }
  function noteField(instruction: string): void {
    if (isContents(instruction)) tally.add('contents');
    else if (!isHyperlink(instruction)) tally.add('fields');
  }

  function add(text: string, look: CharacterLook, { style, href }: Around, properties: MarkupElement | undefined): void {
    if (!text) return;
    // Word has a bold of its own for scripts such as Arabic, and many files tell only that.
    const isComplex = look.rtl || /\p{sc=Arab}/u.test(text);
    const bold = isComplex ? (look.boldComplex ?? look.bold) : look.bold;
    const italic = isComplex ? (look.italicComplex ?? look.italic) : look.italic;
    const language = childOf(properties, 'w:lang')?.attributes[isComplex ? 'w:bidi' : 'w:val'];
    const link = href ?? fields.href;
    spans.push({
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(link !== undefined && { href: link }),
      ...(language && { language }),
      ...(style.statement && { statement: style.statement }),
    });
  }

  read(elementsOf(paragraph), { style });
  fields.endParagraph();
  return { spans, boxes };
}
