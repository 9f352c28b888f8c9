import { dateOf } from '../../../content/dates.js';
import type { Feed } from '../../../content/schema.js';
import { parseFeed } from '../../../content/parse-feed.js';
import type { ParseResult } from '../../../content/parse.js';
import type { Draft } from '../../draft.js';
import { recordsOf } from '../../records.js';

/** The day in this place, ISO 8601. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The feed of a draft as it is published: changed today, where anything of it has changed, or nobody says when. */
export function feedToPublish(draft: Draft, date = today()): Feed {
  const { feed } = recordsOf(draft);
  return dateOf(feed.updated) && JSON.stringify(feed) === JSON.stringify(draft.feed) ? feed : { ...feed, updated: date };
}

/** The same without what is not whole, for an edition. */
export const soundFeed = (feed: Feed): ParseResult => parseFeed(feed);

/** As files of feeds are written. */
export const feedText = (feed: Feed): string => `${JSON.stringify(feed, null, 2)}\n`;
