import type { FileKind } from './document.js';
import { wordsOf } from './clean.js';
import { isShort } from './head.js';
import type { Placed } from './raw.js';

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Nearly all of its letters are: a Latin name within bold Arabic often is not. */
function isBold({ spans }: Placed): boolean {
  const bold = spans.reduce((sum, { text, bold }) => sum + (bold ? lettersOf(text) : 0), 0);
  return bold > 0 && bold >= 0.7 * lettersOf(spans.map(({ text }) => text).join(''));
}

/**
 * Points out paragraphs that are probably headings: short and bold. Plain text has nothing bold; there a short line before a paragraph is
 * one, and one at the very end («اتصال»).
 */
export function suggestHeadings(paragraphs: readonly Placed[], kind: FileKind): readonly Placed[] {
  const isCandidate = (paragraph: Placed | undefined) =>
    paragraph?.style === 'normal' &&
    !paragraph.suggested &&
    !paragraph.statement &&
    !paragraph.isInTable &&
    isShort(paragraph) &&
    lettersOf(wordsOf(paragraph)) > 1;
  return paragraphs.map((paragraph, i) => {
    if (!isCandidate(paragraph)) return paragraph;
    const isHeading = kind === 'txt' ? i > 0 && !isCandidate(paragraphs[i + 1]) : isBold(paragraph);
    return isHeading ? { ...paragraph, suggested: 'h2' } : paragraph;
  });
}
