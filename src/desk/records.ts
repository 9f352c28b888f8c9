import { COLLECTIONS, type Activity, type Feed, type Report, type Statement } from '../content/schema.js';
import type { Block } from '../content/schema.js';
import { blockOf } from './blocks.js';
import type { Draft, DraftStatement, Paragraph, Row } from './draft.js';
import { issuesOf, type DraftIssue } from './issues.js';
import { baseOf } from './make/from-feed.js';
import { inOrder, inPlaces } from './order.js';
import { same, without } from './same.js';
import { markedWords, wordsOf, type MarkedWords } from './sentence.js';

/** What a draft makes of its feed. */
export interface DraftRecords {
  /** The whole feed. The records of the draft are in it also where something of them is missing still. */
  readonly feed: Feed;
  /** What is missing or wrong in them. */
  readonly issues: readonly DraftIssue[];
}

const known = new WeakMap<Draft, DraftRecords>();

/** The feed of a draft with its activity, its report and its confirmed statements. What was not changed is as it was, to the byte. */
export function recordsOf(draft: Draft): DraftRecords {
  if (!known.has(draft)) known.set(draft, made(draft));
  return known.get(draft)!;
}

function made(draft: Draft): DraftRecords {
  const { feed, activity: facts, rows } = draft;
  const base = baseOf(draft);
  const id = facts.id ?? '';
  const oldActivity = feed.activities.find((record) => record.id === id);
  const oldReport = base && feed.reports.find((record) => record.activity === id);
  const activity = inOrder(facts, oldActivity, COLLECTIONS.activities) as Activity;
  const report = draft.report || rows.length ? reportOf(draft, base, oldReport) : undefined;
  const statements = statementsOf(draft, base);
  const whole: Feed = {
    ...feed,
    activities: inPlaces(feed.activities, (record) => record === oldActivity, [activity]),
    reports: inPlaces(feed.reports, (record) => record === oldReport, report ? [report] : []),
    statements: base
      ? inPlaces(feed.statements, (record) => record.activity === id, statements)
      : inPlaces(feed.statements, () => false, statements),
  };
  return { feed: whole, issues: issuesOf(whole, activity, report, statements) };
}

function reportOf(draft: Draft, base: Draft | undefined, old: Report | undefined): Report {
  const { activity, languages, rows } = draft;
  const id = activity.id ?? '';
  const oldBlocks = blocksByKey(old?.body ?? {});
  const oldRows = new Map((base?.rows ?? []).map((row) => [placesOf(row), row]));
  const oldParagraphs = new Map((base?.rows ?? []).flatMap(({ cells }) => paragraphsOf(cells)));
  const suggested = new Set(draft.statements.flatMap(({ id, isConfirmed }) => (isConfirmed ? [] : id)));
  const blocks: Record<string, Block[]> = {};
  for (const row of rows) {
    const isAsBefore = oldRows.has(placesOf(row));
    const source = (row.cells[languages[0]!] ?? []).filter(hasWords).map(({ key }) => key);
    for (const [language, paragraphs] of Object.entries(row.cells))
      for (const written of paragraphs) {
        const paragraph = withoutStatements(written, suggested);
        const place = `${language}/${paragraph.key}`;
        const block = oldBlocks.get(place);
        const isSame = block && sameParagraph(paragraph, oldParagraphs.get(place));
        if (!isSame && !hasWords(paragraph)) continue;
        const translates = isAsBefore ? block?.translates : language === languages[0] || !source.length ? undefined : source;
        const next = isSame ? block : { ...block, ...blockOf(paragraph, id) };
        (blocks[language] ??= []).push(same(next.translates, translates) ? next : withTranslates(next, translates));
      }
  }
  const order = [...new Set([...Object.keys(old?.body ?? {}), ...languages, ...Object.keys(blocks)])];
  const body = Object.fromEntries(order.flatMap((language) => (blocks[language] ? [[language, blocks[language]]] : [])));
  return inOrder({ id, activity: id, ...draft.report, body }, old, COLLECTIONS.reports) as Report;
}

/** What is only suggested is no statement of the report. */
function withoutStatements(paragraph: Paragraph, suggested: ReadonlySet<string>): Paragraph {
  const marks = paragraph.marks.filter((mark) => mark.is !== 'statement' || !suggested.has(mark.statement));
  return marks.length === paragraph.marks.length ? paragraph : { ...paragraph, marks };
}
const hasWords = ({ text }: Paragraph): boolean => text.trim() !== '';
const paragraphsOf = (cells: Row['cells']) =>
  Object.entries(cells).flatMap(([language, paragraphs]) =>
    paragraphs.map((paragraph): readonly [string, Paragraph] => [`${language}/${paragraph.key}`, paragraph]),
  );
const blocksByKey = (body: Report['body']) =>
  new Map(
    Object.entries(body).flatMap(([language, blocks]) =>
      blocks.map((block): readonly [string, Block] => [`${language}/${block._key}`, block]),
    ),
  );
/** Which paragraphs stand together in a row. */
const placesOf = ({ cells }: Row): string =>
  paragraphsOf(cells)
    .map(([place]) => place)
    .sort()
    .join(' ');

const sameParagraph = (a: Paragraph, b: Paragraph | undefined): boolean =>
  !!b && a.text === b.text && a.style === b.style && same(a.marks, b.marks);

const withTranslates = (block: Block, translates: readonly string[] | undefined): Block =>
  translates ? { ...block, translates } : without(block, 'translates');

function statementsOf(draft: Draft, base: Draft | undefined): Statement[] {
  const marked = markedWords(draft.rows);
  const before = base && markedWords(base.rows);
  const old = new Map(base ? base.feed.statements.map((record) => [record.id, record]) : []);
  const oldDrafts = new Map((base?.statements ?? []).map((statement) => [statement.id, statement]));
  return draft.statements
    .filter(({ isConfirmed }) => isConfirmed)
    .map((statement) => {
      const record = oldDrafts.has(statement.id) ? old.get(statement.id) : undefined;
      const isSame = same(statement, oldDrafts.get(statement.id)) && same(marked.get(statement.id), before?.get(statement.id));
      return record && isSame ? record : statementOf(draft, statement, record, marked);
    });
}

function statementOf(draft: Draft, statement: DraftStatement, old: Statement | undefined, marked: MarkedWords): Statement {
  const { sources, asOf } = { ...draft.activity, ...draft.report };
  // A statement that was made before the facts were told has the sources and the date of what it stands in.
  const fields = {
    ...without(statement, 'isConfirmed'),
    ...(!statement.sources && sources && { sources }),
    ...(!statement.asOf && asOf && { asOf }),
  };
  const words = wordsOf(draft, statement, marked);
  const order = [...new Set([...Object.keys(old?.text ?? {}), ...Object.keys(words)])];
  const text = Object.fromEntries(order.flatMap((language) => (words[language] ? [[language, words[language]]] : [])));
  return inOrder({ ...fields, text, activity: draft.activity.id }, old, COLLECTIONS.statements) as Statement;
}
