import { FOUND, type Found } from './document.js';

type What = Found['what'];

/** Counts what a file has besides its text, while it is read. */
export class Tally {
  readonly #numbers = new Map<What, number>();

  add(what: What, number = 1): void {
    this.#numbers.set(what, (this.#numbers.get(what) ?? 0) + number);
  }

  has(what: What): boolean {
    return this.#numbers.has(what);
  }

  /** What there was, in the order of `FOUND`. */
  get found(): readonly Found[] {
    return FOUND.flatMap((what) => ({ what, number: this.#numbers.get(what) ?? 0 })).filter(({ number }) => number);
  }
}
