import { isObject } from '../../is-object.js';
import { ReadError } from '../document.js';
import { checkSize, LIMITS } from '../limits.js';

/** What fetches: `fetch` of a browser or of Node, or something before it. */
export type Fetch = (address: string) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
}>;

/** An answer in JSON. */
export interface Answer {
  readonly status: number;
  /** Absent if it is no JSON. */
  readonly json: unknown;
  /** How many pages there are; absent if it does not say. */
  readonly pages?: number;
}

/** The REST API of a site. */
export interface Api {
  /** The address of the site that has it, without a slash at its end. */
  readonly site: string;
  /** What stood after that in the address that was given: perhaps the path of one post. */
  readonly rest: string;
  /** @param path below `wp/v2`: `posts`. */
  readonly get: (path: string, query: Readonly<Record<string, string>>) => Promise<Answer>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function ask(
  fetch: Fetch,
  address: string,
): Promise<{ readonly status: number; readonly text: string; readonly pages: string | null; readonly link: string }> {
  try {
    const response = await fetch(address);
    const body = await response.text();
    checkSize(body, LIMITS.word);
    return {
      status: response.status,
      text: body,
      pages: response.headers.get('x-wp-totalpages'),
      link: response.headers.get('link') ?? '',
    };
  } catch (error) {
    // A browser does not tell whether a site does not answer, or does not let the page read the answer.
    throw error instanceof ReadError
      ? new ReadError(error.reason, { ...error.values, file: address })
      : new ReadError('no-answer', { address });
  }
}

function parsed(text: string): unknown {
  try {
    // Some plugins leave a mark of byte order, or a warning, before the JSON.
    return JSON.parse(text.replace(/^[^{[]*/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Finds the REST API of a WordPress: with pretty addresses and without, at the address that is given or above it.
 *
 * @throws {ReadError} `no-address`, `no-answer`, `not-allowed`, `no-rest`, `no-wordpress`.
 */
export async function findApi(given: string, fetch: Fetch): Promise<Api> {
  const url = addressOf(given);
  const parts = url.pathname.split('/').filter(Boolean);
  let status = 0;
  for (let length = parts.length; length >= 0; length--) {
    const site = [url.origin, ...parts.slice(0, length)].join('/');
    for (const root of [`${site}/wp-json`, `${site}/?rest_route=`]) {
      const answer = await ask(fetch, `${root}/`);
      const index = parsed(answer.text);
      if (answer.status === 401 || answer.status === 403)
        throw new ReadError('not-allowed', { address: site, status: String(answer.status) });
      if (isObject(index) && Array.isArray(index['namespaces']) && index['namespaces'].includes('wp/v2'))
        return { ...placeIn(url, text(index['home']) || site), get: getter(root, fetch) };
      status = answer.status;
    }
  }
  const page = await ask(fetch, url.href);
  const isWordPress = /api\.w\.org/.test(page.link) || /wp-(content|includes)\/|name="generator" content="WordPress/i.test(page.text);
  throw isWordPress
    ? new ReadError('no-rest', { address: url.origin, status: String(status) })
    : new ReadError('no-wordpress', { address: url.origin });
}

/** What stands after the address of the site. WordPress answers a plain address of the API below any path: it says itself where it is. */
function placeIn({ origin, pathname }: URL, home: string): Pick<Api, 'site' | 'rest'> {
  const site = home.replace(/\/+$/, '');
  const given = origin + pathname;
  return { site, rest: given.startsWith(`${site}/`) ? given.slice(site.length).replace(/^\/+|\/+$/g, '') : '' };
}

function addressOf(given: string): URL {
  const address = given.trim();
  try {
    const url = new URL(/^[\w.-]+\.\w{2,}(\/|$)/.test(address) ? `https://${address}` : address);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Told below.
  }
  throw new ReadError('no-address', { address });
}

const getter =
  (root: string, fetch: Fetch): Api['get'] =>
  async (path, query) => {
    const join = root.includes('?') ? '&' : '?';
    const { status, text, pages } = await ask(fetch, `${root}/wp/v2/${path}${join}${new URLSearchParams(query).toString()}`);
    return { status, json: parsed(text), ...(pages !== null && { pages: Number(pages) || 0 }) };
  };
