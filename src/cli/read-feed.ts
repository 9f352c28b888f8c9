import { formatIssue } from '../content/issue.js';
import { parseFeed } from '../content/parse-feed.js';
import { FeedError, type FeedFault } from '../runtime/feed/feed-error.js';
import { readFeed as readFeedText } from '../from-feed/read-feed.js';
import { request } from '../runtime/feed/request.js';
import { readFeed, type JudgedFeed } from './files.js';
import { UsageError, type CommandName } from './usage.js';

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
 * The good records of a feed, and its faults.
 *
 * @param place a file, or an https URL.
 * @throws {UsageError} if it cannot be had, or is no feed.
 */
export async function feedFrom(place: string, command: CommandName): Promise<JudgedFeed> {
  if (!/^https?:/i.test(place)) return readFeed(place, command);
  if (!/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/i.test(place))
    throw new UsageError(`${place}: must be a file or an https: URL`, command);
  try {
    const { feed, issues } = parseFeed((await request(place, readFeedText).promise).content);
    return { feed, issues, faults: issues.map((issue) => formatIssue(issue, place)) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new UsageError(`cannot read ${place}: ${FAULTS[error.fault] ?? ''} (${error.message})`, command, 1);
  }
}
