import type { Thing } from './options.js';

/** One thing measured of one contestant, and what it is compared with. */
export interface Result {
  readonly thing: Thing;
  /** What was measured: "one card, fast network". */
  readonly what: string;
  /** Of whom: "exact script, content by link". */
  readonly who: string;
  readonly unit: 'ms' | 'KiB' | 'bytes' | 'MiB' | 's' | '';
  readonly samples: readonly number[];
  /** Those of the yardstick, each taken next to the sample with the same number. */
  readonly yardstick?: readonly number[];
  /** What is wanted at most: of the ratio where there is a yardstick, else of the value. */
  readonly target?: number | undefined;
}

export interface Report {
  /** In general terms: what it was measured on. */
  readonly machine: string;
  readonly date: string;
  readonly results: readonly Result[];
  /** What could not be measured, and why. */
  readonly left: readonly string[];
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** How many times the yardstick: the median of pairs, since a machine that has other things to do changes between them. */
export const ratioOf = ({ samples, yardstick }: Result): number | undefined =>
  yardstick && median(samples.map((sample, i) => sample / yardstick[i]!));

/** The number that a target is about. */
export const judged = (result: Result): number => ratioOf(result) ?? median(result.samples);

export const isMissed = (result: Result): boolean => result.target !== undefined && judged(result) > result.target;
