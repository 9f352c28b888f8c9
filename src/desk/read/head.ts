import type { ParagraphStyle } from './document.js';
import { wordsOf } from './clean.js';
import { isDateLine } from './date-line.js';
import type { Placed } from './raw.js';

/** A head has no more lines than this. */
const LINES = 12;
const LONGEST = 140;
const SENTENCE_END = /[.!?؟;؛،,…]["”»')]*$/;

/** Whether a paragraph may be a line of a head, or a heading. */
export const isShort = (paragraph: Placed): boolean => {
  const words = wordsOf(paragraph);
  return words.length <= LONGEST && !SENTENCE_END.test(words);
};

const isPlain = ({ style, statement }: Placed) => (style === 'normal' || style === 'item') && !statement;
const isDate = (paragraph: Placed) => isPlain(paragraph) && isDateLine(wordsOf(paragraph));

/**
 * What a report has above its text, where the file does not say: series, subtitle, title, and the date by which they are known. A title of
 * several lines that is cut («– عمان») is joined, with a point between its parts.
 */
export function suggestHead(paragraphs: readonly Placed[]): readonly Placed[] {
  const title = paragraphs.findIndex(({ style }) => style === 'title');
  if (title > LINES) return paragraphs;
  if (title >= 0) return aroundTitle(paragraphs, title);
  const date = paragraphs.slice(0, LINES).findIndex(isDate);
  const lines = paragraphs.slice(0, Math.max(date, 0));
  if (!lines.length || !lines.every((line) => isShort(line) && isPlain(line))) return paragraphs;
  const subtitle = lines.length > 2 ? [as('subtitle', lines.at(-2)!)] : [];
  const series = lines.slice(0, -1 - subtitle.length);
  return [...joined(series), ...subtitle, as('title', lines.at(-1)!), as('date', paragraphs[date]!), ...paragraphs.slice(date + 1)];
}

/** The file says which paragraph is the title: short ones before it are the series, and a date may follow, with one line between. */
function aroundTitle(paragraphs: readonly Placed[], title: number): readonly Placed[] {
  const before = paragraphs.slice(0, title);
  const after = paragraphs.slice(title + 1, title + 4);
  const date = after.findIndex(isDate);
  const between = date > 0 ? after.slice(0, date) : [];
  const isHead = between.every((line) => isShort(line) && (isPlain(line) || line.style === 'subtitle'));
  return [
    ...(before.every((line) => isPlain(line) && isShort(line)) ? joined(before) : before),
    paragraphs[title]!,
    ...(isHead && date >= 0
      ? [...between.map((line) => (isPlain(line) ? as('subtitle', line) : line)), as('date', after[date]!), ...after.slice(date + 1)]
      : after),
    ...paragraphs.slice(title + 4),
  ];
}

const as = (suggested: ParagraphStyle, paragraph: Placed): Placed => ({ ...paragraph, style: 'normal', suggested });

/** Lines as one paragraph, the series. */
function joined(lines: readonly Placed[]): readonly Placed[] {
  const [first] = lines;
  if (!first) return [];
  const spans = lines.flatMap((line, i) => {
    const [start, ...rest] = line.spans;
    const cut = { ...start!, text: start!.text.replace(/^[–—-]\s*/, '') };
    return i ? [{ text: ' · ' }, cut, ...rest] : [cut, ...rest];
  });
  return [as('kicker', { ...first, spans })];
}
