/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches have something in common. */
export const overlaps = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;
/** Whether a stretch touches any of others. */
export const isWithin = (range: Range, others: readonly Range[]): boolean => others.some((other) => overlaps(range, other));
