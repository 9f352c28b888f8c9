import type { Feed } from '../../../content/schema.js';
import { DRAFT_FORMAT, type Draft } from '../../draft.js';

/** What a new feed has of another one: what is the same for every report. */
const KEPT = ['themes', 'affectedGroups', 'organizations', 'terms', 'disclaimers', 'about', 'contacts'] as const;

/** A feed without any activity, with the themes, organizations and terms of another one, and the sources that these name. */
export function starterOf(feed: Feed): Feed {
  const named = new Set(
    KEPT.flatMap((name) => [...JSON.stringify(feed[name]).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(([, ids]) => ids!.split(','))),
  );
  return {
    ...feed,
    activities: [],
    statements: [],
    reports: [],
    workingGroups: [],
    keyFigures: [],
    corrections: [],
    sources: feed.sources.filter(({ id }) => named.has(JSON.stringify(id))),
  };
}

/** A draft with nothing in it but where it goes. @param languages the original first. */
export const emptyDraft = (feed: Feed, languages: readonly string[]): Draft => ({
  format: DRAFT_FORMAT,
  languages,
  feed,
  activity: { originalLanguage: languages[0]! },
  rows: [],
  statements: [],
  dismissed: [],
});
