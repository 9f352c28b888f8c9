import type { Block, Report } from '../../content/schema.js';
import type { Paragraph, Row } from '../draft.js';
import { paragraphOf } from '../blocks.js';
import { hashOf } from '../hash.js';

/** A block, and where those stand that it belongs together with: the first and the end, by language. */
interface Placed {
  readonly block: Block;
  readonly reach: Map<string, readonly [number, number]>;
}

/**
 * The paragraphs of a report in rows, each as small as it can be: what `translates` holds together, and what stands between. A block that
 * translates none, and that none translates, is a row of its own. The order of the blocks stays, in each language.
 *
 * @param languages the original first.
 */
export function rowsOfReport(body: Report['body'], languages: readonly string[], activity: string): Row[] {
  const columns = placed(body, languages);
  const at = new Map(languages.map((language) => [language, 0]));
  const rows: Row[] = [];
  const next = (language: string) => columns.get(language)![at.get(language)!];
  for (;;) {
    const alone = languages.find((language) => next(language)?.reach.size === 0);
    const seed = alone ?? languages.find(next);
    if (!seed) return rows;
    const ends = alone ? new Map([[alone, at.get(alone)! + 1]]) : rowEnds(columns, at, seed);
    const cells: Record<string, Paragraph[]> = {};
    for (const language of languages) {
      const end = ends.get(language) ?? 0;
      const taken = columns.get(language)!.slice(at.get(language), end);
      if (!taken.length) continue;
      cells[language] = taken.map(({ block }) => paragraphOf(block, activity));
      at.set(language, end);
    }
    rows.push(fresh({ id: `r${rows.length + 1}`, cells }, languages));
  }
}

function placed(body: Report['body'], languages: readonly string[]): Map<string, Placed[]> {
  const original = languages[0]!;
  const columns = new Map(
    languages.map((language) => [language, (body[language] ?? []).map((block): Placed => ({ block, reach: new Map() }))]),
  );
  const places = new Map(columns.get(original)!.map(({ block }, i) => [block._key, i]));
  for (const language of languages.slice(1))
    columns.get(language)!.forEach(({ block, reach }, j) => {
      for (const key of block.translates ?? []) {
        const i = places.get(key);
        if (i === undefined) continue;
        widen(reach, original, i);
        widen(columns.get(original)![i]!.reach, language, j);
      }
    });
  return columns;
}

function widen(reach: Placed['reach'], language: string, i: number): void {
  const [first, end] = reach.get(language) ?? [i, i + 1];
  reach.set(language, [Math.min(first, i), Math.max(end, i + 1)]);
}

/** Where a row ends in each language that begins with a block: as far as anything in it reaches. */
function rowEnds(columns: Map<string, Placed[]>, at: Map<string, number>, seed: string): Map<string, number> {
  const ends = new Map([[seed, at.get(seed)! + 1]]);
  const looked = new Map<string, number>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [language, end] of [...ends]) {
      const from = looked.get(language) ?? at.get(language)!;
      if (from >= end) continue;
      looked.set(language, end);
      grew = true;
      for (const { reach } of columns.get(language)!.slice(from, end))
        for (const [other, [, last]] of reach) ends.set(other, Math.max(ends.get(other) ?? 0, last));
    }
  }
  return ends;
}

/** A row whose translations were made from what stands beside them now. */
export function fresh(row: Row, languages: readonly string[]): Row {
  const [original, ...others] = languages;
  const hash = hashOf(row, original!);
  if (!hash) return row;
  const cells = { ...row.cells };
  for (const language of others) {
    const cell = cells[language];
    if (cell) cells[language] = cell.map((paragraph) => ({ ...paragraph, madeFrom: hash }));
  }
  return { ...row, cells };
}
