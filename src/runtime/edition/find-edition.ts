import { EDITION_INDEX, viewPath, type ViewFile } from '../../views/edition.js';
import { FeedError } from '../feed/feed-error.js';
import { foreign, LINKED_EDITION, mayComeFrom } from '../feed/origin.js';
import type { Found } from '../feed/loader.js';
import { memberOf, queryAll } from '../feed/safe-document.js';
import { judgeView } from './read-view.js';
import { readJson } from '../feed/request.js';

const IN_PAGE = 'script[type="application/json"].cssr-content';

// Read once, however many elements look there.
const read = new WeakMap<Element, readonly ViewFile[]>();

function viewsIn(script: HTMLScriptElement): readonly ViewFile[] {
  let views = read.get(script);
  if (!views) {
    views = [readJson(script.text, 'This page', () => {})].flat() as ViewFile[];
    views.forEach(judgeView);
    read.set(script, views);
  }
  return views;
}

/** Which view an element wants. */
export interface WantedView {
  readonly element: string;
  readonly key: string;
  /** Languages there may be, best first. */
  readonly languages: readonly string[];
  /** The path of a file of an edition for it, in a language. */
  readonly pathIn: (language: string) => string;
}

/**
 * Finds the view of an element: by its own `src` (an edition, or one file of it), else within the page, else in the edition that the page
 * links to.
 *
 * @throws {FeedError} where there is none, or `src` is of an origin that the page does not name.
 */
export function findView(src: string | undefined, page: Document, { element, key, languages, pathIn }: WantedView): Found {
  const inEdition = (index: string) => ({ urls: languages.map((language) => new URL(pathIn(language), index).href) });
  if (src) {
    const url = new URL(src, memberOf(page, 'baseURI')).href;
    if (!mayComeFrom(url, page)) throw foreign(url);
    return url.endsWith(EDITION_INDEX) ? inEdition(url) : { urls: [url] };
  }
  const views = queryAll<HTMLScriptElement>(IN_PAGE, page).flatMap(viewsIn);
  for (const language of languages) {
    const content = views.find((view) => view.element === element && view.key === key && view.language === language);
    if (content) return { content };
  }
  const [link] = queryAll<HTMLLinkElement>(LINKED_EDITION, page);
  if (link?.href) return inEdition(link.href);
  throw new FeedError('no-feed', `no src, no script.cssr-content, no link: ${viewPath(element, key, languages[0]!)}`);
}
