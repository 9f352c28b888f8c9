// Made by `npm run elements`.
import { aboutView as about } from './about/view.js';
import { contactView as contact } from './contact/view.js';
import { correctionsView as corrections } from './corrections/view.js';
import { disclaimerView as disclaimer } from './disclaimer/view.js';
import { keyFiguresView as keyFigures } from './key-figures/view.js';
import { missionCardView as missionCard } from './mission-card/view.js';
import { missionListView as missionList } from './mission-list/view.js';
import { partnersView as partners } from './partners/view.js';
import { quoteView as quote } from './quote/view.js';
import { recommendationListView as recommendationList } from './recommendation-list/view.js';
import { reportView as report } from './report/view.js';
import { termView as term } from './term/view.js';
import { termListView as termList } from './term-list/view.js';
import { workingGroupsView as workingGroups } from './working-groups/view.js';

/** The view of each element that has content. */
export const VIEWS = {
  about,
  contact,
  corrections,
  disclaimer,
  'key-figures': keyFigures,
  'mission-card': missionCard,
  'mission-list': missionList,
  partners,
  quote,
  'recommendation-list': recommendationList,
  report,
  term,
  'term-list': termList,
  'working-groups': workingGroups,
} as const;
