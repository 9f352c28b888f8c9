import type { StatementType } from '../../../content/vocabulary.js';
import type { MarkupElement, ParagraphStyle } from '../document.js';
import { childOf, elementsOf } from '../markup-tree.js';
import { templateStyle } from '../template-styles.js';
import { isOn, valueOf } from './xml.js';

/** How characters look; absent where it is not told. */
export interface CharacterLook {
  readonly bold?: boolean | undefined;
  /** Bold of Arabic and Hebrew, which Word keeps apart. */
  readonly boldComplex?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly italicComplex?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Written from right to left. */
  readonly rtl?: boolean | undefined;
}

export interface NumberingOf {
  readonly list: string;
  readonly level: number;
}

/** What a style makes of its paragraphs or characters, with all that it is based on. */
export interface Style extends CharacterLook {
  /** A style of the report, or the level of a heading, from 1. */
  readonly place?: ParagraphStyle | number;
  readonly statement?: StatementType;
  readonly numbering?: NumberingOf;
  /** Instructions of the template, and tables of contents: not read. */
  readonly leftOut?: 'notes' | 'contents';
}

/** What styles of Word and of LibreOffice are called in their languages. */
const TITLE = /^(title|titre( principal)?|(ال)?عنوان|العنوان الرئيسي)$/;
const SUBTITLE = /^(subtitle|sous-titre|(ال)?عنوان (ال)?فرعي)$/;
const HEADING = /^(?:heading|titre|überschrift|(?:ال)?عنوان) ?([1-9]|[١-٩])$/;
const CONTENTS = /^(toc (\d|heading)|contents (\d|heading)|table of figures)$/;

/** How characters look by their own properties (`w:rPr`). */
export const lookOf = (properties: MarkupElement | undefined): CharacterLook => ({
  bold: isOn(properties, 'w:b'),
  boldComplex: isOn(properties, 'w:bCs'),
  italic: isOn(properties, 'w:i'),
  italicComplex: isOn(properties, 'w:iCs'),
  hidden: isOn(properties, 'w:vanish'),
  rtl: isOn(properties, 'w:rtl') ?? isOn(properties, 'w:cs'),
});

/** The numbering that a paragraph or a style names (`w:pPr`); `list` is `0` where it takes one away. */
export function numberingOf(properties: MarkupElement | undefined): NumberingOf | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  return list === undefined ? undefined : { list, level: Number(valueOf(numbering, 'w:ilvl') ?? 0) || 0 };
}

/** The level of a heading, from 1, by its outline level (`w:pPr`); 9 says that it is none. */
export function outlineLevel(properties: MarkupElement | undefined): number | undefined {
  const level = valueOf(properties, 'w:outlineLvl');
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : undefined;
}

/** What is told is put over what it stands on. */
export const over = <T extends object>(below: T, above: T): T => ({
  ...below,
  ...Object.fromEntries(Object.entries(above).filter(([, value]) => value !== undefined)),
});

/** @param file `styles.xml`. @returns what a style does, by its id; an unknown or absent one does what all paragraphs do by default. */
export function stylesOf(file: MarkupElement | undefined): { paragraph: (id?: string) => Style; character: (id?: string) => Style } {
  const elements = new Map(
    elementsOf(file).flatMap((style) => (style.name === 'w:style' ? [[style.attributes['w:styleId'] ?? '', style] as const] : [])),
  );
  const defaults = lookOf(childOf(childOf(childOf(file, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const normal = [...elements.values()].find(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1')
    ?.attributes['w:styleId'];
  const known = new Map<string, Style>();

  /** Its own properties over those of what it is based on. A circle of styles ends where it began. */
  function resolve(id: string): Style {
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && elements.has(at) && !known.has(at) && !chain.has(at)) {
      chain.add(at);
      at = valueOf(elements.get(at), 'w:basedOn');
    }
    let style = known.get(at ?? '') ?? {};
    for (const each of [...chain].reverse()) known.set(each, (style = over(style, ownOf(each, elements.get(each)!))));
    return known.get(id) ?? {};
  }
  return {
    paragraph: (id = normal) => over<Style>(defaults, id === undefined ? {} : resolve(id)),
    character: (id) => (id === undefined ? {} : resolve(id)),
  };
}

function ownOf(id: string, element: MarkupElement): Style {
  const name = (valueOf(element, 'w:name') ?? id).trim();
  const paragraph = childOf(element, 'w:pPr');
  const numbering = numberingOf(paragraph);
  const look = { ...lookOf(childOf(element, 'w:rPr')), ...(numbering && { numbering }) };
  const ofTemplate = templateStyle(id, name);
  if (ofTemplate) {
    const { style, statement } = ofTemplate;
    return style ? { ...look, place: style, ...(statement && { statement }) } : { ...look, leftOut: 'notes' };
  }
  const plain = name.toLowerCase();
  if (TITLE.test(plain)) return { ...look, place: 'title' };
  if (SUBTITLE.test(plain)) return { ...look, place: 'subtitle' };
  if (CONTENTS.test(plain)) return { ...look, leftOut: 'contents' };
  const digit = HEADING.exec(plain)?.[1];
  const level = digit ? digit.charCodeAt(0) & 15 : outlineLevel(paragraph);
  return level === undefined ? look : { ...look, place: level };
}
