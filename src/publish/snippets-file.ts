import type { CollectionName, Feed, LanguageMap } from '../content/schema.js';
import { INTERFACE_LANGUAGES } from '../locale/languages.js';
import { getLocale, type Locale } from '../locale/locale.js';
import { byId, groupBy, named } from '../views/indexes.js';
import type { Attributes } from '../views/definition.js';
import { LABELS } from '../elements/labels.js';
import type { AnyRecord } from '../views/shown-records.js';
import { filterLabel, firstWord, recordLabel } from '../views/snippet-label.js';
import { VERSION } from '../version.js';
import { collectionOf, definitionOf, ELEMENT_NAMES, filtersOf, itemsOf, recordsFor, type ElementName } from './catalogue.js';
import { staticTree } from './static-html.js';
import { feedWith } from './feed-subset.js';
import { oneLine } from './html.js';
import { snippetLabel } from './label.js';
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

const eachLanguage = <T>(make: (language: string) => T): Record<string, T> =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, make(language)]));

/** Every element with every item it can show, and narrowed by every single word, in each language of the interface. */
export function snippetsFile(feed: Feed): SnippetsFile {
  const { id, title, updated } = feed;
  const elements = ELEMENT_NAMES.flatMap((element) => {
    const items = itemsFor(element, feed);
    return Object.keys(items).length ? [[element, { label: eachLanguage((language) => LABELS[element](getLocale(language))), items }]] : [];
  });
  return { format: 1, library: VERSION, feed: { id, title, updated }, elements: Object.fromEntries(elements) as SnippetsFile['elements'] };
}

/** What an editor can choose. */
interface Entry {
  /** As in markup. */
  readonly attributes: Attributes;
  /** What the choice is called, where that is not the name of the one record it shows. */
  readonly label?: ((locale: Locale) => string | undefined) | undefined;
  /** The feed, or as much of it as is shown. */
  readonly feed: () => Feed;
}

function entriesOf(element: ElementName, feed: Feed): Map<string, Entry> {
  const all = () => feed;
  const collection = itemsOf(element);
  const items = (collection ? feed[collection] : []).map(
    (record) => [record.id, { attributes: { item: record.id }, feed: () => feedWith(feed, collection!, [record] as never) }] as const,
  );
  const narrowed = filtersOf(element).flatMap(([name, kind]) => {
    const entry = (word: string, label: Entry['label'], shown: Entry['feed'] = all) =>
      [`${name}=${word}`, { attributes: { [name]: word }, label, feed: shown }] as const;
    if (typeof kind === 'object' && 'some' in kind)
      return kind.some.map((word) => entry(word, (locale) => filterLabel(name, word, locale)));
    const of = collectionOf(kind)!;
    const shownBy = showing(name, of, feed);
    return recordsFor(name, kind, feed).map((record) =>
      entry(
        record.id,
        (locale) => recordLabel(of, record, locale),
        () => shownBy(record),
      ),
    );
  });
  return new Map<string, Entry>([['', { attributes: {}, feed: all }], ...items, ...narrowed]);
}

/** What of a feed is shown where an attribute names one record. */
function showing(name: string, collection: CollectionName, feed: Feed): (record: AnyRecord) => Feed {
  const { statements } = feed;
  if (name === 'activity') {
    const made = groupBy(statements, ({ activity }) => activity);
    return ({ id }) => feedWith(feed, 'statements', made.get(id) ?? []);
  }
  if (collection !== 'statements') return (record) => feedWith(feed, collection, [byId<AnyRecord>(feed[collection], record.id)] as never);
  const places = new Map(statements.map(({ id }, i) => [id, i]));
  const parts = groupBy(statements, ({ partOf }) => partOf);
  // A statement comes with its details, in the order of the source.
  return ({ id }) => {
    const shown = [...named(statements, [id]), ...(parts.get(id) ?? [])];
    return feedWith(
      feed,
      'statements',
      shown.sort((a, b) => places.get(a.id)! - places.get(b.id)!),
    );
  };
}

function itemsFor(element: ElementName, feed: Feed): Record<string, ReadySnippet> {
  const made = [...entriesOf(element, feed)].flatMap(([key, entry]) => {
    const item = readySnippet(element, entry);
    return item ? [[key, item] as const] : [];
  });
  const labels = eachLanguage((tag) => toldApart(made, tag));
  return Object.fromEntries(made.map(([key, item], i) => [key, { ...item, label: eachLanguage((tag) => labels[tag]![i]!) }]));
}

/** Labels are all that an editor sees of a choice: no two are the same. */
function toldApart(made: readonly (readonly [string, ReadySnippet])[], language: string): string[] {
  const labelOf = ({ label }: ReadySnippet) => label[language]!;
  const named = groupBy(
    made.filter(([key]) => key),
    ([, item]) => labelOf(item),
  );
  return made.map(([key, item]) => {
    const label = labelOf(item);
    const others = (named.get(label)?.length ?? 0) - (key ? 1 : 0);
    if (!others) return label;
    return key ? `${label} (${key})` : firstWord(label, getLocale(language));
  });
}

function readySnippet(element: ElementName, { attributes, label, feed: shown }: Entry): ReadySnippet | undefined {
  const feed = shown();
  const content = (language: string) => ({ element, attributes, language, feed });
  const first = INTERFACE_LANGUAGES[0]!;
  const facts = snippetFacts(content(first));
  if (!facts) return undefined;
  const { tree, hash, asOf } = facts;
  // Date and hash are those of the records, in whatever language.
  const treeIn = (language: string) => staticTree(`cssr-${element}`, { ...attributes, language }, language, feed)!;
  return {
    label: eachLanguage((language) => label?.(getLocale(language)) ?? snippetLabel(content(language))),
    html: eachLanguage((language) => oneLine(language === first ? tree : treeIn(language), { inLine: definitionOf(element).inline })),
    ...(hash !== undefined && { hash }),
    ...(asOf !== undefined && { asOf }),
  };
}
