import { isBefore } from '../../content/dates.js';
import { issueLine, type Issue } from '../../content/issue.js';
import { check } from '../../content/check.js';
import { parseCollections } from '../../content/parse-collections.js';
import { parseHead, reporter } from '../../content/parse.js';
import { feedHead, type Feed } from '../../content/schema.js';
import type { FeedError } from '../../runtime/feed/feed-error.js';
import { findFeed, type FeedPlace } from '../../from-feed/find-feed.js';
import { LIMITS } from '../../runtime/feed/request.js';
import { all, attribute } from '../dom.js';
import { refusal } from '../csp.js';
import type { Finding } from '../finding.js';
import { definitionOfTag } from '../../publish/catalogue.js';
import { type PageFacts } from '../page.js';

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

function read(text: string, src: string): Outcome {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const values = { src, message: (error as Error).message, start: text.trim().slice(0, 40) };
    return { finding: { id: 'feed-not-json', values } };
  }
  try {
    return readFeed(json);
  } catch (error) {
    return { finding: { id: 'feed-not-feed', values: { src, message: (error as Error).message } } };
  }
}

/** What elements would show of a feed. Fields that no element shows are the publisher's to look at. */
function readFeed(json: unknown): Outcome {
  parseHead(json);
  const { records, issues } = parseCollections(json as object);
  const head: Issue[] = [];
  check(feedHead, json, '', reporter('feed', '', head));
  return { feed: { ...(json as Feed), ...records }, issues: [...head, ...issues] };
}

async function fetchFeed(src: string, { policies }: PageFacts): Promise<Outcome> {
  if (location.protocol === 'https:' && /^http:/.test(src)) return { finding: { id: 'feed-insecure', values: { src } } };
  const options = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(LIMITS.timeout) } as const;
  let response: Response;
  let text: string;
  try {
    response = await fetch(src, options);
    text = await response.text();
  } catch (error) {
    const refused = policies.map((policy) => refusal(policy, 'feed', src)).find(Boolean);
    if (refused) return { finding: { id: 'csp-feed', values: { src, was: refused.was, line: refused.line ?? '' } } };
    if ((error as Error).name === 'TimeoutError')
      return { finding: { id: 'feed-slow', values: { src, seconds: String(LIMITS.timeout / 1000) } } };
    // What answers when nobody wants to read the answer has only kept it from this page.
    const answers = await fetch(src, { ...options, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    return { finding: { id: answers ? 'feed-cors' : 'feed-unreachable', values: { src } } };
  }
  if (!response.ok) return { finding: { id: 'feed-status', values: { src, status: String(response.status) } } };
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/i.test(type)) return { finding: { id: 'feed-content-type', values: { src, type } } };
  if (new TextEncoder().encode(text).length > LIMITS.bytes)
    return { finding: { id: 'feed-too-large', values: { src, bytes: String(LIMITS.bytes) } } };
  return read(text, src);
}

type Given = Element & { readonly feed?: unknown; readonly data?: unknown };

/** Reads every feed that the page uses, each once. */
export async function readFeeds(facts: PageFacts): Promise<FeedReport[]> {
  const users = new Map<string, { place: FeedPlace; elements: Element[] }>();
  const without: Element[] = [];
  const strangers: FeedReport[] = [];
  for (const element of [...facts.elements, ...facts.blocks] as Given[]) {
    const tag = attribute(element, 'data-cssr') ?? element.localName.slice(5);
    const definition = definitionOfTag(`cssr-${tag}`);
    if (!definition || definition.empty || element.feed || element.data) continue;
    const src = attribute(element, 'src') ?? attribute(element, 'data-src') ?? '';
    try {
      const place = findFeed(src, document);
      const key = 'url' in place ? place.url : 'script.cssr-feed';
      const entry = users.get(key) ?? { place, elements: [] };
      entry.elements.push(element);
      users.set(key, entry);
    } catch (error) {
      const values = { src, origin: new URL(src, document.baseURI).origin };
      if ((error as FeedError).fault !== 'foreign') without.push(element);
      else strangers.push({ users: [element], from: src, finding: { id: 'feed-foreign', values } });
    }
  }
  const reports = await Promise.all(
    [...users].map(async ([from, { place, elements }]): Promise<FeedReport> => {
      const outcome = 'url' in place ? await fetchFeed(from, facts) : read(place.script.text, from);
      return { users: elements, from, ...outcome };
    }),
  );
  if (without.length) reports.push({ users: without, from: '', finding: nowhere() });
  return [...reports, ...strangers];
}

function nowhere(): Finding {
  const [changed] = all<HTMLScriptElement>('script.cssr-feed');
  if (!changed) return { id: 'feed-missing' };
  return { id: 'feed-rewritten', values: { type: attribute(changed, 'type') ?? '' } };
}

/** The edition that the static HTML of an element is from, where the page tells. */
export const editionOf = (element: Element): string | null | undefined => element.closest('[data-edition]')?.getAttribute('data-edition');

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
    const failed = where.filter((element) => attribute(element, 'state') === 'failed' && !isOlder(element, feed!));
    return failed.length ? [{ id: 'feed-passing', where: failed }] : [];
  });
}

/** The faults of records, one on a line. */
export function issueLines(issues: readonly Issue[], reasons?: Readonly<Record<Issue['reason'], string>>): string {
  const lines = issues.slice(0, ISSUES_SHOWN).map((issue) => issueLine(issue, 'feed', reasons));
  return [...lines, ...(issues.length > ISSUES_SHOWN ? ['…'] : [])].join('\n');
}
