import type { Severity } from '../../checks/finding.js';
import type { Mark } from '../../draft.js';

/** Words that a finding is about. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

/** A run of text that looks the same. */
export interface Segment {
  readonly text: string;
  /** What it shows, as classes of the sheet. */
  readonly looks: readonly string[];
}

/** Whether a statement is confirmed, by its id. */
export type Confirmed = ReadonlyMap<string, boolean>;

/**
 * A text cut where a mark or a finding begins or ends.
 *
 * @param chosen the statement that the editor looks at.
 */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
  found: readonly FoundWords[],
  confirmed: Confirmed,
  chosen?: string,
): readonly Segment[] {
  const spans = [
    ...marks.map((mark) => ({ ...mark, looks: looksOf(mark, confirmed, chosen) })),
    ...found.map((words) => ({ ...words, looks: ['found', words.severity === 'note' ? 'info' : words.severity] })),
  ].filter(({ from, to }) => from < to);
  if (!spans.length) return [{ text, looks: [] }];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    looks: [...new Set(spans.filter((span) => span.from <= from && span.to > from).flatMap(({ looks }) => looks))],
  }));
}

function looksOf(mark: Mark, confirmed: Confirmed, chosen: string | undefined): readonly string[] {
  if (mark.is !== 'statement') return [mark.is];
  const look = confirmed.get(mark.statement) ? 'confirmed' : 'suggested';
  return mark.statement === chosen ? [look, 'chosen'] : [look];
}
