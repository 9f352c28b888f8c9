import type { Range } from './pieces.js';

/** A run of `*` or `_`, which may begin or end emphasis. */
export interface Delimiter {
  readonly character: string;
  /** How many there were. */
  readonly length: number;
  /** How many are not used yet. */
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The piece that it stands in: what is left of it stays text. */
  readonly piece: number;
}

const SPACE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** What a run of some character can do, by what stands before and after it, as CommonMark says. */
export function flanks(character: string, before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  // Within a word, `_` is a letter of it.
  if (character !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || PUNCTUATION.test(before)), closes: right && (!left || PUNCTUATION.test(after)) };
}

/** Whether two runs go together: `*a**b*` is one emphasis, since three do not. */
const fits = (open: Delimiter, close: Delimiter) =>
  open.character === close.character &&
  !((open.closes || close.opens) && (open.length + close.length) % 3 === 0 && (open.length % 3 || close.length % 3));

/** Pairs the runs of a text, innermost first, in a time that grows with their number only. */
export function pairDelimiters(delimiters: readonly Delimiter[]): readonly Range[] {
  const found: Range[] = [];
  const open: Delimiter[] = [];
  /** Below these places nothing fits, by kind of closer. */
  const bottoms = new Map<string, number>();
  for (const delimiter of delimiters) {
    const kind = `${delimiter.character}${delimiter.opens}${delimiter.length % 3}`;
    while (delimiter.closes && delimiter.left) {
      let at = open.length - 1;
      const bottom = bottoms.get(kind) ?? 0;
      while (at >= bottom && !fits(open[at]!, delimiter)) at--;
      if (at < bottom) {
        bottoms.set(kind, open.length);
        break;
      }
      const opener = open[at]!;
      const used = opener.left > 1 && delimiter.left > 1 ? 2 : 1;
      opener.left -= used;
      delimiter.left -= used;
      found.push({ is: used === 2 ? 'bold' : 'italic', from: opener.piece, to: delimiter.piece });
      open.length = opener.left ? at + 1 : at;
      for (const [each, place] of bottoms) bottoms.set(each, Math.min(place, open.length));
    }
    if (delimiter.opens && delimiter.left) open.push(delimiter);
  }
  return found;
}
