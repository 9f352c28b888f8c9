import type { Hit, TextCheck } from '../hit.js';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“', '›': '‹' };
const OPEN = new Set(Object.values(PAIRS));

/** The number or letter of a list, «1)» and «أ)», closes nothing. */
const isOfList = (text: string, at: number) =>
  text[at] === ')' && /(?:^|[\s،,؛;:])(?:\p{Nd}{1,2}|\p{L})$/u.test(text.slice(Math.max(0, at - 4), at));

/** Brackets and quotation marks of which the other half is missing. */
export const brackets: TextCheck = ({ text }) => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]{}«»“”‹›]/g)) {
    if (OPEN.has(mark)) open.push({ mark, at });
    else {
      const k = open.map((each) => each.mark).lastIndexOf(PAIRS[mark]!);
      if (k >= 0)
        alone.push(
          ...open
            .splice(k)
            .slice(1)
            .map((each) => each.at),
        );
      else if (!isOfList(text, at)) alone.push(at);
    }
  }
  return [...alone, ...open.map(({ at }) => at)]
    .sort((a, b) => a - b)
    .map((from): Hit => ({ code: 'bracket-unpaired', severity: 'warning', from, to: from + 1 }));
};
