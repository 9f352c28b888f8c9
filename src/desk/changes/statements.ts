import type { LanguageMap } from '../../content/schema.js';
import type { Draft, DraftStatement, Mark, Paragraph } from '../draft.js';
import { withValue } from '../path.js';
import { same } from '../same.js';
import { markedWords } from '../sentence.js';
import { joinTouching } from './marks.js';
import { find, type At } from './place.js';
import { withParagraph } from './text.js';

/** Words of a paragraph. */
export interface Words extends At {
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** What is known of a statement that is made. */
export type NewStatement = Partial<DraftStatement>;

/** The id that the next new statement gets: that of the activity and a running number. @param of the letter before the number: `d` of `-d3`. */
export function nextStatementId(draft: Draft, of = 's'): string {
  const prefix = `${draft.activity.id ?? 'statement'}-${of}`;
  const taken = new Set([...draft.statements, ...draft.feed.statements].map(({ id }) => id));
  let n = draft.statements.filter(({ id }) => id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length))).length + 1;
  while (taken.has(`${prefix}${n}`)) n++;
  return `${prefix}${n}`;
}

/**
 * Words marked as a statement, in one language or several. Where there is no statement with this id yet, it is made: by an editor, so that
 * it is confirmed unless `isConfirmed` says otherwise. @param statement its `id` where it exists, and what is known of it where it is new.
 */
export function markStatement(draft: Draft, words: readonly Words[], statement: NewStatement = {}): Draft {
  const id = statement.id ?? nextStatementId(draft);
  const marked = words.reduce(
    (next, place) => withMark(next, place, { is: 'statement', statement: id, from: place.from, to: place.to }),
    draft,
  );
  if (marked === draft || draft.statements.some((known) => known.id === id)) return marked;
  return {
    ...marked,
    statements: [...marked.statements, { ...newFields(draft), ...statement, id, isConfirmed: statement.isConfirmed ?? true }],
  };
}

/** What a new statement has from what stands around it. */
function newFields({ activity, report, languages }: Draft): NewStatement {
  const { sources, asOf } = { ...activity, ...report };
  const originalLanguage = report?.originalLanguage ?? activity.originalLanguage ?? languages[0];
  return { ...(sources && { sources }), ...(asOf && { asOf }), ...(originalLanguage && { originalLanguage }) };
}

/** Words marked as a link. */
export const markLink = (draft: Draft, { from, to, ...at }: Words, href: string): Draft =>
  withMark(draft, { ...at, from, to }, { is: 'link', from, to, href });

/** Words that the editor has corrected, with those that stood there and why. */
export const markCorrection = (draft: Draft, { from, to, ...at }: Words, original: string, note: LanguageMap): Draft =>
  withMark(draft, { ...at, from, to }, { is: 'correction', from, to, original, note });

function withMark(draft: Draft, words: Words, mark: Mark): Draft {
  const found = find(draft, words);
  if (!found) return draft;
  const { text, marks } = found.paragraph;
  const [from, to] = withoutSpaces(text, words.from, words.to);
  if (from >= to) return draft;
  const next = joinTouching([...marks, { ...mark, from, to }], text);
  return withParagraph(draft, words.language, found, { ...found.paragraph, marks: next });
}

/** The same words without the spaces around them: a double click selects one too. */
function withoutSpaces(text: string, from: number, to: number): readonly [number, number] {
  const start = Math.max(0, Math.min(from, text.length));
  const words = text.slice(start, Math.max(start, to));
  const begin = start + words.length - words.trimStart().length;
  return [begin, begin + words.trim().length];
}

/** A mark taken off. A statement that has no words left keeps them as its text. */
export function unmark(draft: Draft, at: At, mark: Mark): Draft {
  const found = find(draft, at);
  if (!found) return draft;
  const marks = found.paragraph.marks.filter((other) => !same(other, mark));
  return marks.length === found.paragraph.marks.length ? draft : withParagraph(draft, at.language, found, { ...found.paragraph, marks });
}

/** A field of a statement; its id stays. @param path such as `attribution.to` or `text.en`. @param value undefined or an empty text takes it out. */
export function setStatement(draft: Draft, id: string, path: string, value: unknown): Draft {
  if (path === 'id') return draft;
  const given = value === '' ? undefined : value;
  const statements = mapped(draft.statements, (statement) => (statement.id === id ? withValue(statement, path, given) : statement));
  return statements === draft.statements ? draft : { ...draft, statements };
}

/** Makes a suggestion a statement of the report, or a statement a suggestion again. */
export const confirmStatement = (draft: Draft, id: string, isConfirmed = true): Draft =>
  setStatement(draft, id, 'isConfirmed', isConfirmed);

/** A draft without a statement, its marks, and what other statements say of it. */
export function removeStatement(draft: Draft, id: string): Draft {
  if (!draft.statements.some((statement) => statement.id === id)) return draft;
  const statements = draft.statements
    .filter((statement) => statement.id !== id)
    .map((statement) => {
      const alone = statement.partOf === id ? withValue(statement, 'partOf', undefined) : statement;
      const relations = alone.relations?.filter((relation) => !('statement' in relation && relation.statement === id));
      return relations?.length === alone.relations?.length
        ? alone
        : withValue(alone, 'relations', relations?.length ? relations : undefined);
    });
  return { ...draft, statements, rows: withoutMarks(draft, id) };
}

const withoutMarks = ({ rows }: Draft, id: string): Draft['rows'] => {
  const isOther = (mark: Mark) => mark.is !== 'statement' || mark.statement !== id;
  return mapped(rows, (row) => {
    const cells = Object.entries(row.cells).map(([language, cell]) => [
      language,
      mapped(cell, (paragraph) => (paragraph.marks.every(isOther) ? paragraph : { ...paragraph, marks: paragraph.marks.filter(isOther) })),
    ]) as readonly (readonly [string, readonly Paragraph[]])[];
    return cells.every(([language, cell]) => row.cells[language] === cell) ? row : { ...row, cells: Object.fromEntries(cells) };
  });
};

/** A list with other items; the same list where none of them is another. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.some((item, i) => item !== list[i]) ? next : list;
}

/** A statement of which no words are marked in a language in which there is text. */
export interface Unmarked {
  readonly statement: string;
  readonly language: string;
}

/** Statements that are not marked in the text: the editor is told, since text and list could drift apart. */
export function statementsUnmarked(draft: Draft): readonly Unmarked[] {
  const marked = markedWords(draft.rows);
  const written = draft.languages.filter((language) => draft.rows.some(({ cells }) => cells[language]));
  return draft.statements.flatMap(({ id }) =>
    written.filter((language) => !marked.get(id)?.[language]).map((language) => ({ statement: id, language })),
  );
}
