import type { Feed, LanguageMap } from '../content/schema.js';
import { INTERFACE_LANGUAGES } from '../locale/languages.js';
import { getLocale } from '../locale/locale.js';
import { LABELS } from '../elements/labels.js';
import { VERSION } from '../version.js';
import { definitionOf, ELEMENT_NAMES, type ElementName } from './catalogue.js';
import { choicesOf, eachLanguage, labelOf, toldApart, type Choice } from './choices.js';
import { staticTree } from './static-html.js';
import { oneLine } from './html.js';
import { snippetFacts } from './snippet.js';

/** The content of one element, ready to be put into a page by a server that has no JavaScript. */
export interface ReadySnippet {
  readonly label: LanguageMap;
  /** The static HTML by language, each on one line. */
  readonly html: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** Newest date of the content, ISO 8601. */
  readonly asOf?: string;
}
export interface ReadyElement {
  readonly label: LanguageMap;
  /** By the value of the attribute `item`; by another attribute that narrows the element, as `types=concern`; `''` where there is none. */
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

/** Every element with every item it can show, and narrowed by every single word, in each language of the interface. */
export function snippetsFile(feed: Feed): SnippetsFile {
  const { id, title, updated } = feed;
  const elements = ELEMENT_NAMES.flatMap((element) => {
    const items = itemsFor(element, feed);
    return Object.keys(items).length ? [[element, { label: eachLanguage((language) => LABELS[element](getLocale(language))), items }]] : [];
  });
  return { format: 1, library: VERSION, feed: { id, title, updated }, elements: Object.fromEntries(elements) as SnippetsFile['elements'] };
}

function itemsFor(element: ElementName, feed: Feed): Record<string, ReadySnippet> {
  const made = [...choicesOf(element, feed)].flatMap(([key, choice]) => {
    const item = readySnippet(element, choice);
    return item ? [[key, item] as const] : [];
  });
  const labels = toldApart(made.map(([key, { label }]) => [key, label]));
  return Object.fromEntries(made.map(([key, item], i) => [key, { ...item, label: labels[i]! }]));
}

function readySnippet(element: ElementName, choice: Choice): ReadySnippet | undefined {
  const { attributes } = choice;
  const feed = choice.feed();
  const first = INTERFACE_LANGUAGES[0]!;
  const facts = snippetFacts({ element, attributes, language: first, feed });
  if (!facts) return undefined;
  const { tree, hash, asOf } = facts;
  // Date and hash are those of the records, in whatever language.
  const treeIn = (language: string) => staticTree(`cssr-${element}`, { ...attributes, language }, language, feed)!;
  return {
    label: labelOf(element, choice, feed),
    html: eachLanguage((language) => oneLine(language === first ? tree : treeIn(language), { inLine: definitionOf(element).inline })),
    ...(hash !== undefined && { hash }),
    ...(asOf !== undefined && { asOf }),
  };
}
