import type { StatementType } from '../../content/vocabulary.js';
import type { Paragraph, Row } from '../draft.js';
import type { ReadParagraph } from '../read/document.js';
import { align } from './align.js';
import { featuresOf, paragraphFrom, styleOf } from './paragraphs.js';
import { fresh } from './rows-of-report.js';

/** The paragraphs of a file in a language, without what stands around them. */
export interface ReadText {
  readonly language: string;
  readonly paragraphs: readonly ReadParagraph[];
}

/** What the template calls a paragraph, by its language and key: `ar/p19`. */
export type Types = ReadonlyMap<string, StatementType>;

/** A paragraph, and what the template calls it. */
interface Made {
  readonly paragraph: Paragraph;
  readonly type: StatementType | undefined;
}
type Cells = Readonly<Record<string, readonly Made[]>>;

/** Paragraphs of one text or several in rows: each further one is set beside the first. @param languages the original first. */
export function rowsOfTexts(
  texts: readonly ReadText[],
  languages: readonly string[],
): { readonly rows: readonly Row[]; readonly types: Types } {
  const [first, ...others] = texts;
  const alone = first ? made(first, '').map((entry): Cells => ({ [first.language]: [entry] })) : [];
  const all = others.reduce<readonly Cells[]>((rows, text) => beside(rows, text.language, made(text, `${text.language}-`)), alone);
  const types = all.flatMap((cells) =>
    Object.entries(cells).flatMap(([language, cell]) =>
      cell.flatMap(({ paragraph, type }) => (type ? [[`${language}/${paragraph.key}`, type] as const] : [])),
    ),
  );
  const rows = all.map((cells, i) => ({ id: `r${i + 1}`, cells: mapped(cells, ({ paragraph }) => paragraph) }));
  return { rows: rows.map((row) => fresh(row, languages)), types: new Map(types) };
}

const mapped = <T>(cells: Cells, change: (entry: Made) => T): Readonly<Record<string, readonly T[]>> =>
  Object.fromEntries(Object.entries(cells).map(([language, cell]) => [language, cell.map(change)]));

/** Paragraphs are named after the line where they stand in the file of the original: `p17`, a heading `h15`. */
function made({ paragraphs }: ReadText, prefix: string): readonly Made[] {
  const nameOf = uniqueNames();
  return paragraphs.map((read) => {
    const isHeading = ['h2', 'h3'].includes(styleOf(read));
    const key = nameOf(`${prefix}${isHeading ? 'h' : 'p'}${read.line}`);
    return { paragraph: paragraphFrom(read, key), type: read.statement };
  });
}

/** Gives each name once; one that was given gets a number. */
function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let next = name;
    for (let n = 2; given.has(next); n++) next = `${name}-${n}`;
    given.add(next);
    return next;
  };
}

/** A translation beside rows. Its paragraphs are named after those that they translate: `en-p19`, or `en-p19a` and `en-p19b`. */
function beside(rows: readonly Cells[], language: string, paragraphs: readonly Made[]): readonly Cells[] {
  const firstOf = (cells: Cells) => Object.values(cells)[0]![0]!.paragraph;
  const beads = align(
    rows.map((cells) => featuresOf(firstOf(cells))),
    paragraphs.map(({ paragraph }) => featuresOf(paragraph)),
  );
  const nameOf = uniqueNames();
  let [i, j] = [0, 0];
  return beads.map(([m, n]) => {
    const joined = rows.slice(i, i + m);
    const cell = paragraphs.slice(j, j + n).map(({ paragraph, type }, k): Made => {
      const name = joined[0] ? `${language}-${firstOf(joined[0]).key}${n > 1 ? 'ab'.charAt(k) : ''}` : `${paragraph.key}-alone`;
      return { paragraph: { ...paragraph, key: nameOf(name) }, type };
    });
    i += m;
    j += n;
    return { ...together(joined), ...(cell.length && { [language]: cell }) };
  });
}

function together(rows: readonly Cells[]): Cells {
  const cells: Record<string, readonly Made[]> = {};
  for (const row of rows) for (const [language, cell] of Object.entries(row)) cells[language] = [...(cells[language] ?? []), ...cell];
  return cells;
}
