import { dateOf, isBefore } from '../../content/dates.js';
import type { CollectionName, Feed } from '../../content/schema.js';
import { COLLECTIONS } from '../../content/schema.js';
import { byId } from '../../views/indexes.js';
import type { AnyRecord } from '../../views/shown-records.js';
import { feedLanguages } from '../feed-languages.js';
import { incoherencesOf } from './coherence.js';
import { type DeskFinding, findingIn } from './hit.js';
import { lexiconOf } from './lexicon/lexicon.js';
import { parityFindings } from './parity.js';
import { atRecord } from './record-finding.js';
import { checkedText, hitsIn } from './text-checks.js';
import { textsIn } from './texts-of.js';
import { timeFindings } from './time.js';
import { weightFaults } from './weight.js';

/** Where officials of the United Nations are named. */
const OFFICIAL = new Set(['officials']);

/** Texts whose words are those of a source are looked at for harm alone. */
const isQuoted = (collection: CollectionName, field: string) =>
  collection === 'statements' || collection === 'sources' || /^(?:conflicts|body)\b/.test(field);

function textFindings(feed: Feed): DeskFinding[] {
  const lexicon = lexiconOf(feed);
  const languages = feedLanguages(feed);
  const find = (text: string, language: string, only: 'harm' | undefined, collection: string, record: string, field: string) =>
    hitsIn(checkedText(text, language, lexicon), only).map((hit) => {
      const finding = findingIn(hit, text, language, { in: 'feed', collection, record, field });
      return { ...finding, key: `${finding.key}|${collection}/${record}` };
    });
  const records = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
    (feed[name] as readonly AnyRecord[]).flatMap((record) =>
      textsIn(record, languages, OFFICIAL).flatMap(({ field, language, text }) =>
        find(text, language, isQuoted(name, field) ? 'harm' : undefined, name, record.id, field),
      ),
    ),
  );
  const bodies = feed.reports.flatMap(({ id, body }) =>
    Object.entries(body).flatMap(([language, blocks]) =>
      blocks.flatMap(({ _key, children }) =>
        find(children.map(({ text }) => text).join(''), language, undefined, 'reports', id, `body.${language}.${_key}`),
      ),
    ),
  );
  return [...records, ...bodies];
}

/** Records for which only third parties speak. */
const thirdParties = (feed: Feed): DeskFinding[] =>
  (['activities', 'statements', 'keyFigures', 'organizations', 'workingGroups', 'about', 'contacts'] as const).flatMap((name) =>
    (feed[name] as readonly (AnyRecord & { readonly sources: readonly string[] })[])
      .filter(({ sources }) => sources.every((id) => byId(feed.sources, id)?.standing === 'third-party'))
      .map(({ id }) => atRecord('source-third', 'note', name, id, 'sources')),
  );

/**
 * What an editor should know of a whole feed: what is wrong between its records, dates, sources, languages, partners, statements and texts.
 *
 * @param today a day of ISO 8601, against which dates are old or past.
 */
export function checkFeed(feed: Feed, today: string): readonly DeskFinding[] {
  return [
    ...incoherencesOf(feed).map(({ code, collection, record, field, values }) =>
      atRecord(code, 'error', collection, record, field, values),
    ),
    ...textFindings(feed),
    ...weightFaults(feed).map(([{ id }, { code, severity, values }]) => atRecord(code, severity, 'statements', id, 'type', values)),
    ...timeFindings(feed, today),
    ...(dateOf(feed.updated) && isBefore(today, feed.updated)
      ? [atRecord('feed-later', 'warning', 'feed', feed.id, 'updated', { value: feed.updated, updated: today })]
      : []),
    ...thirdParties(feed),
    ...parityFindings(feed),
  ];
}
