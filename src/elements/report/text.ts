import { isolate } from '../../locale/bidi.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import type { Block, LanguageMap } from '../../content/schema.js';
import { groupBy } from '../../views/indexes.js';
import type { Text } from '../../views/text.js';
import { marksOf, type ReportMark, type RunMark, type SaidOf } from './marks.js';

/** Words of a report that stand together, marked in the same way. */
export interface ReportSpan {
  readonly text: string;
  /** The words of the source, where the editor changed them. */
  readonly original: string | undefined;
  /** Why, for the reader. */
  readonly note: Text | undefined;
  readonly href: string | undefined;
}

/** A run of spans that is part of the same statements of the feed, or of none. */
export interface ReportRun extends RunMark {
  /** Ids of the statements that begin here: the same words can be part of several, and a statement can be interrupted. */
  readonly begins: readonly string[];
  readonly spans: readonly ReportSpan[];
}

/** A paragraph, or a heading of a level below the title. */
export interface ReportBlock {
  /** Anchor of the block, the same in every language: the key of the block of the original. */
  readonly anchor: string;
  /** 0 for a paragraph, 1 for a heading, 2 for one below it. */
  readonly depth: 0 | 1 | 2;
  readonly runs: readonly ReportRun[];
  /** Who said what in it. */
  readonly marks: readonly ReportMark[];
}

/** The note of an editor, in the language of the reader. */
export type NoteOf = (note: LanguageMap) => Text;

const DEPTHS = { normal: 0, h2: 1, h3: 2 } as const;

/** The blocks of a body in one language, ready to show. @param locale of that language. */
export function reportBlocks(blocks: readonly Block[], dir: Direction, noteOf: NoteOf, saidOf: SaidOf, locale: Locale): ReportBlock[] {
  const begun = new Set<string>();
  const anchors = new Set<string>();
  return blocks.map(({ _key, style, children, markDefs, translates }) => {
    const runs: { statements: string[]; begins: string[]; spans: ReportSpan[] }[] = [];
    const known = groupBy(markDefs, (def) => def._key);
    for (const { text, marks } of children) {
      const defs = [...new Set(marks)].flatMap((key) => known.get(key) ?? []);
      const statements = defs.flatMap((def) => (def._type === 'statement' ? [def.statement] : []));
      const correction = defs.find((def) => def._type === 'correction');
      const span: ReportSpan = {
        text: isolate(text, dir),
        original: correction?.original,
        note: correction?.note && noteOf(correction.note),
        href: defs.find((def) => def._type === 'link')?.href,
      };
      const run = runs.at(-1);
      if (run && run.statements.join() === statements.join()) run.spans.push(span);
      else runs.push({ statements, begins: statements.filter((id) => !begun.has(id)), spans: [span] });
      for (const id of statements) begun.add(id);
    }
    // The second of two blocks made of one has its own key.
    const anchor = [translates?.[0], _key].find((key) => key && !anchors.has(key))!;
    anchors.add(anchor);
    const depth = DEPTHS[style];
    // A heading says what follows, not who said it.
    const { marks, runs: marked } = marksOf(
      runs.map(({ statements }) => (depth ? [] : statements)),
      saidOf,
      locale,
    );
    return { anchor, depth, runs: runs.map(({ begins, spans }, i) => ({ ...marked[i], begins, spans })), marks };
  });
}

/** A part of the text in two languages, as small as it can be. */
export interface AlignedRow {
  readonly original: readonly ReportBlock[];
  readonly translation: readonly ReportBlock[];
}

/**
 * Sets a translation beside its original. One block may have become several, or several one; a block that names no block of the original
 * stays with the one before it.
 *
 * @param made the blocks of both, ready to show.
 */
export function alignBlocks(
  original: readonly Block[],
  translation: readonly Block[],
  made: readonly [original: readonly ReportBlock[], translation: readonly ReportBlock[]],
): AlignedRow[] {
  // Each block of the original stands for itself, or for the block that it was joined with.
  const joined = original.map((_, i) => i);
  const rowOf = (i: number): number => {
    while (joined[i] !== i) i = joined[i] = joined[joined[i]!]!;
    return i;
  };
  const places = new Map(original.map(({ _key }, i) => [_key, i]));
  let last = 0;
  const translated = translation.map(({ translates = [] }) => {
    const own = translates.flatMap((key) => places.get(key) ?? []);
    last = own[0] ?? last;
    // Several blocks of the original became one: their rows become one.
    for (const i of own) joined[rowOf(i)] = rowOf(last);
    return last;
  });
  const targets = groupBy(made[1], (_, i) => rowOf(translated[i]!));
  const sources = groupBy(made[0], (_, i) => rowOf(i));
  return [...sources].map(([row, blocks]) => ({ original: blocks, translation: targets.get(row) ?? [] }));
}

/** The words of a text, isolates left out. */
export const plainText = (blocks: readonly ReportBlock[]): string =>
  blocks
    .map(({ runs }) => runs.flatMap(({ spans }) => spans.map(({ text }) => text)).join(''))
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '');

/** The changes of the editor in a text, each once: "«الطل» → «الظل»" and why. */
export const correctionsIn = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap(({ runs }) =>
    runs.flatMap(({ spans }) => spans.flatMap(({ text, original, note }) => (original === undefined ? [] : [{ text, original, note }]))),
  );
