import { EDITION_FORMAT, type AnyView, type RestFile, type ViewFile } from '../../views/edition.js';
import { filterRows, NO_FILTERS, type Facet, type Filterable } from '../../views/filters.js';
import { bytesOf, hashOf, immutable, type EditionFile } from './edition-file.js';

/** So many bytes, compressed, may a file have that a page waits for: what a server sends before it first waits for an answer, and a little less. */
export const FIRST_BYTES = 8_000;
/** So many rows has a file of the rest at most. */
const REST_ROWS = 500;
/** A cut list has a multiple of so many rows: one row more in the feed does not move the cut. */
const STEP = 5;
/** No text of a list shrinks to less than one of so many parts: what is larger need not be tried. */
const SHRINKS = 20;

/** Measures a text as it travels: how many bytes it has, compressed. */
export type SizeOf = (text: string) => number;

/** A list that is shown in parts. */
type ListView = AnyView & Partial<Pick<Filterable, 'facets' | 'searched'>> & { readonly rows: readonly object[] };
const isList = (view: AnyView | null): view is ListView => Array.isArray((view as Partial<ListView> | null)?.rows);

/** A file that a page waits for, and those that it reads afterwards. */
export interface Cut {
  readonly file: ViewFile;
  /** At addresses by their hash. */
  readonly rest: readonly EditionFile[];
}

/** The file of a view: of a list that is too long, only its first rows, the others in files of their own. */
export function cutToSize(file: ViewFile, sizeOf: SizeOf): Cut {
  const { view } = file;
  if (!isList(view) || view.rows.length <= STEP) return { file, rest: [] };
  const whole = JSON.stringify(file);
  const bytes = bytesOf(whole);
  if (bytes <= FIRST_BYTES || (bytes <= FIRST_BYTES * SHRINKS && sizeOf(whole) <= FIRST_BYTES)) return { file, rest: [] };

  const cutAt = cutterOf(file, view);
  const isSmall = (cut: ViewFile) => sizeOf(JSON.stringify(cut)) <= FIRST_BYTES;
  const most = Math.floor((view.rows.length - 1) / STEP);
  let steps = largest(most, (count) => isSmall(cutAt(count * STEP, placeholders(view, count * STEP))));
  // The true addresses take a few bytes more or less than those that stood for them.
  for (; ; steps--) {
    const rest = restOf(view, steps * STEP);
    const cut = cutAt(
      steps * STEP,
      rest.map(({ path }) => `../${path}`),
    );
    if (steps === 1 || isSmall(cut)) return { file: cut, rest };
  }
}

/** Makes the file with so many rows. */
function cutterOf(file: ViewFile, view: ListView): (count: number, rest: readonly string[]) => ViewFile {
  const { rows, facets, searched = [] } = view;
  const counts = facets && plainCounts(filterRows({ rows: rows as Filterable['rows'], facets, searched }, NO_FILTERS).counts);
  return (count, rest) => {
    const first: ListView = { ...view, rows: rows.slice(0, count), ...(facets && { facets: facets.map(shortened) }) };
    return { ...file, total: rows.length, ...(counts && { counts }), rest, view: first };
  };
}

/** A reader sees the options of the first facet at once, the others in menus. */
const shortened = (facet: Facet, i: number): Facet => (i ? { ...facet, options: [] } : facet);

const plainCounts = (counts: Readonly<Record<string, ReadonlyMap<string, number>>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, numbers]) => [name, Object.fromEntries(numbers)]));

function restOf({ rows, facets }: ListView, from: number): EditionFile[] {
  return startsOf(rows.length, from).map((start) => {
    const file: RestFile = {
      format: EDITION_FORMAT,
      ...(start === from && facets && { facets }),
      rows: rows.slice(start, start + REST_ROWS),
    };
    return immutable(JSON.stringify(file), 'json');
  });
}

const startsOf = (count: number, from: number): number[] =>
  Array.from({ length: Math.ceil((count - from) / REST_ROWS) }, (_, i) => from + i * REST_ROWS);

/** As long as the addresses of the rest, and as hard to compress. */
const placeholders = ({ rows }: ListView, from: number): string[] =>
  startsOf(rows.length, from).map((start) => `../${immutable(hashOf(String(start)), 'json').path}`);

/** The largest whole number from 1 to `most` that passes; 1 where none does. Small ones are tried first: they are made faster. */
function largest(most: number, passes: (number: number) => boolean): number {
  let [good, bad] = [1, 2];
  while (bad <= most && passes(bad)) [good, bad] = [bad, 2 * bad];
  bad = Math.min(bad, most + 1);
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
