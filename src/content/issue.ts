import { allowedWords } from './allowed-words.js';
import type { CollectionName } from './schema.js';
import { visible } from './visible.js';

/** Why a field was refused, with the sentence that explains it. Elements only pass the key on, so the sentences are not in the browser bundle. */
export const REASONS = {
  missing: 'is missing',
  text: 'must be text that is not empty (a missing language is left out), without control characters, halves of an emoji and characters that re-order text',
  id: 'must be lower-case letters and digits joined by hyphens, 200 characters at most',
  language: 'must be a BCP 47 language tag such as en or ar',
  link: 'must be a link that begins with https:, mailto: or tel:',
  date: 'must be a date that exists, such as 2022, 2022-11 or 2022-11-06',
  dates: 'must be a day (2022-11-06), a range of days (2022-11-06/2022-11-07) or a month (2020-06) that exists, the end after the start',
  version: 'must be a version such as 1.0',
  'one-of': 'is not one of the words allowed here',
  integer: 'must be a whole number, zero or more',
  list: 'must be a list',
  'too-few': 'has too few entries',
  object: 'must be an object',
  map: 'must be an object with at least one entry',
  deep: 'is nested more than 64 levels deep',
  duplicate: 'is used twice; the first record is kept',
} as const;
export type Reason = keyof typeof REASONS;

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
  const words = reason === 'one-of' ? allowedWords(issue) : [];
  const path = field.length > LONG ? `${field.slice(0, LONG)}…` : field;
  const where = [`${collection}/${record}`, path].filter(Boolean).join(' ');
  return `${file}: ${where} ${reasons[reason]}${words.length ? `: ${words.join(', ')}` : ''}`;
}
