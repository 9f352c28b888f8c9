import type { Feed, LanguageMap } from '../content/schema.js';
import { INTERFACE_LANGUAGES } from '../locale/language.js';
import { getLocale, type Locale } from '../locale/locale.js';
import type { Attributes } from '../views/shown-records.js';
import { elementWord, filterWord, firstWord, recordWord } from '../views/snippet-label.js';
import { VERSION } from '../version.js';
import { collectionOf, ELEMENT_NAMES, filtersOf, itemsOf, recordsFor, type ElementName } from './catalogue.js';
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

const eachLanguage = <T>(make: (language: string) => T): Record<string, T> =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, make(language)]));

/** Every element with every item it can show, and narrowed by every single word, in each language of the interface. */
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

/** What an editor can choose: `attributes` as in markup, and what each choice is called where that is not the name of the one record it shows. */
interface Entry {
  readonly attributes: Attributes;
  readonly label?: ((locale: Locale) => string | undefined) | undefined;
}

function entriesOf(element: ElementName, feed: Feed): Map<string, Entry> {
  const collection = itemsOf(element);
  const items = collection ? feed[collection].map(({ id }) => [id, { attributes: { item: id } }] as const) : [];
  const narrowed = filtersOf(element).flatMap(([name, kind]) => {
    const entry = (word: string, label: Entry['label']) => [`${name}=${word}`, { attributes: { [name]: word }, label }] as const;
    return typeof kind === 'object' && 'some' in kind
      ? kind.some.map((word) => entry(word, (locale) => filterWord(name, word, locale)))
      : recordsFor(name, kind, feed).map((record) => entry(record.id, (locale) => recordWord(collectionOf(kind)!, record, locale)));
  });
  return new Map<string, Entry>([['', { attributes: {} }], ...items, ...narrowed]);
}

function itemsFor(element: ElementName, feed: Feed): Record<string, ReadySnippet> {
  const made = [...entriesOf(element, feed)].flatMap(([key, entry]) => {
    const item = readySnippet(element, entry, feed);
    return item ? [[key, item] as const] : [];
  });
  return Object.fromEntries(made.map(([key, item]) => [key, { ...item, label: eachLanguage((tag) => toldApart(key, tag, made)) }]));
}

/** Labels are all that an editor sees of a choice: no two are the same. */
function toldApart(key: string, language: string, made: readonly (readonly [string, ReadySnippet])[]): string {
  const label = made.find(([other]) => other === key)![1].label[language]!;
  if (!made.some(([other, item]) => other !== key && other && item.label[language] === label)) return label;
  return key ? `${label} (${key})` : firstWord(label, getLocale(language));
}

function readySnippet(element: ElementName, { attributes, label }: Entry, feed: Feed): ReadySnippet | undefined {
  const content = (language: string) => ({ element, attributes, language, feed });
  const facts = snippetFacts(content(INTERFACE_LANGUAGES[0]));
  if (!facts) return undefined;
  return {
    label: eachLanguage((language) => label?.(getLocale(language)) ?? snippetLabel(content(language))),
    html: eachLanguage((language) => oneLine(snippetFacts(content(language))!.tree, { inLine: element === 'term' })),
    ...(facts.hash !== undefined && { hash: facts.hash }),
    ...(facts.asOf !== undefined && { asOf: facts.asOf }),
  };
}
