/** Where a text stops being JSON, and why: what `JSON.parse` says of it differs by engine, and often has no place. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** The line, and below it a mark where it goes wrong, if the line can be shown so. */
  readonly shown: readonly string[];
}

/** What may come next. Without a stack of calls: texts may be nested as deep as they like. */
type Expected = 'value' | 'first' | 'entry' | 'key' | 'colon' | 'after' | 'end';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The fault of a text that is no JSON; undefined of one that is. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return !!found;
  };
  const done = (): Expected => (open.length ? 'after' : 'end');
  for (;;) {
    take(SPACE);
    const next = text[at];
    if (next === undefined) return expected === 'end' ? undefined : told(text, at, endsEarly(open));
    const closes = open.at(-1) === '{' ? '}' : ']';
    const here = at;
    if (expected === 'end') return told(text, at, 'something follows after the end');
    else if (next === closes && (expected === 'first' || expected === 'after')) {
      at++;
      open.pop();
      expected = done();
    } else if (expected === 'after') {
      if (next !== ',')
        return told(text, at, next === '}' || next === ']' ? `"${closes}" is wanted here` : 'a comma is missing before this');
      at++;
      expected = open.at(-1) === '{' ? 'key' : 'entry';
    } else if (expected === 'colon') {
      if (next !== ':') return told(text, at, 'a colon is missing before this');
      at++;
      expected = 'value';
    } else if (open.at(-1) === '{' && expected !== 'value') {
      if (!take(STRING)) return told(text, ...wrongValue(text, here, closes, 'the name of a field in quotation marks is wanted here'));
      expected = 'colon';
    } else if (next === '{' || next === '[') {
      open.push(next);
      at++;
      expected = 'first';
    } else if (take(STRING) || take(OTHER)) expected = done();
    else return told(text, ...wrongValue(text, here, closes, 'a value is wanted here'));
  }
}

const endsEarly = (open: readonly string[]): string =>
  open.length
    ? `the text ends before ${open.length === 1 ? 'the last bracket is' : `${open.length} brackets are`} closed`
    : 'there is nothing';

/** Why no value can be read, and where. */
function wrongValue(text: string, at: number, closes: string, otherwise: string): [at: number, reason: string] {
  const next = text[at]!;
  if (next === '"') return wrongString(text, at);
  if (next === closes) return [at, 'there is a comma too much before this'];
  if (/['‘’“”„«»]/.test(next)) return [at, `quotation marks are straight and double in JSON: " in place of ${next}`];
  if (text.startsWith('//', at) || text.startsWith('/*', at) || next === '#') return [at, 'JSON has no comments'];
  return [at, otherwise];
}

/** Where a text within the JSON goes wrong. */
function wrongString(text: string, start: number): [at: number, reason: string] {
  const inside = /(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
  inside.lastIndex = start + 1;
  const at = start + 1 + inside.exec(text)![0].length;
  const next = text[at];
  if (next === undefined || next === '\n' || next === '\r')
    return [at, 'the closing quotation mark is missing, or a line break is not written as \\n'];
  return [at, next === '\\' ? 'a backslash is written twice: \\\\' : 'a tab or another control character is not written as \\t'];
}

/** So much of a line is shown to both sides. */
const AROUND = 60;

function told(text: string, at: number, reason: string): JsonFault {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  const column = before.at(-1)!.length;
  const line = before.at(-1)! + /^.*/.exec(text.slice(at))![0];
  const start = Math.max(0, column - AROUND);
  const part = line.slice(start, column + AROUND).replaceAll('\t', ' ');
  const shown = `${start ? '…' : ''}${part}${line.length > column + AROUND ? '…' : ''}`;
  const number = `${before.length} | `;
  // Below Arabic, a terminal would put the mark elsewhere.
  const mark = /[\u0590-\u08ff]/.test(shown) ? [] : [`${' '.repeat(number.length + (start ? 1 : 0) + column - start)}^`];
  return { line: before.length, column: column + 1, reason, shown: [`${number}${shown}`, ...mark] };
}
