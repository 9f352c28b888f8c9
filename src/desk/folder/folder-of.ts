import { COLLECTIONS, type CollectionName, type Feed, type Report } from '../../content/schema.js';
import {
  activityFile,
  ACTIVITY_FILE,
  collectionFile,
  COLLECTION_NAMES,
  FRONT_MATTER,
  HEAD_FILE,
  HEAD_NAMES,
  isFolderName,
  isWithinActivities,
  ORDER_FILE,
  STATEMENTS_FILE,
  WITHIN_ACTIVITIES,
} from './layout.js';
import { orderText, sameOrder } from './order.js';
import { filesOfReport, reportOfFiles, type Files } from './report.js';
import { yamlOf } from './yaml.js';

type Raw = Readonly<Record<string, unknown>>;
interface RawRecord extends Raw {
  readonly id: string;
  readonly activity?: unknown;
}

const ORDER_NOTE = '# The order in which the feed has its fields and records. What is not named here stands at the end.\n';

/**
 * A feed as a content folder: a folder for each activity, with its statements and the texts of its report as Markdown, and a small YAML file for
 * each other collection. `feedOf` makes the same feed of it, in the same order, with what this version does not know.
 *
 * @param feed a valid one: its ids are unique.
 * @returns the text of each file by its path.
 */
export function folderOf(feed: Feed): Map<string, string> {
  const raw = feed as unknown as Raw;
  const recordsIn = (name: CollectionName) => (Object.hasOwn(raw, name) ? (raw[name] as readonly RawRecord[]) : []);
  const files = new Map<string, string>();
  files.set(HEAD_FILE, yamlOf(Object.fromEntries(Object.entries(raw).filter(([name]) => !Object.hasOwn(COLLECTIONS, name)))));
  for (const name of COLLECTION_NAMES)
    if (Object.hasOwn(raw, name) && !isWithinActivities(name)) files.set(collectionFile(name), yamlOf(raw[name]));

  const folders = new Set(recordsIn('activities').flatMap(({ id }) => (isFolderName(id) ? [id] : [])));
  const ids: Record<(typeof WITHIN_ACTIVITIES)[number], string[]> = { activities: [], statements: [], reports: [] };
  const names: Record<string, readonly string[]> = {};
  const statements = grouped(recordsIn('statements'), folders);
  const reports = grouped(recordsIn('reports'), folders);
  const apart = { statements: statements.get('') ?? [], reports: [...(reports.get('') ?? [])] };
  const activities = new Map(recordsIn('activities').map((record) => [record.id, record]));
  for (const id of [...folders].sort()) {
    files.set(activityFile(id, ACTIVITY_FILE), yamlOf(activities.get(id)));
    ids.activities.push(id);
    const own = statements.get(id) ?? [];
    if (own.length) files.set(activityFile(id, STATEMENTS_FILE), yamlOf(own));
    ids.statements.push(...own.map((record) => record.id));
    const [report, ...others] = reports.get(id) ?? [];
    const made = report && reportFiles(report, id);
    if (report && made) {
      for (const [path, text] of made.files) files.set(path, text);
      Object.assign(names, made.names);
      ids.reports.push(report.id);
    }
    apart.reports.push(...(made || !report ? others : [report, ...others]));
  }
  for (const [name, records] of Object.entries(apart)) {
    if (records.length) files.set(collectionFile(name as CollectionName), yamlOf(records));
    ids[name as keyof typeof apart].push(...records.map(({ id }) => id));
  }

  const usual = [...HEAD_NAMES, ...Object.keys(raw).filter((name) => !HEAD_NAMES.includes(name) && !Object.hasOwn(COLLECTIONS, name))];
  const present = COLLECTION_NAMES.filter((name) => (isWithinActivities(name) ? recordsIn(name).length : Object.hasOwn(raw, name)));
  const order = orderText({
    ...(!sameOrder(Object.keys(raw), [...usual.filter((name) => Object.hasOwn(raw, name)), ...present]) && { fields: Object.keys(raw) }),
    records: Object.fromEntries(
      WITHIN_ACTIVITIES.map((name) => [name, recordsIn(name).map(({ id }) => id)] as const).filter(
        ([name, inFeed]) => !sameOrder(inFeed, ids[name]),
      ),
    ),
    names,
  });
  if (order) files.set(ORDER_FILE, ORDER_NOTE + yamlOf(order));
  return files;
}

/** Records by the folder they belong into; '' for those that belong into none. */
function grouped(records: readonly RawRecord[], folders: ReadonlySet<unknown>): Map<string, RawRecord[]> {
  const groups = new Map<string, RawRecord[]>();
  for (const record of records) {
    const { activity } = record;
    const folder = folders.has(activity) ? String(activity) : '';
    const group = groups.get(folder);
    if (group) group.push(record);
    else groups.set(folder, [record]);
  }
  return groups;
}

/** The files of a report, and in which order it has its names where that is not the usual one. Undefined where files cannot carry it. */
function reportFiles(
  report: RawRecord,
  activity: string,
): { readonly files: Files; readonly names: Record<string, readonly string[]> } | undefined {
  const files = filesOfReport(report as unknown as Report, activity);
  if (!files) return undefined;
  const within = new Map([...files].map(([path, text]) => [path.slice(activityFile(activity, '').length), text]));
  const { report: again, faults } = reportOfFiles(within, activity);
  if (!again || faults.length) return undefined;
  const names: Record<string, readonly string[]> = {};
  const ordered = (place: string, given: Raw, found: Raw): Raw => {
    const wanted = Object.keys(given);
    if (sameOrder(wanted, Object.keys(found))) return found;
    names[place] = wanted;
    return Object.fromEntries(wanted.map((name) => [name, found[name]]));
  };
  const place = `reports/${report.id}`;
  const texts = [...FRONT_MATTER, 'body'].filter((name) => typeof report[name] === 'object' && typeof again[name] === 'object');
  const inner = Object.fromEntries(texts.map((name) => [name, ordered(`${place}.${name}`, report[name] as Raw, again[name] as Raw)]));
  const whole = ordered(place, report, { ...again, ...inner });
  return JSON.stringify(whole) === JSON.stringify(report) ? { files, names } : undefined;
}
