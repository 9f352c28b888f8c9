import { EDITION_LANGUAGES } from '../../../locale/languages.js';
import { ReadError, type MarkupParsers } from '../../read/document.js';
import { importWordPress, type Fetch, type WordPressPost } from '../../read/wordpress/wordpress.js';

/** So many texts are listed in each language, the newest. */
export const MOST_OF_SITE = 100;

/** A browser asks as somebody who is not logged in and has no name; a site without TLS is asked with it. */
export const askedBy =
  (signal: AbortSignal): Fetch =>
  (address) =>
    fetch(address.replace(/^http:/i, 'https:'), { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });

/**
 * The published texts of a site, the newest first. Each language is asked for by itself, so that one of them does not take the places of
 * another.
 *
 * @param addresses of the site, or of its sites in several languages. @param onProgress is told how many texts there are by now.
 * @throws {ReadError} where nothing could be read.
 */
export async function postsOfSite(
  addresses: readonly string[],
  fetch: Fetch,
  parsers: MarkupParsers,
  onProgress: (number: number) => void,
): Promise<readonly WordPressPost[]> {
  const asking = once(fetch);
  const found = new Map<string, WordPressPost>();
  let fault: ReadError | undefined;
  for (const url of addresses)
    for (const language of EDITION_LANGUAGES)
      try {
        const options = { url, languages: [language], limit: MOST_OF_SITE, onProgress: (n: number) => onProgress(Math.max(n, found.size)) };
        for (const post of await importWordPress(options, asking, parsers)) {
          const key = post.address ?? `${url} ${post.id}`;
          // Asked for in its own language, a text may be fuller than in another.
          if (!found.has(key) || post.language === language) found.set(key, post);
        }
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        fault ??= error;
        // In another language there may be something; a site that does not answer does not do so for any.
        if (error.reason !== 'no-posts') throw error;
      }
  if (!found.size && fault) throw fault;
  return [...found.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** Asks for each address once. */
function once(fetch: Fetch): Fetch {
  const answers = new Map<string, ReturnType<Fetch>>();
  const read = async (address: string): ReturnType<Fetch> => {
    const answer = await fetch(address);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text: () => Promise.resolve(text) };
  };
  return (address) => {
    const answer = answers.get(address) ?? read(address);
    answers.set(address, answer);
    return answer;
  };
}

/** The texts by their languages, those without a known one last. */
export function byLanguage(posts: readonly WordPressPost[]): ReadonlyMap<string, readonly WordPressPost[]> {
  const tags = [...new Set(posts.map(({ language }) => language ?? ''))].sort((a, b) => Number(!a) - Number(!b));
  return new Map(tags.map((tag) => [tag, posts.filter(({ language }) => (language ?? '') === tag)]));
}

/** What is chosen once a text is: its translations with it, where the site tells of them and another is not chosen already. */
export function withTranslations(
  chosen: ReadonlyMap<string, WordPressPost>,
  post: WordPressPost,
  posts: readonly WordPressPost[],
): ReadonlyMap<string, WordPressPost> {
  const translations = posts.filter(
    (other) =>
      other.type === post.type &&
      hostOf(other) === hostOf(post) &&
      (post.translations.includes(other.id) || other.translations.includes(post.id)),
  );
  return new Map([
    ...chosen,
    ...translations.flatMap((other) => (chosen.has(other.language ?? '') ? [] : [[other.language ?? '', other] as const])),
    [post.language ?? '', post],
  ]);
}

const hostOf = ({ address }: WordPressPost): string => (address ? new URL(address).host : '');
