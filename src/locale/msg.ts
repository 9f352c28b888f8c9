/** A message with values in it: {@link str} keeps them apart from the words, which a translation may set in another order. */
export interface StrResult {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

type Str = ((strings: TemplateStringsArray, ...values: readonly unknown[]) => StrResult) & {
  /** By this, `lit-localize extract` knows the tag. */
  readonly _LIT_LOCALIZE_STR_?: never;
};

/** The tag of a message with values: str`Source: ${names}`. */
export const str: Str = (strings, ...values) => ({ strTag: true, strings, values });

/** A message as it stands in the source, in English. */
export type Template = string | StrResult;

/** Gives a message in the language of a reader. Its id is its name in the catalogues. */
export type MsgFn = ((template: Template, options: { readonly id: string; readonly desc?: string }) => string) & {
  /** By this, `lit-localize extract` knows the function. */
  readonly _LIT_LOCALIZE_MSG_?: never;
};
