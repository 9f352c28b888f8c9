import { FeedError } from './feed-error.js';

/** Limits of a request for a feed. */
export const LIMITS = {
  /** Milliseconds until one attempt is given up. */
  timeout: 10_000,
  /** Attempts after the first. */
  retries: 3,
  /** Milliseconds before the first retry; doubled each time, with up to as much again by chance, so that many pages do not return at once. */
  backoff: 250,
  /** Longest time that a server may ask to be left alone for, ms; after that nothing is asked until somebody wants it. */
  patience: 30_000,
  /** Largest feed read, in bytes. */
  bytes: 4_000_000,
};

/** Makes of a text what is shown of it. @throws if it is no JSON, or not what it should be. */
export type Read = (text: string, from: string) => object;

/** Parses JSON and judges it. @param judge throws if it is not what it should be. @throws {FeedError} */
export function readJson(text: string, from: string, judge: (json: unknown) => void): object {
  let fault: 'not-json' | 'format' = 'not-json';
  try {
    const json: unknown = JSON.parse(text);
    fault = 'format';
    judge(json);
    return json as object;
  } catch (error) {
    throw new FeedError(fault, `${from} ${(error as Error).message}`);
  }
}

async function bodyOf(response: Response, url: string): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let left = LIMITS.bytes; ;) {
    const { done, value } = await reader.read();
    if (done) return text;
    left -= value.length;
    if (left < 0) {
      void reader.cancel();
      throw new FeedError('too-large', `${url} > ${LIMITS.bytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Some content, and the address it came from in the end. */
export interface Answer {
  readonly content: object;
  readonly url: string;
}

/** `Retry-After`, seconds or a date, as ms from now. */
const waitOf = (after: string | null): number => Number(after) * 1000 || Date.parse(after!) - Date.now() || 0;

/** A request, and how many elements wait for its answer: none, once it was given up. */
interface Asked {
  users: number;
  /** Of the attempt that is made. */
  abort?: AbortController;
}

async function attempt(url: string, read: Read, asked: Asked, cache: RequestCache): Promise<Answer> {
  const { signal } = (asked.abort = new AbortController());
  const timer = setTimeout(() => asked.abort!.abort(), LIMITS.timeout);
  try {
    // Nothing about the visitor or the page goes along.
    const response = await fetch(url, { signal, cache, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { status, ok, headers } = response;
    if (!ok) throw new FeedError('status', `${url} ${status}`, /^(5|408|429)/.test(`${status}`), waitOf(headers.get('retry-after')));
    const type = headers.get('content-type');
    if (!/[/+]json\b/i.test(type ?? '')) throw new FeedError('content-type', `${url} ${type}`);
    return { content: read(await bodyOf(response, url), url), url: response.url || url };
  } catch (error) {
    throw error instanceof FeedError
      ? error
      : new FeedError(signal.aborted && asked.users ? 'timeout' : 'network', `${url} ${(error as Error).message}`, true);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What is in the cache of the browser is never taken unasked: it may be an earlier edition, or what a network that wants a login has sent.
 *
 * @param again whether it was found wanting.
 */
async function load(url: string, read: Read, asked: Asked, again: boolean): Promise<Answer> {
  for (let tries = 0; ; tries++)
    try {
      return await attempt(url, read, asked, again || tries ? 'reload' : 'no-cache');
    } catch (error) {
      const { passing, wait } = error as FeedError;
      if (tries === LIMITS.retries || !passing || wait > LIMITS.patience) throw error;
      const pause = Math.max(wait, LIMITS.backoff * 2 ** tries * (1 + Math.random()));
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!asked.users) throw error;
    }
}

interface SharedRequest extends Asked {
  promise: Promise<Answer>;
  settled?: boolean;
}
/** One request for each URL and way to read it, however many elements ask. A failed one is forgotten, so that asking again tries again. */
const all = new Map<Read, Map<string, SharedRequest>>();

/** A share in a request: its outcome, and a way to give it up. When the last share is given up, the request is aborted. */
export interface Share {
  readonly promise: Promise<Answer>;
  readonly release: () => void;
}

/** @param again whether an answer that is there already was found wanting: past it and the cache, the server is asked. */
export function request(url: string, read: Read, again = false): Share {
  let requests = all.get(read);
  if (!requests) all.set(read, (requests = new Map<string, SharedRequest>()));
  const known = requests;
  const found = known.get(url);
  const forget = () => known.get(url) === shared && known.delete(url);
  const isNew = !found || (again && found.settled);
  const shared = isNew ? ({ users: 0 } as SharedRequest) : found;
  if (isNew) {
    known.set(url, shared);
    shared.promise = load(url, read, shared, again);
    shared.promise.then(() => (shared.settled = true), forget);
  }
  shared.users++;
  return {
    promise: shared.promise,
    release: () => {
      shared.users--;
      // Later, since an element that is moved in the page leaves and comes back at once.
      setTimeout(() => {
        if (shared.users || shared.settled) return;
        shared.abort!.abort();
        forget();
      });
    },
  };
}
