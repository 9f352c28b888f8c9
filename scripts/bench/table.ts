import { isMissed, median, ratioOf, type Report, type Result } from './result.js';

const decimals = (value: number, unit: Result['unit']): string => {
  if (unit === '') return value.toFixed(4);
  if (unit === 'bytes') return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
};

/** The cells of a line: value, ratio, target, and whether that is missed. */
export function cellsOf(result: Result): [who: string, value: string, ratio: string, target: string, verdict: string] {
  const { who, unit, samples, target } = result;
  return [
    who,
    `${decimals(median(samples), unit)} ${unit}`.trim(),
    ratioOf(result)?.toFixed(2) ?? '',
    target === undefined ? '' : `≤ ${target}`,
    target === undefined ? '' : isMissed(result) ? 'MISSED' : 'ok',
  ];
}

/** The results by what was measured, in the order they came. */
export function byWhat(results: readonly Result[]): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) groups.set(result.what, [...(groups.get(result.what) ?? []), result]);
  return groups;
}

export function printTable({ machine, results, left }: Report): void {
  const print = ([who, ...cells]: readonly string[]) =>
    console.log(`  ${who!.padEnd(62)}${cells.map((cell) => cell.padStart(11)).join('')}`.trimEnd());
  // Bytes are counted once.
  const least = Math.min(...results.flatMap(({ unit, samples }) => (unit === 'bytes' ? [] : samples.length)));
  console.log(`${machine}; medians of ${least} samples or more`);
  for (const [what, group] of byWhat(results)) {
    console.log();
    print([what, 'median', 'to Lit', 'target']);
    for (const result of group) print(cellsOf(result));
  }
  for (const line of left) console.log(`\nleft out: ${line}`);
}
