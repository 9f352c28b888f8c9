import type { Feed } from '../../../content/schema.js';
import { collectionOf, attributesOf, ELEMENT_NAMES, itemsOf, type ElementName } from '../../../publish/catalogue.js';
import type { Attributes } from '../../../views/definition.js';

/** An element that shows something of a draft. */
export interface Shown {
  readonly element: ElementName;
  readonly attributes: Attributes;
}

/**
 * The elements that show records of an activity: itself, its report, its statements. Which these are, their definitions say.
 *
 * @param feed with the records of the draft. @param activity its id.
 */
export function shownOf(feed: Feed, activity: string): readonly Shown[] {
  const own: Readonly<Record<string, string | undefined>> = {
    activities: feed.activities.find(({ id }) => id === activity)?.id,
    reports: feed.reports.find((report) => report.activity === activity)?.id,
    statements: feed.statements.find((statement) => statement.activity === activity)?.id,
    disclaimers: feed.reports.find((report) => report.activity === activity)?.disclaimer,
  };
  return ELEMENT_NAMES.flatMap((element): Shown[] => {
    const item = itemsOf(element);
    if (item) return own[item] ? [{ element, attributes: { item: own[item] } }] : [];
    const kinds = Object.entries(attributesOf(element));
    const filter = kinds.find(([, kind]) => typeof kind === 'object' && 'record' in kind && collectionOf(kind) === 'activities');
    return filter && own['activities'] ? [{ element, attributes: { [filter[0]]: activity } }] : [];
  });
}
