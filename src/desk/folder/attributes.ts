/** What stands in braces behind words, as Pandoc writes it: `{#b1 .correction original="…"}`. */
export interface Attribute {
  /** `#` an id, `.` a class, else the name of a value. */
  readonly name: string;
  readonly value: string;
}

const BARE = /^[\w.:/-]+$/;

/** Attributes as text, with their braces. */
export const attributesText = (attributes: readonly Attribute[]): string =>
  `{${attributes.map(({ name, value }) => (name === '#' || name === '.' ? name + value : `${name}=${quoted(value)}`)).join(' ')}}`;

const quoted = (value: string): string => (BARE.test(value) ? value : `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);

/** Attributes that begin with a brace at a place of a text, and where they end. Undefined where they are not closed or wrongly written. */
export function readAttributes(text: string, at: number): { readonly attributes: readonly Attribute[]; readonly end: number } | undefined {
  const item = /\s*(?:([#.])([^\s{}"=#]+)|([\w-]+)=(?:"((?:[^"\\]|\\[^])*)"|([^\s{}"]+)))(?=[\s}])/y;
  const attributes: Attribute[] = [];
  let end = at + 1;
  for (;;) {
    item.lastIndex = end;
    const found = item.exec(text);
    if (!found) break;
    const [whole, sign, word, name, inQuotes, bare] = found;
    const value = inQuotes?.replace(/\\([^])/g, (_, character: string) => (character === 'n' ? '\n' : character)) ?? bare;
    attributes.push(sign ? { name: sign, value: word! } : { name: name!, value: value! });
    end += whole.length;
  }
  const close = /\s*\}/y;
  close.lastIndex = end;
  const closed = close.exec(text);
  return closed ? { attributes, end: end + closed[0].length } : undefined;
}
