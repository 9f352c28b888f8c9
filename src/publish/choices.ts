import type { CollectionName, Feed, LanguageMap } from '../content/schema.js';
import { INTERFACE_LANGUAGES } from '../locale/languages.js';
import { getLocale, type Locale } from '../locale/locale.js';
import type { Attributes } from '../views/definition.js';
import { byId, groupBy, named } from '../views/indexes.js';
import { isWithdrawn } from '../views/told.js';
import type { AnyRecord } from '../views/shown-records.js';
import { filterLabel, firstWord, recordLabel } from '../views/snippet-label.js';
import { collectionOf, filtersOf, itemsOf, recordsFor, type ElementName } from './catalogue.js';
import { feedWith } from './feed-subset.js';
import { snippetLabel } from './label.js';

/** What an editor can choose an element to show. */
export interface Choice {
  /** As in markup. */
  readonly attributes: Attributes;
  /** What the choice is called, where that is not the name of the one record it shows. */
  readonly label?: ((locale: Locale) => string | undefined) | undefined;
  /** The feed, or as much of it as is shown. */
  readonly feed: () => Feed;
}

/** Something for each language of the interface, by its tag. */
export const eachLanguage = <T>(make: (language: string) => T): Record<string, T> =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, make(language)]));

/**
 * All that an element can be told to show by one word: everything, each item, each word that narrows it.
 *
 * @returns by the value of `item`; by another attribute, as `types=concern`; `''` for the element that is told nothing.
 */
export function choicesOf(element: ElementName, feed: Feed): Map<string, Choice> {
  const all = () => feed;
  const collection = itemsOf(element);
  const itemShownBy = collection && showing('item', collection, feed);
  const items = (collection ? feed[collection] : []).map(
    (record) => [record.id, { attributes: { item: record.id }, feed: () => itemShownBy!({ ...record }) }] as const,
  );
  const narrowed = filtersOf(element).flatMap(([name, kind]) => {
    const entry = (word: string, label: Choice['label'], shown: Choice['feed'] = all) =>
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
  return new Map<string, Choice>([['', { attributes: {}, feed: all }], ...items, ...narrowed]);
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
    const [statement] = named(statements, [id]);
    // A list that leaves it out says what else there is.
    if (statement && isWithdrawn(statement)) return feed;
    const shown = [...(statement ? [statement] : []), ...(parts.get(id) ?? [])];
    return feedWith(
      feed,
      'statements',
      shown.sort((a, b) => places.get(a.id)! - places.get(b.id)!),
    );
  };
}

/** What a choice is called, in each language; others may be called the same. @param feed as much of it as is shown. */
export const labelOf = (element: ElementName, { attributes, label }: Choice, feed: Feed): LanguageMap =>
  eachLanguage((language) => label?.(getLocale(language)) ?? snippetLabel({ element, attributes, language, feed }));

/**
 * Labels are all that an editor sees of a choice: no two are the same.
 *
 * @param choices the key of each, and what it is called.
 * @returns what each shall be called, in the same order.
 */
export function toldApart(choices: readonly (readonly [key: string, label: LanguageMap])[]): LanguageMap[] {
  const inLanguage = eachLanguage((language) => {
    const called = groupBy(
      choices.filter(([key]) => key),
      ([, label]) => label[language]!,
    );
    return choices.map(([key, labels]) => {
      const label = labels[language]!;
      const others = (called.get(label)?.length ?? 0) - (key ? 1 : 0);
      if (!others) return label;
      return key ? `${label} (${key})` : firstWord(label, getLocale(language));
    });
  });
  return choices.map((_, i) => eachLanguage((language) => inLanguage[language]![i]!));
}
