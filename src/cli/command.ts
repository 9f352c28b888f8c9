/** An option of a command, as the help tells it. */
export interface OptionDefinition {
  /** What stands behind it: `DIR`; absent where it is said or not. */
  readonly value?: string;
  /** Whether it may be written more than once. */
  readonly many?: true;
  readonly says: string;
}
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** What was written on a command line, by the names of the options. */
export type Values<O extends OptionDefinitions> = {
  readonly [K in keyof O]?: O[K] extends { readonly value: string }
    ? O[K] extends { readonly many: true }
      ? readonly string[]
      : string
    : boolean;
};

/** A command: the parser, the help and the overview are made of it. */
export interface Command<O extends OptionDefinitions = OptionDefinitions> {
  /** `publish`, `theme check`. */
  readonly name: string;
  /** What it is for, in a line. */
  readonly short: string;
  /** What stands behind the name: `FEED --out DIR [options]`. */
  readonly usage: string;
  /** What it does, in sentences. */
  readonly about: string;
  readonly options: O;
  /** What is to be said after the options. */
  readonly after?: string;
  /** Whether it takes words besides the options. */
  readonly takesWords?: boolean;
  /** Further options, which depend on what is asked for. @throws {UsageError} */
  readonly moreOptions?: (args: readonly string[]) => OptionDefinitions;
  /** What to add to a message about its options. */
  readonly remedy?: (message: string, names: readonly string[]) => string;
  /**
   * @returns the exit code: 0 all is well, 1 what was judged or read has faults.
   * @throws {UsageError}
   */
  run(values: Values<O>, words: readonly string[]): number | Promise<number>;
}

/** A command among others. */
export type AnyCommand = Command<OptionDefinitions>;

/** A command whose options are known by their names. */
export const command = <const O extends OptionDefinitions>(definition: Command<O>): AnyCommand => definition;
