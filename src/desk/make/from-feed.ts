import type { Activity, Feed, Report } from '../../content/schema.js';
import { DRAFT_FORMAT, type Draft, type DraftStatement } from '../draft.js';
import { without } from '../same.js';
import { markedWords, type MarkedWords } from '../sentence.js';
import { feedLanguages } from '../feed-languages.js';
import { rowsOfReport } from './rows-of-report.js';

/**
 * A draft of an activity of a feed, with its report and its statements. `recordsOf` makes the same feed of it.
 *
 * @param id of the activity. @throws {RangeError} if the feed has none with this id.
 */
export function draftOf(feed: Feed, id: string): Draft {
  const activity = feed.activities.find((record) => record.id === id);
  if (!activity) throw new RangeError(`the feed has no activity "${id}"`);
  const whole = feed.reports.find((record) => record.activity === id);
  const languages = languagesOf(feed, activity, whole);
  const rows = whole ? rowsOfReport(whole.body, languages, id) : [];
  const marked = markedWords(rows);
  return {
    format: DRAFT_FORMAT,
    languages,
    feed,
    activity,
    ...(whole && { report: without(whole, 'body') }),
    rows,
    statements: feed.statements.filter((statement) => statement.activity === id).map((statement) => withoutMarked(statement, marked)),
    dismissed: [],
  };
}

/** The languages that an editor writes in: the original first, then those there are, then those of the feed. */
function languagesOf(feed: Feed, activity: Activity, report: Report | undefined): readonly string[] {
  const written = Object.keys(report?.body ?? {});
  const original = report?.originalLanguage ?? activity.originalLanguage;
  const first = original !== undefined && (!report || written.includes(original)) ? [original] : [];
  return [...new Set([...first, ...written, ...Object.keys(activity.title), ...feedLanguages(feed)])];
}

/** A statement with a text of its own only in those languages in which it does not say what is marked. */
function withoutMarked({ text, ...statement }: Feed['statements'][number], marked: MarkedWords): DraftStatement {
  const words = marked.get(statement.id) ?? {};
  const own = Object.entries(text).filter(([language, said]) => said !== words[language]);
  return { ...statement, ...(own.length && { text: Object.fromEntries(own) }), isConfirmed: true };
}

const bases = new WeakMap<Feed, Map<string, Draft | undefined>>();

/** The draft as it was before anything was changed: what its feed says of the activity; undefined where the activity is new. */
export function baseOf({ feed, activity: { id = '' } }: Draft): Draft | undefined {
  let drafts = bases.get(feed);
  if (!drafts) bases.set(feed, (drafts = new Map<string, Draft | undefined>()));
  if (!drafts.has(id)) drafts.set(id, feed.activities.some((record) => record.id === id) ? draftOf(feed, id) : undefined);
  return drafts.get(id);
}
