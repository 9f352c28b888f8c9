import { readFileSync } from 'node:fs';
import { formatIssue } from '../content/issue.js';
import { parseFeed } from '../content/parse-feed.js';
import type { Feed } from '../content/schema.js';
import { FeedError, type FeedFault } from '../feed/feed-error.js';
import { readFeed, requestFeed } from '../feed/request.js';
import { readingFault, UsageError } from './usage.js';

export interface GivenFeed {
  readonly feed: Feed;
  /** What was left out, each in a line that names file, record and field. */
  readonly faults: readonly string[];
}

const FAULTS: Partial<Record<FeedFault, string>> = {
  network: 'it cannot be reached',
  timeout: 'it does not answer',
  status: 'the server refuses',
  'content-type': 'it is not served as JSON',
  'too-large': 'it is too large',
  'not-json': 'it is not JSON',
  format: 'it is no feed',
};

/**
 * Reads a feed.
 *
 * @param place a file, or an https URL.
 * @throws {UsageError} if it cannot be had, or is no feed.
 */
export async function feedFrom(place: string, command: string): Promise<GivenFeed> {
  const { feed, issues } = parseFeed(await inputFrom(place, command));
  return { feed, faults: issues.map((issue) => formatIssue(issue, place)) };
}

async function inputFrom(place: string, command: string): Promise<object> {
  const isUrl = /^https?:/i.test(place);
  if (isUrl && !/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/i.test(place))
    throw new UsageError(`${place}: must be a file or an https: URL`, command);
  try {
    return isUrl ? await requestFeed(place).promise : readFeed(readFileSync(place, 'utf8'), place);
  } catch (error) {
    if (!(error instanceof FeedError)) throw readingFault(place, error, command);
    throw new UsageError(`cannot read ${place}: ${FAULTS[error.fault] ?? ''} (${error.message})`, command, 1);
  }
}
