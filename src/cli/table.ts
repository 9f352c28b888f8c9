/** Columns of words as lines of a terminal. @param rows the first is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, width(cell))), []);
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many places a text takes in a line. */
const width = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;
