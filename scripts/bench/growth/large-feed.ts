import { cssrFeed, manyActivities, manyStatements, withStatements } from '../../../stories/support/feeds.js';

export interface Size {
  readonly statements: number;
  readonly activities: number;
}

/** A feed of a size, as JSON: records of the demo over and over, each with an id and words of its own. */
export function largeFeed({ statements, activities }: Size): string {
  const own = (text: string, i: number) => `${text} (${i + 1})`;
  const many = manyActivities(activities).map((activity, i) => ({
    ...activity,
    title: { ...activity.title, en: own(activity.title.en!, i) },
    related: undefined,
  }));
  const said = manyStatements(statements).map((statement, i) => ({
    ...statement,
    activity: many[i % activities]!.id,
    text: { ...statement.text, en: own(statement.text.en ?? statement.text.ar!, i) },
    addressedTo: undefined,
    partOf: undefined,
  }));
  // What else is in the demo names activities that are not here.
  return JSON.stringify({
    ...withStatements(said),
    activities: many,
    workingGroups: [],
    reports: [],
    corrections: [],
    keyFigures: [],
    id: cssrFeed.id,
  });
}
