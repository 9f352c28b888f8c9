import type { Feed } from '../../src/content/schema.js';
import { fold } from '../../src/locale/fold.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { getLocale, type Locale } from '../../src/locale/locale.js';
import { collectionOf, recordsFor, type AttributeKind } from '../../src/publish/catalogue.js';
import { recordLabel } from '../../src/views/snippet-label.js';
import type { Pick } from './picker.js';

const LANGUAGES: readonly string[] = INTERFACE_LANGUAGES;

/** The words of a record, in all languages. */
function* wordsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && LANGUAGES.includes(key)) yield inner;
    else yield* wordsOf(inner);
  }
}

const made = new Map<string, readonly Pick[]>();

/**
 * The records that an attribute can name, to be searched by their names and words in all languages, and by their ids. Made once for each: a
 * feed has thousands of words.
 *
 * @param none what it is called to name none of them; undefined where one has to be named.
 */
export function picksOf(name: string, kind: AttributeKind, feed: Feed, locale: Locale, none?: string): readonly Pick[] {
  const collection = collectionOf(kind);
  if (!collection) return [];
  const key = [name, collection, locale.language].join(' ');
  const picks =
    made.get(key) ??
    recordsFor(name, kind, feed).map((record) => {
      const names = INTERFACE_LANGUAGES.map((tag) => recordLabel(collection, record, getLocale(tag)));
      return {
        value: record.id,
        label: recordLabel(collection, record, locale),
        found: fold([record.id, ...names, ...wordsOf(record)].join('\n')),
      };
    });
  made.set(key, picks);
  return none === undefined ? picks : [{ value: '', label: none, found: fold(none) }, ...picks];
}
