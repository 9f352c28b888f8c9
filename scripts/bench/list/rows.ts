import { recommendationListView, type RecommendationListView } from '../../../src/elements/recommendation-list/view.js';
import { getLocale } from '../../../src/locale/locale.js';
import { EDITION_FORMAT, type ViewFile } from '../../../src/views/edition.js';
import { manyStatements, withStatements } from '../../../stories/support/feeds.js';

/** A new feed with so many statements, of which one in ten is a proposal: nothing parsed or made before is at hand. */
export const feedOf = (number: number) =>
  withStatements(manyStatements(number).map((statement, i) => ({ ...statement, type: i % 10 ? 'concern' : 'proposal' })));

/** All of them as they are published, in a page of their own uncut. */
export const fileOf = (number: number): ViewFile<RecommendationListView> => ({
  format: EDITION_FORMAT,
  element: 'recommendation-list',
  key: 'all',
  language: 'en',
  view: recommendationListView(feedOf(number), {}, getLocale('en')),
});
