/** Characters of the fonts Symbol and Wingdings that reports have, by their codes from U+F000: mostly marks of lists. */
const SYMBOLS: Readonly<Record<string, string>> = {
  symbol: '2d−a3≤ae→ac←b0°b1±b3≥b4×b7•bb≈b9≠d2®d3©d4™',
  wingdings: '6c●6e■71❑75◆76❖77⬥9f•a7▪a8◻d8➢e0→df←ef⇦f0⇨fb✗fc✓fe☑',
};

/**
 * The character that a font of symbols shows for a code.
 *
 * @param font as the file names it.
 * @param code as the file has it: `F0B7`. A code outside the private area is the character itself.
 */
export function symbolOf(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (!(value > 0 && value <= 0xffff)) return undefined;
  if (value < 0xf000 || value > 0xf0ff) return value < 0x20 ? undefined : String.fromCharCode(value);
  const key = (value & 0xff).toString(16).padStart(2, '0');
  const table = SYMBOLS[font.toLowerCase().replace(/ ?\d$/, '')] ?? SYMBOLS['symbol']!;
  for (let at = 0; at < table.length; at += 3) if (table.startsWith(key, at)) return table[at + 2];
  return undefined;
}
