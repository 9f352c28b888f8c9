import { COLLECTIONS, feedHead, type CollectionName, type Feed } from '../../content/schema.js';
import { nearest } from '../../content/similar.js';
import { list, type Shape } from '../../content/shape.js';
import type { FolderFault } from './fault.js';
import {
  ACTIVITIES,
  activityFile,
  ACTIVITY_FILE,
  BODY_FILE,
  collectionFile,
  COLLECTION_NAMES,
  FRONT_MATTER,
  HEAD_FILE,
  HEAD_NAMES,
  isWithinActivities,
  languageOf,
  ORDER_FILE,
  REPORT_FILE,
  STATEMENTS_FILE,
} from './layout.js';
import { markedTextFrom } from './marked-text.js';
import { orderIn, recordsInOrder, withNamesInOrder, type Order } from './order.js';
import { reportOfFiles, staleParagraphs, type Files, type ReadReport, type StaleParagraph } from './report.js';
import { finderIn, type Origin, type PlaceInFolder } from './where.js';
import { readYaml } from './yaml.js';

type Raw = Readonly<Record<string, unknown>>;

/** A feed that was read from a folder. */
export interface FolderFeed {
  /** What the files say, in the order of the feed: not checked against the format yet. */
  readonly feed: Feed;
  readonly faults: readonly FolderFault[];
  /** Translations to look at again. */
  readonly stale: readonly StaleParagraph[];
  /** Where a field of a record of this feed stands; of the feed itself where the collection is `feed`. Undefined where no file has it. */
  readonly placeOf: (place: FieldOfFeed) => PlaceInFolder | undefined;
}

/** A field as issues and findings name it: the record by its id, or `#3` where it has none. */
export interface FieldOfFeed {
  readonly collection: string;
  readonly record: string;
  readonly field: string;
}

/** What was read of a file, or of a report, as long as its text is the same: for who reads a folder again and again. */
export type FolderMemory = Map<string, { readonly text: string; readonly read: unknown }>;

/**
 * Makes a feed of a content folder. What is wrong in a file leaves out what stands in this file, never what stands in others.
 *
 * @param files the text of each file by its path.
 */
export function feedOf(files: Files, memory: FolderMemory = new Map()): FolderFeed {
  const faults: FolderFault[] = [];
  const remembered = <T>(key: string, text: string, read: () => T): T => {
    const known = memory.get(key);
    if (known?.text === text) return known.read as T;
    const found = read();
    memory.set(key, { text, read: found });
    return found;
  };
  const yamlIn = (file: string, shape?: Shape): unknown => {
    const text = files.get(file);
    if (text === undefined) return undefined;
    const { value, faults: found } = remembered(file, text, () => readYaml(text, shape));
    faults.push(...found.map((fault) => ({ ...fault, file })));
    return value;
  };
  const mapIn = (file: string, shape?: Shape): Raw | undefined => {
    const value = yamlIn(file, shape);
    if (typeof value === 'object' && value && !Array.isArray(value)) return value as Raw;
    if (value !== undefined) faults.push({ file, message: 'names with values are wanted here, such as "id: amman-2022-11"' });
    return undefined;
  };
  const listIn = (file: string, shape: Shape): readonly unknown[] => {
    const value = yamlIn(file, list(shape));
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null)
      faults.push({ file, message: 'a list of records is wanted here; each begins with "- id: …"' });
    return [];
  };

  const origins = new Map<unknown, Origin>();
  const from = <T>(record: T, origin: Origin): T => {
    origins.set(record, origin);
    return record;
  };
  const recordsIn = (file: string, shape: Shape, change = (record: unknown) => record) =>
    listIn(file, shape).map((record, index) => from(change(record), { file, index }));

  const order = orderIn(mapIn(ORDER_FILE));
  const head = mapIn(HEAD_FILE, feedHead) ?? {};
  if (!files.has(HEAD_FILE))
    faults.push({ file: HEAD_FILE, message: 'this file is missing: it says version, id, title and updated of the feed' });
  const collections = new Map<string, readonly unknown[]>();
  for (const name of COLLECTION_NAMES)
    if (files.has(collectionFile(name))) collections.set(name, recordsIn(collectionFile(name), COLLECTIONS[name]));

  const activities: unknown[] = [];
  const statements: unknown[] = [];
  const reports: unknown[] = [];
  const stale: StaleParagraph[] = [];
  for (const [id, own] of activityFolders(files)) {
    const activity = mapIn(activityFile(id, ACTIVITY_FILE), COLLECTIONS.activities);
    if (activity) {
      activities.push(from(Object.hasOwn(activity, 'id') ? activity : { id, ...activity }, { file: activityFile(id, ACTIVITY_FILE) }));
      if (Object.hasOwn(activity, 'id') && activity['id'] !== id)
        faults.push({
          file: activityFile(id, ACTIVITY_FILE),
          message: `id "${String(activity['id'])}" is not the name of the folder, "${id}"`,
        });
    } else if (!own.has(ACTIVITY_FILE))
      faults.push({ file: activityFile(id, ACTIVITY_FILE), message: 'this file is missing: it says what the activity was' });
    const texts = [...own].filter(([name]) => name === REPORT_FILE || name === BODY_FILE || languageOf(name));
    const read = remembered(activityFile(id, ''), JSON.stringify(texts), (): ReadReport => reportOfFiles(new Map(texts), id));
    faults.push(...read.faults);
    stale.push(...staleParagraphs(read.lines, id));
    const file = activityFile(id, own.has(REPORT_FILE) ? REPORT_FILE : (texts.find(([name]) => languageOf(name))?.[0] ?? REPORT_FILE));
    const withText = markedTextFrom(read.lines, id);
    const within = (record: unknown) => withText(withActivity(record, id));
    statements.push(...recordsIn(activityFile(id, STATEMENTS_FILE), COLLECTIONS.statements, within));
    if (read.report) reports.push(from(inOrder(read.report, order), { file, texts: { activity: id, lines: read.lines } }));
  }
  const inFolders = { activities, statements, reports };
  for (const [name, records] of Object.entries(inFolders)) {
    const all = [...records, ...(collections.get(name) ?? [])];
    const idOf = (record: unknown) => (Object(record) as Raw)['id'];
    if (all.length) collections.set(name, recordsInOrder(all, order.records?.[name], idOf));
  }
  const names = [...HEAD_NAMES, ...Object.keys(head).filter((name) => !HEAD_NAMES.includes(name))];
  const known = order.fields?.filter((name) => isWithin(name) && !collections.has(name)) ?? [];
  for (const name of known) collections.set(name, []);
  const all = {
    ...Object.fromEntries(names.filter((name) => Object.hasOwn(head, name)).map((name) => [name, head[name]])),
    ...Object.fromEntries(COLLECTION_NAMES.filter((name) => collections.has(name)).map((name) => [name, collections.get(name)])),
  };
  faults.push(...strangers(files));
  const feed = withNamesInOrder(all, order.fields) as unknown as Feed;
  const find = finderIn(files);
  const placeOf = ({ collection, record, field }: FieldOfFeed): PlaceInFolder | undefined => {
    const isIt = (each: unknown, i: number) =>
      record === `#${i + 1}` || String((Object(each) as Raw)['id']).slice(0, 80) === record.slice(0, 80);
    const origin = collection === 'feed' ? { file: HEAD_FILE } : origins.get(collections.get(collection)?.find(isIt));
    return origin && find(origin, field);
  };
  return { feed, faults, stale, placeOf };
}

