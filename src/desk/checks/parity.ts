import type { CollectionName, Feed, Report } from '../../content/schema.js';
import { COLLECTIONS } from '../../content/schema.js';
import type { AnyRecord } from '../../views/shown-records.js';
import { feedLanguages } from '../feed-languages.js';
import type { DeskFinding } from './hit.js';
import { atRecord } from './record-finding.js';
import { languageMapsIn } from './texts-of.js';

/** Fields that need not be in each language: what a source says, other spellings, the name of an abbreviation. */
const SKIPPED = new Set(['conflicts', 'variants', 'abbreviation', 'translatedBy', 'dateAsPrinted', 'body']);

/** Records and fields that one language of the feed lacks, and paragraphs of reports that are not translated. */
export function parityFindings(feed: Feed): DeskFinding[] {
  const languages = feedLanguages(feed);
  const records = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
    (feed[name] as readonly AnyRecord[]).flatMap((record) => {
      const maps = [...languageMapsIn(record, languages, SKIPPED)];
      return languages.flatMap((language) => {
        const missing = maps.filter(({ map }) => !Object.hasOwn(map, language)).map(({ field }) => field);
        return missing.length
          ? [atRecord('parity-missing', 'note', name, record.id, missing[0]!, { language, fields: missing.join(', ') })]
          : [];
      });
    }),
  );
  return [...records, ...feed.reports.flatMap((report) => blocksOf(report, languages))];
}

function blocksOf({ id, body, originalLanguage }: Report, languages: readonly string[]): DeskFinding[] {
  const original = originalLanguage ?? Object.keys(body)[0]!;
  return languages
    .filter((language) => language !== original)
    .flatMap((language) => {
      const translated = new Set((body[language] ?? []).flatMap(({ translates = [] }) => translates));
      // Where no paragraph says what it translates, nothing can be told.
      if (body[language] && !translated.size) return [];
      return (body[original] ?? [])
        .filter(({ _key }) => !translated.has(_key))
        .map(({ _key, children }) => {
          const found = children
            .map(({ text }) => text)
            .join('')
            .slice(0, 60);
          return atRecord('parity-block', 'warning', 'reports', id, `body.${original}.${_key}`, { language, found });
        });
    });
}
