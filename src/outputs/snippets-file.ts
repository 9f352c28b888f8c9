import type { Feed, LanguageMap } from '../content/schema.js';
import { INTERFACE_LANGUAGES } from '../locale/language.js';
import { getLocale } from '../locale/locale.js';
import { elementWord } from '../views/snippet-label.js';
import { VERSION } from '../version.js';
import { ELEMENT_NAMES, itemsOf, type ElementName } from './catalogue.js';
import { oneLine } from './html.js';
import { snippetLabel } from './label.js';
import { snippetFacts } from './snippet.js';

/** The content of one element, ready to be put into a page by a server that has no JavaScript. */
export interface ReadySnippet {
  readonly label: LanguageMap;
  /** The static content by language, each on one line. */
  readonly html: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** Newest date of the content, ISO 8601. */
  readonly asOf?: string;
}
export interface ReadyElement {
  readonly label: LanguageMap;
  /** By the value of the attribute `item`; `''` where there is none. */
  readonly items: Readonly<Record<string, ReadySnippet>>;
}
/** The file `cssr.snippets.json`, which modules for content systems read. */
export interface SnippetsFile {
  readonly format: 1;
  /** Version of the library that made it. */
  readonly library: string;
  readonly feed: Pick<Feed, 'id' | 'title' | 'updated'>;
  /** By tag without `cssr-`. */
  readonly elements: Readonly<Record<string, ReadyElement>>;
}

const eachLanguage = <T>(make: (language: string) => T): Record<string, T> =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, make(language)]));

/** Every element with every item it can show, in each language of the interface. */
export function snippetsFile(feed: Feed): SnippetsFile {
  const { id, title, updated } = feed;
  const elements = ELEMENT_NAMES.flatMap((element) => {
    const items = itemsFor(element, feed);
    return Object.keys(items).length
      ? [[element, { label: eachLanguage((language) => elementWord(element, getLocale(language))), items }]]
      : [];
  });
  return { format: 1, library: VERSION, feed: { id, title, updated }, elements: Object.fromEntries(elements) as SnippetsFile['elements'] };
}

function itemsFor(element: ElementName, feed: Feed): Record<string, ReadySnippet> {
  const collection = itemsOf(element);
  const ids = ['', ...(collection ? feed[collection].map(({ id }) => id) : [])];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const item = readySnippet(element, id, feed);
      return item ? [[id, item]] : [];
    }),
  );
}

function readySnippet(element: ElementName, id: string, feed: Feed): ReadySnippet | undefined {
  const content = (language: string) => ({ element, attributes: id ? { item: id } : {}, language, feed });
  const facts = snippetFacts(content(INTERFACE_LANGUAGES[0]));
  if (!facts) return undefined;
  return {
    label: eachLanguage((language) => snippetLabel(content(language))),
    html: eachLanguage((language) => oneLine(snippetFacts(content(language))!.tree, { inLine: element === 'term' })),
    ...(facts.hash !== undefined && { hash: facts.hash }),
    ...(facts.asOf !== undefined && { asOf: facts.asOf }),
  };
}
