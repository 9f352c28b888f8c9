import type { Draft, Row } from './draft.js';
import { hashOf, wordsOfRow } from './hash.js';
import { baseOf } from './make/from-feed.js';
import { spliced } from './order.js';
import { wordsChanged, type WordsChanged } from './words-changed.js';
export { hashOf } from './hash.js';

/** A translation that was made from an earlier text of its original. */
export interface StaleRow {
  /** The id of the row. */
  readonly row: string;
  /** The language of the translation. */
  readonly language: string;
  /** What was changed in the original since; absent where the text that it was made from is not known. */
  readonly difference?: readonly WordsChanged[];
}

/** Translations whose original has changed since they were made, in the order of the text. */
export function staleRows(draft: Draft): readonly StaleRow[] {
  const [original, ...others] = draft.languages;
  let texts: ReadonlyMap<string, string> | undefined;
  return draft.rows.flatMap((row) =>
    others.flatMap((language): StaleRow[] => {
      const madeFrom = staleHash(row, original!, language);
      if (madeFrom === undefined) return [];
      const before = draft.earlier?.[madeFrom] ?? (texts ??= publishedTexts(draft)).get(madeFrom);
      const now = wordsOfRow(row, original!);
      return [{ row: row.id, language, ...(before !== undefined && { difference: wordsChanged(before, now) }) }];
    }),
  );
}

/** The hash that a translation was made from, where the original has another one now. Without an original there is nothing to compare. */
function staleHash(row: Row, original: string, language: string): string | undefined {
  const cell = row.cells[language];
  if (!cell?.some(({ madeFrom }) => madeFrom !== undefined)) return undefined;
  const hash = hashOf(row, original);
  if (!hash) return undefined;
  return cell.find(({ madeFrom }) => madeFrom !== undefined && madeFrom !== hash)?.madeFrom;
}

/** The texts of the original as they were published, by their hash. */
const publishedTexts = (draft: Draft): ReadonlyMap<string, string> =>
  new Map((baseOf(draft)?.rows ?? []).map((row) => [hashOf(row, draft.languages[0]!), wordsOfRow(row, draft.languages[0]!)]));

/**
 * A draft in which a translation counts as made from the original as it is now: it was brought up to date, or what changed was only a slip.
 *
 * @param rowId of the row.
 */
export function keepFresh(draft: Draft, rowId: string, language: string): Draft {
  const i = draft.rows.findIndex(({ id }) => id === rowId);
  const row = draft.rows[i];
  const cell = row?.cells[language];
  const hash = row && hashOf(row, draft.languages[0]!);
  if (!cell || !hash || cell.every(({ madeFrom }) => madeFrom === hash)) return draft;
  const next = { ...row, cells: { ...row.cells, [language]: cell.map((paragraph) => ({ ...paragraph, madeFrom: hash })) } };
  const rows = spliced(draft.rows, i, 1, [next]);
  const { earlier, ...rest } = draft;
  const used = new Set(rows.flatMap(({ cells }) => Object.values(cells).flatMap((others) => others.map(({ madeFrom }) => madeFrom))));
  const kept = Object.entries(earlier ?? {}).filter(([old]) => used.has(old));
  return { ...rest, rows, ...(kept.length && { earlier: Object.fromEntries(kept) }) };
}
