// Made by `npm run elements`.
import { uses as about } from './about/view.js';
import { uses as contact } from './contact/view.js';
import { uses as corrections } from './corrections/view.js';
import { uses as disclaimer } from './disclaimer/view.js';
import { uses as keyFigures } from './key-figures/view.js';
import { uses as missionCard } from './mission-card/view.js';
import { uses as missionList } from './mission-list/view.js';
import { uses as partners } from './partners/view.js';
import { uses as quote } from './quote/view.js';
import { uses as recommendationList } from './recommendation-list/view.js';
import { uses as report } from './report/view.js';
import { uses as term } from './term/view.js';
import { uses as termList } from './term-list/view.js';
import { uses as workingGroups } from './working-groups/view.js';

/** The collections that each is made from, with their shapes. */
export const USES = {
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
