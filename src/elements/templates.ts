// Made by `npm run elements`.
import { template as about } from './about/template.js';
import { template as contact } from './contact/template.js';
import { template as corrections } from './corrections/template.js';
import { template as disclaimer } from './disclaimer/template.js';
import { template as keyFigures } from './key-figures/template.js';
import { template as missionCard } from './mission-card/template.js';
import { template as missionList } from './mission-list/template.js';
import { template as partners } from './partners/template.js';
import { template as quote } from './quote/template.js';
import { template as recommendationList } from './recommendation-list/template.js';
import { template as report } from './report/template.js';
import { template as term } from './term/template.js';
import { template as termList } from './term-list/template.js';
import { template as workingGroups } from './working-groups/template.js';

/** The template of each of these. */
export const TEMPLATES = {
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
