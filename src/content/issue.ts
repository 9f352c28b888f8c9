import { REASONS, type Reason } from './reasons.js';
import { allowedWords } from './allowed-words.js';
import type { CollectionName } from './schema.js';
import { visible } from './visible.js';

/** One fault found in a feed. */
export interface Issue {
  /** The collection, or `feed` for the feed itself. */
  readonly collection: CollectionName | 'feed';
  /** The id of the record, or `#3` for the third record where it has no usable id. */
  readonly record: string;
  /** The path of the field within the record, such as `dates[0]`; empty for the record as a whole. */
  readonly field: string;
  /** What is wrong. {@link formatIssue} makes a sentence of it. */
  readonly reason: Reason;
}

/** Longest path that is written out: its keys may be of any length. */
const LONG = 300;

/** An issue as one line: `amman.feed.json: statements/amman-2022-11-d2 text.en must be text that …`. @param file where the feed is from. */
export const formatIssue = (issue: Issue, file = 'feed'): string => visible(issueLine(issue, file));

/** The same with characters as they are, which a terminal may take for orders. @param reasons the sentences, in the language wanted. */
export function issueLine(issue: Issue, file: string, reasons: Readonly<Record<Reason, string>> = REASONS): string {
  const { collection, record, field, reason } = issue;
  const words = reason === 'one-of' ? allowedWords(collection, field) : [];
  const path = field.length > LONG ? `${field.slice(0, LONG)}…` : field;
  const where = [`${collection}/${record}`, path].filter(Boolean).join(' ');
  return `${file}: ${where} ${reasons[reason]}${words.length ? `: ${words.join(', ')}` : ''}`;
}
