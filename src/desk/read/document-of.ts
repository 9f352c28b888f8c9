import { ReadError, type ReadDocument, type ReadParagraph, type ReadSpan } from './document.js';
import { cleanCharacters, tidySpans, wordsOf } from './clean.js';
import { suggestHead } from './head.js';
import { suggestHeadings } from './headings.js';
import { languageOf } from './guess-language.js';
import type { Placed, RawDocument, RawParagraph } from './raw.js';
import type { Tally } from './tally.js';
import { without } from './without.js';

/**
 * Makes of what a reader found what all readers give: clean words, paragraphs that have some, headings of two levels, what short paragraphs
 * may be.
 *
 * @throws {ReadError} `no-text`.
 */
export function documentOf({ kind, language, paragraphs, tally }: RawDocument): ReadDocument {
  const clean = placeHeadings(
    paragraphs.flatMap((paragraph) => splitAtBreaks(paragraph, tally)).filter((paragraph) => wordsOf(paragraph).trim()),
  );
  if (!clean.length) throw new ReadError('no-text');
  for (const { number } of clean) if (number) tally.add('numbers');
  const tag = languageOf(clean, language);
  return {
    kind,
    ...(tag && { language: tag }),
    paragraphs: suggestHeadings(suggestHead(clean), kind).map((paragraph) => withoutLanguage(without(paragraph, 'isInTable'), tag)),
    found: tally.found,
  };
}

/** A link to a file of somebody's computer names that somebody, and one within the file leads nowhere on a page. */
function withoutForeignLink(span: ReadSpan): ReadSpan {
  const { href, ...rest } = span;
  return href === undefined || /^(https?|mailto|tel):/i.test(href.trim()) ? span : rest;
}

/** Of a line that begins so, its writer meant a paragraph, though it ends with a line break only. */
const LIST_MARK = /^\s*([•●▪◦*–-]\s|[\d٠-٩]{1,2}[.)]\s)/;

/** Cuts a paragraph at an empty line and before an entry of a list; other line breaks become spaces. */
function splitAtBreaks(paragraph: RawParagraph, tally: Tally): readonly RawParagraph[] {
  const spans = paragraph.spans.map((span) => withoutForeignLink({ ...span, text: cleanCharacters(span.text, tally) }));
  const isHead = paragraph.level !== undefined || (paragraph.style !== undefined && !['normal', 'item'].includes(paragraph.style));
  if (isHead || !spans.some(({ text }) => text.includes('\n'))) return [{ ...paragraph, spans: tidySpans(spans) }];
  const lines: ReadSpan[][] = [[]];
  for (const span of spans)
    span.text.split('\n').forEach((text, i) => {
      if (i) lines.push([]);
      if (text) lines.at(-1)!.push({ ...span, text });
    });
  const cut: ReadSpan[][] = [[]];
  for (const line of lines) {
    const words = line.map(({ text }) => text).join('');
    if (!words.trim() || LIST_MARK.test(words)) cut.push(line);
    else cut.at(-1)!.push({ text: ' ' }, ...line);
  }
  const parts = cut.map(tidySpans).filter((part) => part.length);
  const rest = without(paragraph, 'number');
  return parts.map((part, i) => ({ ...(i ? rest : paragraph), spans: part }));
}

/** The levels of a file made two: its only heading of the first level at its top is the title, the next level is `h2`, all others `h3`. */
function placeHeadings(paragraphs: readonly RawParagraph[]): readonly Placed[] {
  const headings = paragraphs.filter(({ level }) => level !== undefined);
  const top = headings.filter(({ level }) => level === 1);
  const hasTitle = paragraphs.some(({ style }) => style === 'title');
  const title = !hasTitle && top.length === 1 && headings[0] === top[0] ? top[0] : undefined;
  const levels = headings.filter((heading) => heading !== title).map(({ level }) => level!);
  // No loop of arguments: a file may have more headings than a call.
  const highest = levels.reduce((least, level) => Math.min(least, level), Infinity);
  return paragraphs.map((paragraph) => {
    const { level, style = 'normal', ...rest } = paragraph;
    if (level === undefined) return { ...rest, style };
    return { ...rest, style: paragraph === title ? 'title' : level === highest ? 'h2' : 'h3' };
  });
}

/** Words in the language of the document need not say so. */
const withoutLanguage = (paragraph: ReadParagraph, tag: string | undefined): ReadParagraph => ({
  ...paragraph,
  spans: tidySpans(
    paragraph.spans.map((span) => {
      const { language, ...rest } = span;
      return !language || language.split('-')[0] === tag?.split('-')[0] ? rest : span;
    }),
  ),
});
