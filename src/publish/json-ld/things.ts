import type { CollectionName, Feed, LanguageMap } from '../../content/schema.js';
import { LABELS } from '../../elements/labels.js';
import type { Locale } from '../../locale/locale.js';
import { named as recordsNamed } from '../../views/indexes.js';
import { sourceName, type AnyRecord } from '../../views/record.js';
import { noteLines, noticeLine, statusNotice } from '../../views/told.js';
import { textFor } from '../../views/text.js';

/** What things of schema.org are made of here. */

export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;
export type RecordOf<C extends CollectionName> = Feed[C][number];

export const words = (map: LanguageMap | undefined, locale: Locale) => map && textFor(map, locale).text;

export const named = <C extends CollectionName>(ids: readonly string[] | undefined, collection: C, feed: Feed): RecordOf<C>[] =>
  recordsNamed<RecordOf<C>>(feed[collection], ids);

export const organization = ({ name, abbreviation, url }: RecordOf<'organizations'>, locale: Locale): Thing => ({
  '@type': 'Organization',
  name: words(name, locale),
  alternateName: words(abbreviation, locale),
  url,
});

/** What became of a record; where sources differ, and what the editor adds. @param more what else the editor says. */
function told(record: AnyRecord, feed: Feed, locale: Locale, more: readonly string[] = []) {
  const notice = statusNotice(record, locale);
  return {
    creativeWorkStatus: notice && noticeLine(notice, locale),
    comment: [...more.filter(Boolean), ...noteLines(record, feed, locale).map(({ text }) => text)].map((text) => ({
      '@type': 'Comment',
      text,
    })),
  };
}

export const legal = (record: RecordOf<'disclaimers'>, feed: Feed, locale: Locale): Thing => ({
  '@type': 'CreativeWork',
  name: LABELS.disclaimer(locale),
  text: words(record.text, locale),
  inLanguage: textFor(record.text, locale).lang,
  ...told(record, feed, locale),
});

/** When and from where the knowledge is, and what became of it. */
export const provenance = (...of: Parameters<typeof told>) => {
  const [record, feed, locale] = of;
  return {
    dateModified: record.asOf,
    ...told(...of),
    citation: named(record.sources, 'sources', feed).map((source) => ({
      '@type': 'CreativeWork',
      name: sourceName(source, locale).text,
      url: source.url,
      inLanguage: source.language,
    })),
  };
};

/** The same for what is no work itself. */
export const described = (...of: Parameters<typeof provenance>) => ({ subjectOf: { '@type': 'CreativeWork', ...provenance(...of) } });
