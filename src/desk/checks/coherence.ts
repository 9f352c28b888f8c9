import { isBefore } from '../../content/dates.js';
import { referencesOf } from '../../content/references.js';
import { COLLECTIONS, type CollectionName, type Feed, type Statement } from '../../content/schema.js';
import { byId } from '../../views/indexes.js';
import type { AnyRecord } from '../../views/shown-records.js';

import type { FindingCode } from './words.js';

type IsLeftOut = (collection: CollectionName, id: string) => boolean;

/** Something between records that cannot be: which record and field says it, and what. */
export interface Incoherence {
  readonly code: Extract<FindingCode, `feed-${string}`>;
  readonly collection: CollectionName;
  readonly record: string;
  readonly field: string;
  readonly values: Readonly<Record<string, string>>;
  /** The same as a line of the command, in English. */
  readonly line: string;
}

/** What is wrong between the records of a feed, as lines that name record and field: {@link incoherencesOf}. */
export const incoherences = (feed: Feed, isLeftOut?: IsLeftOut): string[] => incoherencesOf(feed, isLeftOut).map(({ line }) => line);

/**
 * What is wrong between the records of a feed, each of which is good by itself.
 *
 * @param isLeftOut whether a record is missing for a reason that is told already.
 */
export function incoherencesOf(feed: Feed, isLeftOut: IsLeftOut = () => false): Incoherence[] {
  return [
    ...missingRecords(feed, isLeftOut),
    ...laterThanFeed(feed),
    ...circles(feed.statements),
    ...deepThemes(feed),
    ...relationsToSelf(feed),
  ];
}

type Found = Omit<Incoherence, 'line'>;
const told = (found: Found, says: string): Incoherence => {
  const { collection, record, field, values } = found;
  return { ...found, line: `${collection}/${record} ${field} "${values['value']}" ${says}` };
};

const eachRecord = <T>(feed: Feed, tell: (record: AnyRecord, collection: CollectionName) => readonly T[]): T[] =>
  (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
    (feed[name] as readonly AnyRecord[]).flatMap((record) => tell(record, name)),
  );

function missingRecords(feed: Feed, isLeftOut: IsLeftOut): Incoherence[] {
  const known = new Map(
    (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, new Set((feed[name] as readonly AnyRecord[]).map(({ id }) => id))]),
  );
  return eachRecord(feed, (record, collection) =>
    referencesOf(record)
      .filter((named) => !known.get(named.collection)!.has(named.id) && !isLeftOut(named.collection, named.id))
      .map(({ path: field, collection: among, id: value }) =>
        told({ code: 'feed-missing', collection, record: record.id, field, values: { value, among } }, `is not in ${among}`),
      ),
  );
}

/** Pages compare editions by `updated`: content that is newer than its feed would keep out the edition that follows. */
function laterThanFeed(feed: Feed): Incoherence[] {
  const updated = (feed as Partial<Feed>).updated;
  if (updated === undefined) return [];
  return eachRecord(feed, (record, collection) =>
    datesIn(record)
      .filter(({ date }) => isBefore(updated, date))
      .map(({ path: field, date: value }) =>
        told(
          { code: 'feed-later', collection, record: record.id, field, values: { value, updated } },
          `is later than the feed, updated "${updated}"`,
        ),
      ),
  );
}

/** As-of dates of a record, and of what in it has one of its own. */
function datesIn(value: unknown, path = ''): { readonly path: string; readonly date: string }[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => datesIn(entry, `${path}[${i}]`));
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const within = path ? `${path}.${key}` : key;
    return key === 'asOf' && typeof entry === 'string' ? [{ path: within, date: entry }] : datesIn(entry, within);
  });
}

/** Themes have two levels. */
function deepThemes({ themes }: Feed): Incoherence[] {
  return themes.flatMap(({ id, broader }) => {
    const above = broader === id ? id : byId(themes, broader)?.broader;
    if (above === undefined) return [];
    const found = { code: 'feed-deep', collection: 'themes', record: id, field: 'broader', values: { value: broader!, above } } as const;
    return [told(found, `is itself within "${above}"; there are two levels`)];
  });
}

/** Statements that are said to stand to themselves. */
const relationsToSelf = ({ statements }: Feed): Incoherence[] =>
  statements.flatMap(({ id, relations = [] }) =>
    relations.flatMap((relation, i) => {
      if (!('statement' in relation) || relation.statement !== id) return [];
      const field = `relations[${i}].statement`;
      return [told({ code: 'feed-self', collection: 'statements', record: id, field, values: { value: id } }, 'is the statement itself')];
    }),
  );

/** Statements that are parts of themselves, by whatever way round; and parts of parts, which a list has no place for. */
function circles(statements: readonly Statement[]): Incoherence[] {
  const wholeOf = new Map(statements.map(({ id, partOf }) => [id, partOf]));
  const within = inCircles(wholeOf);
  return statements.flatMap(({ id, partOf }) => {
    if (partOf === undefined) return [];
    const whole = wholeOf.get(partOf);
    const found = {
      collection: 'statements',
      record: id,
      field: 'partOf',
      values: { value: partOf, ...(whole && { above: whole }) },
    } as const;
    if (within.has(id)) return [told({ code: 'feed-circle', ...found }, 'makes the statement a part of itself; lists leave it out')];
    return whole === undefined
      ? []
      : [told({ code: 'feed-deep-part', ...found }, `is itself a part, of "${whole}"; lists leave out parts of parts`)];
  });
}

/** The ids from which one comes back to where one was. Each way is walked once. */
function inCircles(wholeOf: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const walked = new Set<string>();
  const found = new Set<string>();
  for (const start of wholeOf.keys()) {
    const way: string[] = [];
    let at: string | undefined = start;
    for (; at !== undefined && !walked.has(at); at = wholeOf.get(at)) {
      walked.add(at);
      way.push(at);
    }
    const back = at === undefined ? -1 : way.indexOf(at);
    if (back >= 0) for (const id of way.slice(back)) found.add(id);
  }
  return found;
}
