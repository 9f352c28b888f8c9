import { COLLECTIONS, type CollectionName, type Feed } from '../../content/schema.js';
import type { Shape } from '../../content/shape.js';
import { COLLECTION_NAMES } from './layout.js';

/** How far a record is translated. */
export interface TranslationOf {
  readonly collection: CollectionName;
  readonly record: string;
  /** How many of its texts there are in any language; a report has one for each field, and one for its body. */
  readonly texts: number;
  /** How many of these there are in each language. */
  readonly translated: Readonly<Record<string, number>>;
  /** The fields that a language has not. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

/** Which records are translated into which languages, in the order of the feed. Records without texts are left out. */
export function translationsIn(feed: Feed, languages: readonly string[]): readonly TranslationOf[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    (feed[collection] as readonly { readonly id: string }[]).flatMap((record): TranslationOf[] => {
      const texts = textsIn(COLLECTIONS[collection], record, '');
      if (!texts.length) return [];
      const lacking = (language: string) => texts.filter(({ written }) => !written.includes(language)).map(({ field }) => field);
      const missing = Object.fromEntries(languages.map((language) => [language, lacking(language)]));
      const translated = Object.fromEntries(languages.map((language) => [language, texts.length - missing[language]!.length]));
      return [{ collection, record: record.id, texts: texts.length, translated, missing }];
    }),
  );
}

/** The languages that texts of a feed are in: those of its title first. */
export function languagesIn(feed: Feed): readonly string[] {
  const used = COLLECTION_NAMES.flatMap((collection) =>
    feed[collection].flatMap((record) => textsIn(COLLECTIONS[collection], record, '').flatMap(({ written }) => written)),
  );
  return [...new Set([...Object.keys(feed.title ?? {}), ...[...new Set(used)].sort()])];
}

interface Text {
  readonly field: string;
  readonly written: readonly string[];
}

/** Quotations of sources are in the language of the source, and names of translators in theirs. */
const NOT_TRANSLATED = ['conflicts', 'translatedBy'];

function textsIn(shape: Shape, value: unknown, field: string): readonly Text[] {
  if (value === undefined || value === null) return [];
  const within = (name: string) => (field ? `${field}.${name}` : name);
  switch (shape.is) {
    case 'optional':
      return textsIn(shape.of, value, field);
    case 'list':
      return (value as readonly unknown[]).flatMap((entry, i) => textsIn(shape.of, entry, `${field}[${i}]`));
    case 'map':
      return shape.keys.expected === 'language' ? [{ field, written: Object.keys(value) }] : [];
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, inner]) =>
        NOT_TRANSLATED.includes(name) ? [] : textsIn(inner, (value as Record<string, unknown>)[name], within(name)),
      );
    case 'union': {
      const given = value as Record<string, unknown>;
      return Object.entries(shape.variants[String(given[shape.tag])] ?? {}).flatMap(([name, inner]) =>
        textsIn(inner, given[name], within(name)),
      );
    }
    default:
      return [];
  }
}
