import { languageTag } from '../../content/fields.js';
import { COLLECTIONS, feedHead, type CollectionName } from '../../content/schema.js';
import type { Shape } from '../../content/shape.js';

/** Which files a content folder has, and what stands where in a feed that says nothing of its order. */
export const HEAD_FILE = 'feed.yml';
export const ORDER_FILE = 'order.yml';
export const ACTIVITY_FILE = 'activity.yml';
export const STATEMENTS_FILE = 'statements.yml';
export const REPORT_FILE = 'report.yml';
export const BODY_FILE = 'body.yml';
export const ACTIVITIES = 'activities';

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];
export const HEAD_NAMES: readonly string[] = Object.keys(feedHead.fields);
/** The collections whose records stand in the folder of an activity, where they belong to one. */
export const WITHIN_ACTIVITIES = ['activities', 'statements', 'reports'] as const satisfies readonly CollectionName[];
export const isWithinActivities = (name: CollectionName): boolean => (WITHIN_ACTIVITIES as readonly string[]).includes(name);

export const collectionFile = (name: CollectionName): string => `${name}.yml`;
export const activityFile = (activity: string, name: string): string => `${ACTIVITIES}/${activity}/${name}`;
export const textFile = (activity: string, language: string): string => activityFile(activity, `${language}.md`);
/** The language of a text by the name of its file. */
export const languageOf = (name: string): string | undefined => {
  const [, tag = ''] = /^([^/]+)\.md$/.exec(name) ?? [];
  return languageTag.pattern!.test(tag) ? tag : undefined;
};
/** What can be the name of a folder. */
export const isFolderName = (id: unknown): id is string => typeof id === 'string' && /^(?!.{201})[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

const isText = (shape: Shape): boolean =>
  shape.is === 'optional' ? isText(shape.of) : shape.is === 'map' && shape.of.is === 'string' && shape.keys.expected === 'language';
const REPORT = COLLECTIONS.reports.fields;
/** Texts of a report that stand above or below its body in each language: in the front matter of a file. */
export const FRONT_MATTER: readonly string[] = ['title', 'kicker', 'subtitle', 'dateAsPrinted', 'contactHeading'].filter((name) =>
  isText(REPORT[name as keyof typeof REPORT]),
);

/** Where fields of a report stand: what it is, its texts, and then what every record has. */
const REPORT_ORDER = ['id', 'activity', 'title', 'titleBy', 'kicker', 'subtitle', 'dateAsPrinted', 'body'];
/** The names of a report in their usual order. */
export function inUsualOrder(names: readonly string[]): readonly string[] {
  const first = REPORT_ORDER.filter((name) => names.includes(name));
  const texts = FRONT_MATTER.filter((name) => names.includes(name) && !first.includes(name));
  return [...first, ...texts, ...names.filter((name) => !first.includes(name) && !texts.includes(name))];
}
