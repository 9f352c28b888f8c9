import type { Finding, Mend, Place, Severity } from './finding.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { SaidName } from './lexicon/names.js';
import type { Range } from './range.js';
import type { Reading } from './said/reading.js';
import type { FindingCode } from './words.js';

/** Other words for a stretch of a text. */
export interface Replacement extends Range {
  readonly text: string;
}

/** Something found in one text, wherever that stands: a paragraph of a draft, a field of a feed. */
export interface Hit extends Range {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the sentence names beside the words found. */
  readonly values?: Readonly<Record<string, string>>;
  /** What would put it right, where that is sure. */
  readonly mend?: readonly Replacement[];
}

/** A text to look at, with what was read in it once for all checks. */
export interface Checked {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly reading: Reading;
  /** The names of the lexicon in it. */
  readonly names: readonly SaidName[];
}

/** One kind of check on one text. */
export type TextCheck = (checked: Checked) => readonly Hit[];

/** A finding of the desk. */
export type DeskFinding = Finding<FindingCode>;

/** What tells findings of one code apart, whatever the place: the words that were found. Stable as long as these stay. */
export const keyOf = (code: FindingCode, ...words: readonly string[]): string => [code, ...words].join('|');

const CONTEXT = 12;
/** What is found is often a space or a mark, which says little alone: it is shown, and known again, with the words beside it. */
function shown(text: string, { from, to }: Range): string {
  const found = text.slice(from, to);
  if (/[\p{L}\p{N}]{2}/u.test(found)) return found;
  const before = /[^\s]*\s?$/u.exec(text.slice(Math.max(0, from - CONTEXT), from))![0];
  const after = /^\s?[^\s]*/u.exec(text.slice(to, to + CONTEXT))![0];
  return before + found + after;
}

/** The finding that a hit in a paragraph of a row is. */
export function findingAt(
  { code, severity, from, to, values, mend }: Hit,
  text: string,
  place: Omit<Mend, 'from' | 'to' | 'text'>,
): DeskFinding {
  const found = shown(text, { from, to });
  return {
    code,
    severity,
    place: { in: 'text', ...place, from, to },
    values: { found, language: place.language, ...values },
    ...(mend && { mend: mend.map((replacement) => ({ ...place, ...replacement })) }),
    key: keyOf(code, place.language, found, ...Object.values(values ?? {})),
  };
}

/** The finding that a hit in a field is; what would mend it is left to who edits the field. */
export function findingIn({ code, severity, from, to, values }: Hit, text: string, language: string, place: Place): DeskFinding {
  const found = shown(text, { from, to });
  return {
    code,
    severity,
    place,
    values: { found, language, ...values },
    key: keyOf(code, language, found, ...Object.values(values ?? {})),
  };
}

/** All matches of a pattern, as hits of one code. @param pattern with the flag `g`. */
export const hitsOf = (
  text: string,
  pattern: RegExp,
  code: FindingCode,
  severity: Severity,
  tell: (match: RegExpMatchArray & { index: number }) => Partial<Hit> | undefined = () => ({}),
): Hit[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const told = tell(match);
    return told && { code, severity, from: match.index, to: match.index + match[0].length, ...told };
  }).filter((hit) => hit !== undefined);
