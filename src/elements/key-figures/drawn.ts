import type { KeyFigure } from '../../content/schema.js';

/** A number on the line of a row. */
export interface Mark {
  /** Per cent of the greatest number shown. */
  readonly at: number;
  /** Filled: the first source; hollow: another; dashed: another, that counts something else or another time. */
  readonly kind: 'filled' | 'hollow' | 'dashed';
  readonly isAtLeast: boolean;
}
/** What is drawn of a figure. */
export interface Drawn {
  readonly marks: readonly Mark[];
  /** From where to where a line joins numbers that can be compared. */
  readonly line: readonly [from: number, to: number] | undefined;
}

type Value = KeyFigure['values'][number];

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
/** Whether they count the same thing, and no other time, as far as that is told. */
const areComparable = (one: Value, other: Value): boolean =>
  isSame(one.unit, other.unit) && (!one.period || !other.period || isSame(one.period, other.period));

/**
 * @param columns the column of each value.
 * @param greatest of all numbers shown.
 */
export function drawnOf({ values }: KeyFigure, columns: readonly number[], greatest: number): Drawn {
  const at = ({ number }: Value) => (100 * number) / greatest;
  const compared = values.map((value) => areComparable(values[0]!, value));
  const ends = values.flatMap((value, i) => (compared[i] ? [at(value)] : []));
  return {
    marks: values.map((value, i) => ({
      at: at(value),
      kind: columns[i] === 0 ? 'filled' : compared[i] ? 'hollow' : 'dashed',
      isAtLeast: value.certainty === 'at-least',
    })),
    line: ends.length > 1 ? [Math.min(...ends), Math.max(...ends)] : undefined,
  };
}
