// Made by `npm run elements`.
import { styles as about } from './about/styles.js';
import { styles as contact } from './contact/styles.js';
import { styles as corrections } from './corrections/styles.js';
import { styles as disclaimer } from './disclaimer/styles.js';
import { styles as keyFigures } from './key-figures/styles.js';
import { styles as languageSwitch } from './language-switch/styles.js';
import { styles as missionCard } from './mission-card/styles.js';
import { styles as missionList } from './mission-list/styles.js';
import { styles as partners } from './partners/styles.js';
import { styles as quote } from './quote/styles.js';
import { styles as recommendationList } from './recommendation-list/styles.js';
import { styles as report } from './report/styles.js';
import { styles as term } from './term/styles.js';
import { styles as termList } from './term-list/styles.js';
import { styles as workingGroups } from './working-groups/styles.js';

/** The sheets of each element. */
export const SHEETS = {
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
