/** What the parts of Lit have among themselves, and who writes a directive, which nobody here does. */
export const LIT_NAMES = /_\$[AE]\w+/g;
/** Private properties of sheets, which nobody outside can set. */
export const SHEET_NAMES = /--_[\w-]+/g;

/** Gives names short forms, the same in all files that share it. */
export class ShortNames {
  readonly #known: string[] = [];

  /** @param names which. @param before what begins the short form. */
  shorten(code: string, names: RegExp, before: string): string {
    return code.replace(names, (name) => {
      if (!this.#known.includes(name)) this.#known.push(name);
      return `${before}${(this.#known.indexOf(name) + 10).toString(36)}`;
    });
  }
}