const isWithin = (name: string): boolean => Object.hasOwn(COLLECTIONS, name) && isWithinActivities(name as CollectionName);

/** The files of each activity by their names within its folder, in the order of the names. */
function activityFolders(files: Files): readonly (readonly [string, Files])[] {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const [, id, name] = /^activities\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (id === undefined || !(name!.endsWith('.yml') || languageOf(name!))) continue;
    const folder = folders.get(id);
    if (folder) folder.set(name!, text);
    else folders.set(id, new Map([[name!, text]]));
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A statement belongs to the activity in whose folder it stands. */
const withActivity = (record: unknown, activity: string): unknown =>
  typeof record === 'object' && record && !Array.isArray(record) && !Object.hasOwn(record, 'activity') ? { ...record, activity } : record;

function inOrder(report: Raw, { names = {} }: Order): Raw {
  const place = `reports/${String(report['id'])}`;
  const inner = Object.fromEntries(
    Object.entries(report).map(([name, value]) => {
      const order = [...FRONT_MATTER, 'body'].includes(name) ? names[`${place}.${name}`] : undefined;
      return [name, order && typeof value === 'object' && value ? withNamesInOrder(value, order) : value];
    }),
  );
  return withNamesInOrder(inner, names[place]);
}

/** Files whose names are nearly those of the folder's own: `organisations.yml`. */
function strangers(files: Files): FolderFault[] {
  const own = [HEAD_FILE, ORDER_FILE, ...COLLECTION_NAMES.map(collectionFile)];
  const within = [ACTIVITY_FILE, STATEMENTS_FILE, REPORT_FILE, BODY_FILE];
  return [...files.keys()].flatMap((file) => {
    const [name = '', ...folders] = file.split('/').reverse();
    if (folders.length && !(folders.length === 2 && folders[1] === ACTIVITIES)) return [];
    const known = folders.length ? within : own;
    if (known.includes(name) || !/\.ya?ml$/.test(name)) return [];
    const meant = nearest(name.replace(/\.yaml$/, '.yml'), known);
    return [{ file, message: `nothing reads this file${meant ? `; is "${meant}" meant?` : `; there are ${known.join(', ')}`}` }];
  });
}
