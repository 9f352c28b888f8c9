import fc from 'fast-check';

type Json = Record<string, unknown>;

/** An input with a fault in it. */
export class Mistake<T = unknown> {
  constructor(
    /** For who reads of it in a test that failed. */
    readonly what: string,
    readonly input: T,
  ) {}
  [fc.toStringMethod](): string {
    return this.what;
  }
}

/** A document of JSON with one value somewhere in it taken out, or made another: as often at its top as deep in it. */
export const wrongJson = (text: string): fc.Arbitrary<Mistake> =>
  fc
    .tuple(fc.infiniteStream(fc.nat()), fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined }), fc.constantFrom(1, 2, 4, 8))
    .map(([turns, value, deep]) => {
      const json = JSON.parse(text) as Json;
      let at = json;
      const way: string[] = [];
      for (;;) {
        const names = Object.keys(at);
        const name = names[turns.next().value % names.length]!;
        way.push(name);
        const next = at[name];
        if (typeof next === 'object' && next && Object.keys(next).length && turns.next().value % deep) {
          at = next as Json;
          continue;
        }
        if (value === undefined) delete at[name];
        else at[name] = value;
        return new Mistake(`${way.join('.')}: ${JSON.stringify(value)}`, json);
      }
    });
