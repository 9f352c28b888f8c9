import { directionOf } from '../../../locale/language.js';
import { writingOf } from '../writing.js';
import type { Hit, TextCheck } from '../hit.js';
import { isWithin } from '../range.js';

/** Straight quotation marks, in pairs by their order; where one is alone, which it is cannot be told. */
function straight(text: string, language: string, isTaken: (at: number) => boolean): Hit[] {
  const [open, close] = writingOf(language).quotes;
  const at = Array.from(text.matchAll(/["＂]/g), ({ index }) => index).filter((index) => !isTaken(index));
  const one = (from: number): Hit => ({ code: 'quotes-straight', severity: 'warning', from, to: from + 1 });
  if (at.length % 2) return at.map(one);
  // Both halves are put right at once: one alone would leave the other without a partner.
  return at.map((index, i) => ({
    ...one(index),
    values: { mended: i % 2 ? close : open },
    mend: [at[i - (i % 2)]!, at[i - (i % 2) + 1]!].map((from, half) => ({ from, to: from + 1, text: half ? close : open })),
  }));
}

/** Quotation marks of another language around whole words: “…” in Arabic. */
function foreign(text: string, language: string): Hit[] {
  if (writingOf(language).hasSpacedMarks) return [];
  const [open, close] = writingOf(language).quotes;
  const others = directionOf(language) === 'rtl' ? /[“„]([^“”„«»]*)[”“]/gu : /«([^“”„«»]*)»/gu;
  // «خطوة بخطوة» in English is a quotation from Arabic, with its own marks.
  const isOwn = (words: string) => (directionOf(language) === 'rtl' ? /\p{sc=Arab}/u : /\p{sc=Latn}/u).test(words);
  return Array.from(text.matchAll(others))
    .filter(([, words]) => isOwn(words!))
    .map((match): Hit => {
      const from = match.index;
      const to = from + match[0].length;
      const words = open + match[1]!.trim() + close;
      return { code: 'quotes-other', severity: 'note', from, to, values: { mended: words }, mend: [{ from, to, text: words }] };
    });
}

/** "Room's" for "Room’s". */
const apostrophes = (text: string): Hit[] =>
  Array.from(text.matchAll(/(?<=\p{sc=Latn})'(?=\p{sc=Latn})|(?<=\p{sc=Latn}s)'(?=\s\p{sc=Latn})/gu), ({ index }) => ({
    code: 'apostrophe-straight',
    severity: 'note',
    from: index,
    to: index + 1,
    mend: [{ from: index, to: index + 1, text: '’' }],
  }));

export const quotes: TextCheck = ({ text, language, reading: { addresses } }) => {
  const isTaken = (at: number) => isWithin({ from: at, to: at + 1 }, addresses);
  return [...straight(text, language, isTaken), ...foreign(text, language), ...(directionOf(language) === 'rtl' ? [] : apostrophes(text))];
};
