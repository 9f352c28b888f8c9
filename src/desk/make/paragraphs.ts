import { link } from '../../content/fields.js';
import { fold } from '../../locale/fold.js';
import type { BlockStyle } from '../../content/vocabulary.js';
import type { ReadParagraph, ParagraphStyle } from '../read/document.js';
import type { Mark, Paragraph } from '../draft.js';
import type { Features } from './align.js';

/** What a paragraph of a file is taken for. */
export const styleOf = ({ style, suggested }: ReadParagraph): ParagraphStyle =>
  style === 'normal' || style === 'item' ? (suggested ?? style) : style;

/** The words of a paragraph. */
export const textOf = ({ spans }: ReadParagraph): string => tidy(spans.map(({ text }) => text).join(''));

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const BLOCKS: Readonly<Partial<Record<ParagraphStyle, BlockStyle>>> = { h2: 'h2', h3: 'h3' };

/** A paragraph of the draft from one of a file, with its links. Looks alone (bold, italic) are left out: a feed has none. */
export function paragraphFrom(read: ReadParagraph, key: string): Paragraph {
  let text = '';
  const marks: Mark[] = [];
  for (const span of read.spans) {
    const words = `${text}${span.text}`.replace(/\s+/g, ' ').trimStart();
    const from = text.length;
    text = words;
    if (span.href && link.pattern!.test(span.href) && text.length > from)
      marks.push({ is: 'link', from, to: text.length, href: span.href });
  }
  text = text.trimEnd();
  return { key, style: BLOCKS[styleOf(read)] ?? 'normal', text, marks: joinedLinks(marks, text) };
}

/** Word cuts a link in several runs. Spaces at the edges of a link are none of its words. */
function joinedLinks(marks: readonly Mark[], text: string): readonly Mark[] {
  const joined: Extract<Mark, { is: 'link' }>[] = [];
  for (const mark of marks) {
    if (mark.is !== 'link') continue;
    const last = joined.at(-1);
    if (last?.href === mark.href && last.to === mark.from) joined[joined.length - 1] = { ...last, to: mark.to };
    else joined.push(mark);
  }
  return joined
    .map((mark) => {
      const words = text.slice(mark.from, mark.to);
      const from = mark.from + words.length - words.trimStart().length;
      return { ...mark, from, to: from + words.trim().length };
    })
    .filter(({ from, to }) => from < to);
}

/** What is compared with the other language. */
export function featuresOf({ text, style, marks }: Paragraph): Features {
  const words = fold(text);
  const latin = /\p{sc=Arab}/u.test(text)
    ? (words.match(/[a-z][a-z-]{2,}/g) ?? [])
    : (text.match(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z-]*\b/g) ?? []).map(fold);
  return {
    isHeading: style !== 'normal',
    length: words.replace(/[^\p{L}\p{N}]/gu, '').length,
    shared: new Set([...(words.match(/\d+/g) ?? []), ...latin, ...marks.flatMap((mark) => (mark.is === 'link' ? [mark.href] : []))]),
  };
}

/** How much two texts have in common, from 0 to 1, by their words. */
export function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])) as [Set<string>, Set<string>];
  const both = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size ? (2 * both) / (x.size + y.size) : 0;
}
