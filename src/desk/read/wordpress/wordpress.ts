import { ReadError, type MarkupParsers, type ReadDocument } from '../document.js';
import { findApi, type Api, type Fetch } from './api.js';
import { postOf, type WordPressPost } from './post.js';

export type { Fetch } from './api.js';
export type { WordPressPost } from './post.js';

/** The kinds of content that are read, by their names in the REST API. */
export const WORDPRESS_TYPES = ['posts', 'pages'] as const;
export type WordPressType = (typeof WORDPRESS_TYPES)[number];

/** What to read of a site. */
export interface WordPressOptions {
  /** The address of the site, or of one of its posts or pages, which is then read alone. */
  readonly url: string;
  /** The addresses of the same site in other languages, where these are sites of their own. */
  readonly others?: readonly string[];
  /** The languages to ask for, as WPML and Polylang take them (`?lang=`). Without them, what the site gives by itself. */
  readonly languages?: readonly string[];
  /** Posts and pages where absent. */
  readonly types?: readonly WordPressType[];
  /** At most so many texts, the newest; 200 where absent. */
  readonly limit?: number;
  /** Told after each answer: how many texts there are by now. */
  readonly onProgress?: (number: number) => void;
}

const PER_PAGE = 20;
const LIMIT = 200;
/** The path of the pages in a language: not that of a post. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,4})?$/i;
const FIELDS = 'id,date,link,slug,lang,title,content,translations,wpml_translations';

/**
 * Reads the published posts and pages of a WordPress, in every language it has.
 *
 * @param fetch asks for an address: that of the browser, or of Node.
 * @returns one document for each text, the newest first; those that translate each other name each other.
 * @throws {ReadError} `no-address`, `no-answer`, `no-wordpress`, `no-rest`, `not-allowed`, `no-posts`.
 */
export async function importWordPress(options: WordPressOptions, fetch: Fetch, parsers: MarkupParsers): Promise<readonly WordPressPost[]> {
  const { url, others = [], limit = LIMIT, onProgress } = options;
  const posts = new Map<string, WordPressPost>();
  for (const address of [url, ...others]) {
    const api = await findApi(address, fetch);
    // A site without such a plugin gives the same for each language.
    const languages = options.languages?.length ? options.languages : [LANGUAGE.test(api.rest) ? api.rest : undefined];
    for (const language of languages)
      for (const type of options.types ?? WORDPRESS_TYPES)
        for await (const item of itemsOf(api, type, language, limit - posts.size)) {
          const post = postOf(item, type, language, parsers);
          const key = `${api.site} ${post?.id}`;
          if (post && (!posts.has(key) || isBetter(post, posts.get(key)!, language))) posts.set(key, post);
          onProgress?.(posts.size);
        }
  }
  if (!posts.size) throw new ReadError('no-posts', { address: url });
  return [...posts.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** Asked for in its own language, a text may be fuller than in another. */
const isBetter = (post: ReadDocument, known: ReadDocument, language: string | undefined) =>
  post.language === language && known.language !== language;

async function* itemsOf(api: Api, type: WordPressType, language: string | undefined, limit: number): AsyncGenerator<unknown> {
  const query = { _fields: FIELDS, per_page: String(PER_PAGE), orderby: 'date', ...(language && { lang: language }) };
  const slug = LANGUAGE.test(api.rest) ? undefined : api.rest.split('/').pop();
  if (slug) {
    const { json } = await api.get(type, { ...query, slug: safelyDecoded(slug) });
    if (Array.isArray(json)) yield* json.slice(0, limit);
    return;
  }
  let number = 0;
  for (let page = 1; number < limit; page++) {
    const { status, json, pages } = await api.get(type, { ...query, page: String(page) });
    if (status === 401 || status === 403) throw new ReadError('not-allowed', { address: api.site, status: String(status) });
    // A type that is switched off, or a page after the last.
    if (!Array.isArray(json)) return;
    yield* json.slice(0, limit - number);
    number += json.length;
    if (json.length < PER_PAGE || page === pages) return;
  }
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
