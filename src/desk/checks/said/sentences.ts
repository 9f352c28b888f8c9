import type { Range } from '../range.js';

// A full stop within a name or number ends nothing: "Geir O. Pedersen", "Ms. Rochdi", «د. خالد».
const END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|[A-Z])|(?<!\p{L})\p{sc=Arab})[.!?؟…]+["”»)\]]*(?=\s|$)/gu;

/** The sentences of a text, without the spaces around them. */
export function sentencesIn(text: string): readonly Range[] {
  const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
  return [...ends, text.length].flatMap((to, i) => {
    const start = i ? ends[i - 1]! : 0;
    const from = start + /^\s*/.exec(text.slice(start))![0].length;
    return from < to ? [{ from, to }] : [];
  });
}

/** The sentence in which a place of a text is. */
export const sentenceAt = (text: string, at: number): Range => sentencesIn(text).find(({ to }) => at < to) ?? { from: 0, to: text.length };
