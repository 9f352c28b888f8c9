import type { RawDocument, RawParagraph } from './raw.js';
import { Tally } from './tally.js';

/** A line that a program broke is about as long as the longest; these are longer than a program makes them. */
const LONGEST_BROKEN = 120;
const BULLET = /^\s*[•●▪◦*–-]\s+/;
const isBlank = (line: string) => !line.trim();

/** Reads plain text: blank lines part its paragraphs, and lines that a program broke are joined. */
export function readPlain(text: string): RawDocument {
  const lines = text.split(/\r\n?|\n/);
  const paragraphs: RawParagraph[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && !isBlank(lines[end]!)) end++;
    paragraphs.push(...blockOf(lines.slice(start, end), start + 1));
    start = end + 1;
  }
  return { kind: 'txt', paragraphs, tally: new Tally() };
}

/** Lines without a blank one between them. */
function blockOf(lines: readonly string[], first: number): readonly RawParagraph[] {
  const longest = lines.reduce((length, line) => Math.max(length, line.length), 0);
  const isBroken = (line: string) => longest <= LONGEST_BROKEN && line.length > 0.6 * longest && longest > 40;
  const groups: { readonly line: number; readonly texts: string[] }[] = [];
  lines.forEach((text, i) => {
    const before = lines[i - 1];
    if (before !== undefined && isBroken(before) && !BULLET.test(text)) groups.at(-1)!.texts.push(text);
    else groups.push({ line: first + i, texts: [text] });
  });
  return groups.map(({ line, texts: [text = '', ...more] }) => ({
    ...(BULLET.test(text) && { style: 'item' }),
    spans: [{ text: [text.replace(BULLET, ''), ...more].join(' ') }],
    line,
  }));
}
