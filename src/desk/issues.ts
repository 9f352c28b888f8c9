import { check } from '../content/check.js';
import type { Reason } from '../content/reasons.js';
import { COLLECTIONS, type Activity, type Feed, type Report, type Statement } from '../content/schema.js';
import type { Place } from './checks/finding.js';

/** What is missing or wrong in a record that is being written. */
export interface DraftIssue {
  readonly place: Extract<Place, { readonly in: 'activity' | 'report' | 'statement' }>;
  /** What is wrong: a key into the sentences of `content/reasons.ts`. */
  readonly reason: Reason;
}

/** What the schema says of the records of a draft, in the order of their fields. */
export function issuesOf(
  feed: Feed,
  activity: Activity,
  report: Report | undefined,
  statements: readonly Statement[],
): readonly DraftIssue[] {
  const issues: DraftIssue[] = [];
  const add = (place: DraftIssue['place'], reason: Reason) => void issues.push({ place, reason });
  check(COLLECTIONS.activities, activity, '', (field, reason) => add({ in: 'activity', field }, reason));
  if (report) check(COLLECTIONS.reports, report, '', (field, reason) => add({ in: 'report', field }, reason));
  const times = new Map<string, number>();
  for (const { id } of feed.statements) times.set(id, (times.get(id) ?? 0) + 1);
  for (const statement of statements) {
    check(COLLECTIONS.statements, statement, '', (field, reason) => add({ in: 'statement', statement: statement.id, field }, reason));
    if (times.get(statement.id)! > 1) add({ in: 'statement', statement: statement.id, field: 'id' }, 'duplicate');
  }
  return issues;
}
