// Made by `npm run elements`.
import { definition as about } from './about/definition.js';
import { definition as contact } from './contact/definition.js';
import { definition as corrections } from './corrections/definition.js';
import { definition as disclaimer } from './disclaimer/definition.js';
import { definition as keyFigures } from './key-figures/definition.js';
import { definition as languageSwitch } from './language-switch/definition.js';
import { definition as missionCard } from './mission-card/definition.js';
import { definition as missionList } from './mission-list/definition.js';
import { definition as partners } from './partners/definition.js';
import { definition as quote } from './quote/definition.js';
import { definition as recommendationList } from './recommendation-list/definition.js';
import { definition as report } from './report/definition.js';
import { definition as term } from './term/definition.js';
import { definition as termList } from './term-list/definition.js';
import { definition as workingGroups } from './working-groups/definition.js';

/** All that is known of each element, by its name. */
export const DEFINITIONS = {
  about,
  contact,
  corrections,
  disclaimer,
  'key-figures': keyFigures,
  'language-switch': languageSwitch,
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
