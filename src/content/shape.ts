import type { Reason } from './reasons.js';

/**
 * A very small schema language. A shape is plain data that says what a field may hold; it is the one source of
 *
 * - the TypeScript type ({@link Infer}),
 * - the check of a feed (`check.ts`), which is tested against ajv,
 * - the published JSON Schema (`json-schema.ts`, which also takes the JSDoc comments of the fields as descriptions).
 *
 * Why not a schema library: decision 8.
 */

/** A calendar date of ISO 8601 in one of the precisions a record may have: `2022`, `2022-11` or `2022-11-06`. */
export type IsoDate = string;

export interface StringShape<T extends string = string> {
  readonly is: 'string';
  /** What the string must look like; the whole string is meant, so write `^…$`. */
  readonly pattern?: RegExp;
  /** The only values allowed. */
  readonly values?: readonly T[];
  /** A further rule that a pattern cannot say, such as "this day exists". */
  readonly rule?: ((value: string) => boolean) | undefined;
  /** What is expected, a key into the sentences of `reasons.ts`. */
  readonly expected: Reason;
}
export interface IntegerShape {
  readonly is: 'integer';
}
export interface ListShape<S extends Shape = Shape> {
  readonly is: 'list';
  readonly of: S;
  readonly min: number;
}
export interface MapShape<S extends Shape = Shape> {
  readonly is: 'map';
  readonly keys: StringShape;
  readonly of: S;
}
export interface ObjectShape<F extends Fields = Fields> {
  readonly is: 'object';
  readonly fields: F;
}
export interface UnionShape<V extends Readonly<Record<string, Fields>> = Readonly<Record<string, Fields>>, T extends string = string> {
  readonly is: 'union';
  /** The field that tells the variants apart. */
  readonly tag: T;
  readonly variants: V;
}
export interface OptionalShape<S extends Shape = Shape> {
  readonly is: 'optional';
  readonly of: S;
}

export type Shape = StringShape | IntegerShape | ListShape | MapShape | ObjectShape | UnionShape | OptionalShape;
export type Fields = { readonly [field: string]: Shape };

type Optional<F extends Fields> = { [K in keyof F as F[K] extends OptionalShape ? K : never]?: Infer<F[K]> };
type Present<F extends Fields> = { [K in keyof F as F[K] extends OptionalShape ? never : K]: Infer<F[K]> };
type Flat<T> = { readonly [K in keyof T]: T[K] };
type InferFields<F extends Fields> = Flat<Present<F> & Optional<F>>;

/** The TypeScript type of what a shape accepts. */
export type Infer<S> =
  S extends StringShape<infer T>
    ? T
    : S extends IntegerShape
      ? number
      : S extends ListShape<infer O>
        ? readonly Infer<O>[]
        : S extends MapShape<infer O>
          ? Readonly<Record<string, Infer<O>>>
          : S extends ObjectShape<infer F>
            ? InferFields<F>
            : S extends UnionShape<infer V, infer T>
              ? { [K in keyof V & string]: Flat<Readonly<Record<T, K>> & InferFields<V[K]>> }[keyof V & string]
              : S extends OptionalShape<infer O>
                ? Infer<O>
                : never;

/** A string that matches a pattern. */
export const string = /* @__NO_SIDE_EFFECTS__ */ (expected: Reason, pattern: RegExp, rule?: StringShape['rule']): StringShape => ({
  is: 'string',
  expected,
  pattern,
  rule,
});
/** One of a few words. */
export const oneOf = /* @__NO_SIDE_EFFECTS__ */ <const T extends string>(values: readonly T[]): StringShape<T> => ({
  is: 'string',
  expected: 'one-of',
  values,
});
/** A whole number, zero or more. */
export const integer: IntegerShape = { is: 'integer' };
export const list = /* @__NO_SIDE_EFFECTS__ */ <S extends Shape>(of: S, min = 0): ListShape<S> => ({ is: 'list', of, min });
/** An object whose keys are data, with at least one entry. */
export const map = /* @__NO_SIDE_EFFECTS__ */ <S extends Shape>(keys: StringShape, of: S): MapShape<S> => ({ is: 'map', keys, of });
export const object = /* @__NO_SIDE_EFFECTS__ */ <F extends Fields>(fields: F): ObjectShape<F> => ({ is: 'object', fields });
/** An object of which one field, the tag, decides what other fields there are. */
export const union = /* @__NO_SIDE_EFFECTS__ */ <T extends string, V extends Readonly<Record<string, Fields>>>(
  tag: T,
  variants: V,
): UnionShape<V, T> => ({
  is: 'union',
  tag,
  variants,
});
export const optional = /* @__NO_SIDE_EFFECTS__ */ <S extends Shape>(of: S): OptionalShape<S> => ({ is: 'optional', of });
