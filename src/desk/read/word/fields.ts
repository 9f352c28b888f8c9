/** A field of Word: an instruction, and what it gave when the file was last saved. */
interface Field {
  instruction: string;
  isResult: boolean;
  href?: string | undefined;
}

const HYPERLINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)"?/i;
const CONTENTS = /^\s*TOC\b/i;

/** Where a field leads, of an instruction such as `HYPERLINK "https://…"`; nowhere if it is another, or leads within the file (`\l`). */
export const hrefOf = (instruction: string): string | undefined => {
  const href = HYPERLINK.exec(instruction)?.[1];
  return href?.startsWith('\\') ? undefined : href;
};

export const isContents = (instruction: string): boolean => CONTENTS.test(instruction);
export const isHyperlink = (instruction: string): boolean => /^\s*HYPERLINK\b/i.test(instruction);

/** Fields that are made of several runs, one within another, and over paragraphs. */
export class Fields {
  readonly #open: Field[] = [];

  /** @returns the instruction, where it has just ended. */
  mark(type: string | undefined): string | undefined {
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false });
    const last = this.#open.at(-1);
    if (type === 'end') {
      this.#open.pop();
      return last && !last.isResult ? last.instruction : undefined;
    }
    if (type !== 'separate' || !last || last.isResult) return undefined;
    last.isResult = true;
    last.href = hrefOf(last.instruction);
    return last.instruction;
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isResult && last.instruction.length < 10_000) last.instruction += text;
  }

  /** An instruction does not go on in another paragraph; where half of a field was deleted, it would take all that follows. */
  endParagraph(): void {
    const results = this.#open.filter(({ isResult }) => isResult);
    this.#open.splice(0, this.#open.length, ...results);
  }

  /** Ends all fields: what comes cannot be within one. */
  reset(): void {
    this.#open.length = 0;
  }

  /** Whether what comes is part of an instruction, not of the text. */
  get isInstruction(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  get isContents(): boolean {
    return this.#open.some(({ instruction }) => isContents(instruction));
  }

  get href(): string | undefined {
    return this.#open.map(({ href }) => href).reduce((outer, inner) => inner ?? outer, undefined);
  }
}
