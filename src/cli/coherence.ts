import { isBefore } from '../content/dates.js';
import { referencesOf } from '../content/references.js';
import { COLLECTIONS, type CollectionName, type Feed, type Statement } from '../content/schema.js';
import { byId } from '../views/indexes.js';
import type { AnyRecord } from '../views/shown-records.js';

type IsLeftOut = (collection: CollectionName, id: string) => boolean;

/**
 * What is wrong between the records of a feed, each of which is good by itself: lines that name record and field.
 *
 * @param isLeftOut whether a record is missing for a reason that is told already.
 */
export function incoherences(feed: Feed, isLeftOut: IsLeftOut = () => false): string[] {
  return [
    ...missingRecords(feed, isLeftOut),
    ...laterThanFeed(feed),
    ...circles(feed.statements),
    ...deepThemes(feed),
    ...relationsToSelf(feed),
  ];
}

const eachRecord = (feed: Feed, tell: (record: AnyRecord, name: string) => readonly string[]): string[] =>
  (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
    (feed[name] as readonly AnyRecord[]).flatMap((record) => tell(record, `${name}/${record.id}`)),
  );

function missingRecords(feed: Feed, isLeftOut: IsLeftOut): string[] {
  const known = new Map(
    (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, new Set((feed[name] as readonly AnyRecord[]).map(({ id }) => id))]),
  );
  return eachRecord(feed, (record, name) =>
    referencesOf(record)
      .filter(({ collection, id }) => !known.get(collection)!.has(id) && !isLeftOut(collection, id))
      .map(({ path, collection, id }) => `${name} ${path} "${id}" is not in ${collection}`),
  );
}

/** Pages compare editions by `updated`: content that is newer than its feed would keep out the edition that follows. */
function laterThanFeed(feed: Feed): string[] {
  const updated = (feed as Partial<Feed>).updated;
  if (updated === undefined) return [];
  return eachRecord(feed, (record, name) =>
    datesIn(record)
      .filter(({ date }) => isBefore(updated, date))
      .map(({ path, date }) => `${name} ${path} "${date}" is later than the feed, updated "${updated}"`),
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
function deepThemes({ themes }: Feed): string[] {
  return themes.flatMap(({ id, broader }) => {
    const above = broader === id ? id : byId(themes, broader)?.broader;
    return above === undefined ? [] : [`themes/${id} broader "${broader}" is itself within "${above}"; there are two levels`];
  });
}

/** Statements that are said to stand to themselves. */
const relationsToSelf = ({ statements }: Feed): string[] =>
  statements.flatMap(({ id, relations = [] }) =>
    relations.flatMap((relation, i) =>
      'statement' in relation && relation.statement === id
        ? [`statements/${id} relations[${i}].statement "${id}" is the statement itself`]
        : [],
    ),
  );

/** Statements that are parts of themselves, by whatever way round; and parts of parts, which a list has no place for. */
function circles(statements: readonly Statement[]): string[] {
  const wholeOf = new Map(statements.map(({ id, partOf }) => [id, partOf]));
  const within = inCircles(wholeOf);
  return statements.flatMap(({ id, partOf }) => {
    if (partOf === undefined) return [];
    const whole = wholeOf.get(partOf);
    if (within.has(id)) return [`statements/${id} partOf "${partOf}" makes the statement a part of itself; lists leave it out`];
    return whole === undefined
      ? []
      : [`statements/${id} partOf "${partOf}" is itself a part, of "${whole}"; lists leave out parts of parts`];
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
