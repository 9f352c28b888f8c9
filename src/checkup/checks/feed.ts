import { isBefore } from '../../content/dates.js';
import { issueLine, type Issue } from '../../content/issue.js';
import { check } from '../../content/check.js';
import { parseCollections } from '../../content/parse-collections.js';
import { parseHead, reporter } from '../../content/parse.js';
import { feedHead, type Feed } from '../../content/schema.js';
import type { FeedPlace } from '../../from-feed/find-feed.js';
import { parsed, unknownContent } from '../fetch-content.js';
import type { Finding } from '../finding.js';
import { editionOf } from './static-html.js';
import { hasFailed } from './edition.js';
import type { Ask } from './sources.js';

/** A feed that elements of the page use, and what was found in it. */
export interface FeedReport {
  readonly users: readonly Element[];
  /** Where it is: a URL, or `script.cssr-feed`. */
  readonly from: string;
  readonly finding?: Finding;
  /** Its content, where it can be read. */
  readonly feed?: Feed;
  readonly issues?: readonly Issue[];
}
type Outcome = Pick<FeedReport, 'finding' | 'feed' | 'issues'>;

const ISSUES_SHOWN = 20;

/** What elements would show of a feed. Fields that no element shows are the publisher's to look at. */
function readFeed(json: unknown, from: string): Outcome {
  try {
    parseHead(json);
  } catch (error) {
    return { finding: unknownContent(from, error) };
  }
  const { records, issues } = parseCollections(json as object);
  const head: Issue[] = [];
  check(feedHead, json, '', reporter('feed', '', head));
  return { feed: { ...(json as Feed), ...records }, issues: [...head, ...issues] };
}

/** Where a feed is read, and the elements that show it. */
export type FeedUsers = readonly (readonly [Element, FeedPlace])[];

/** Reads every feed that the page uses, each once. */
export async function readFeeds(users: FeedUsers, ask: Ask): Promise<FeedReport[]> {
  const places = new Map<string, { place: FeedPlace; elements: Element[] }>();
  for (const [element, place] of users) {
    const key = 'url' in place ? place.url : 'script.cssr-feed';
    const entry = places.get(key) ?? { place, elements: [] };
    entry.elements.push(element);
    places.set(key, entry);
  }
  return Promise.all(
    [...places].map(async ([from, { place, elements }]): Promise<FeedReport> => {
      const answer = 'url' in place ? await ask(from) : parsed(place.script.text, from);
      return { users: elements, from, ...('json' in answer ? readFeed(answer.json, from) : answer) };
    }),
  );
}

/** Whether a feed is of an earlier edition than what stands in the page. */
export function isOlder(element: Element, { updated }: Feed): boolean {
  const made = editionOf(element);
  return !!made && isBefore(updated, made);
}

/** What is wrong with the feeds. @param reasons the words for the faults of records. */
export function checkFeeds(feeds: readonly FeedReport[]): Finding[] {
  return feeds.flatMap(({ finding, issues, users, from, feed }): Finding[] => {
    const where = [...users];
    if (finding) return [{ ...finding, where }];
    if (issues?.length) return [{ id: 'feed-records', where, values: { src: from, count: String(issues.length) }, issues }];
    // What is of before is told with the content.
    const failed = where.filter((element) => hasFailed(element) && !isOlder(element, feed!));
    return failed.length ? [{ id: 'content-passing', where: failed }] : [];
  });
}

/** The faults of records, one on a line. */
export function issueLines(issues: readonly Issue[], reasons?: Readonly<Record<Issue['reason'], string>>): string {
  const lines = issues.slice(0, ISSUES_SHOWN).map((issue) => issueLine(issue, 'feed', reasons));
  return [...lines, ...(issues.length > ISSUES_SHOWN ? ['…'] : [])].join('\n');
}
