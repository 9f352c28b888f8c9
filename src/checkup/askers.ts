import { EDITION_LANGUAGES } from '../locale/languages.js';
import { primary } from '../locale/language.js';
import { pageLocale } from '../locale/page-locale.js';
import { definitionOfTag } from '../publish/catalogue.js';
import { html as treeTag } from '../publish/tree-tag.js';
import type { ElementWithContent } from '../templates/html.js';
import type { Definition } from '../views/definition.js';
import { saidBy, viewKey } from '../views/view-key.js';
import { attribute, has, parentsOf } from './dom.js';
import { languageAround, tagOf, type PageFacts } from './page.js';

/** An element or block of the page, and what it asks for. */
export interface Asker {
  readonly element: Element;
  readonly definition: Definition;
  /** Empty where it has none. */
  readonly src: string;
  /** What it shows, as an edition calls it. */
  readonly key: string;
  /** Those of an edition that serve its reader, best first. */
  readonly languages: readonly string[];
  /** Whether its script makes content of feeds; undefined while no script has come. */
  readonly readsFeeds: boolean | undefined;
  /** Whether it keeps the text of the page. */
  readonly isPinned: boolean;
}

type Given = Element & { readonly feed?: unknown; readonly data?: unknown };

/** The elements and blocks that get their content by themselves. */
export function askersOf({ elements, blocks }: PageFacts): Asker[] {
  return ([...elements, ...blocks] as Given[]).flatMap((element) => {
    const block = attribute(element, 'data-cssr');
    const definition = definitionOfTag(tagOf(element));
    if (!definition || definition.empty || element.feed || element.data) return [];
    const written = (name: string) => attribute(element, block === null ? name : `data-${name}`) ?? '';
    const isAlive = block === null && !!customElements.get(element.localName);
    return [
      {
        element,
        definition,
        src: written('src'),
        key: viewKey(definition, isAlive ? saidBy(element) : written),
        languages: languagesOf(element, written('language')),
        readsFeeds: isAlive ? looksIntoFeeds(element) : undefined,
        isPinned: definition.pinnable && has(element, block === null ? 'pinned' : 'data-pinned'),
      },
    ];
  });
}

/** Whether an element makes content of feeds: told to, it looks into the one it is given. */
function looksIntoFeeds(element: Element): boolean {
  let looked = false;
  const feed = new Proxy({}, { get: () => void (looked = true) });
  try {
    (element as Partial<ElementWithContent>).contentBy?.call(element as never, treeTag, feed as never);
  } catch {
    // There is nothing in it.
  }
  return looked;
}

/** As an element finds them: its own, else that of the page around it; then those to fall back to. */
function languagesOf(element: Element, own: string): string[] {
  const fallback = [element, ...parentsOf(element)].map((at) => attribute(at, 'data-cssr-fallback')).find(Boolean);
  const wanted = pageLocale(`${own || languageAround(element) || 'en'} ${fallback ?? ''}`).languages;
  return [...new Set([...wanted, 'en'].map(primary))].filter((tag) => EDITION_LANGUAGES.includes(tag));
}
