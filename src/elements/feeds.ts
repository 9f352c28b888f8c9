// Made by `npm run elements`.
import { uses as about, aboutView } from './about/view.js';
import { uses as contact, contactView } from './contact/view.js';
import { uses as corrections, correctionsView } from './corrections/view.js';
import { uses as disclaimer, disclaimerView } from './disclaimer/view.js';
import { uses as keyFigures, keyFiguresView } from './key-figures/view.js';
import { uses as missionCard, missionCardView } from './mission-card/view.js';
import { uses as missionList, missionListView } from './mission-list/view.js';
import { uses as partners, partnersView } from './partners/view.js';
import { uses as quote, quoteView } from './quote/view.js';
import { uses as recommendationList, recommendationListView } from './recommendation-list/view.js';
import { uses as report, reportView } from './report/view.js';
import { uses as term, termView } from './term/view.js';
import { uses as termList, termListView } from './term-list/view.js';
import { uses as workingGroups, workingGroupsView } from './working-groups/view.js';

/** The collections of a feed that each element is made from, with their shapes, and how its view is made of them. */
export const FEEDS = {
  about: [about, aboutView],
  contact: [contact, contactView],
  corrections: [corrections, correctionsView],
  disclaimer: [disclaimer, disclaimerView],
  'key-figures': [keyFigures, keyFiguresView],
  'mission-card': [missionCard, missionCardView],
  'mission-list': [missionList, missionListView],
  partners: [partners, partnersView],
  quote: [quote, quoteView],
  'recommendation-list': [recommendationList, recommendationListView],
  report: [report, reportView],
  term: [term, termView],
  'term-list': [termList, termListView],
  'working-groups': [workingGroups, workingGroupsView],
} as const;
