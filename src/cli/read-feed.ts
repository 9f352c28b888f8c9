import { FeedError, type FeedFault } from '../runtime/feed/feed-error.js';
import { readFeed as readFeedText } from '../from-feed/read-feed.js';
import { request, type Read } from '../runtime/feed/request.js';
import { readFeed } from './files.js';
import { jsonIn, judgeFeed, type JudgedFeed } from './judge-feed.js';
import { UsageError } from './usage-error.js';

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
export async function feedAt(place: string): Promise<JudgedFeed> {
  if (!/^https?:/i.test(place)) return readFeed(place);
  if (!/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/i.test(place)) throw new UsageError(`${place}: must be a file or an https: URL`);
  let text = '';
  const read: Read = (given, from) => readFeedText((text = given), from);
  try {
    return judgeFeed((await request(place, read).promise).content, place);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // These say where the fault is.
    if (error.fault === 'not-json' || error.fault === 'format') judgeFeed(jsonIn(text, place), place);
    throw new UsageError(`cannot read ${place}: ${FAULTS[error.fault] ?? ''} (${error.message})`, 1);
  }
}
