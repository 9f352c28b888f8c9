// Made by `npm run elements`.
import { label as about } from './about/definition.js';
import { label as contact } from './contact/definition.js';
import { label as corrections } from './corrections/definition.js';
import { label as disclaimer } from './disclaimer/definition.js';
import { label as keyFigures } from './key-figures/definition.js';
import { label as languageSwitch } from './language-switch/definition.js';
import { label as missionCard } from './mission-card/definition.js';
import { label as missionList } from './mission-list/definition.js';
import { label as partners } from './partners/definition.js';
import { label as quote } from './quote/definition.js';
import { label as recommendationList } from './recommendation-list/definition.js';
import { label as report } from './report/definition.js';
import { label as term } from './term/definition.js';
import { label as termList } from './term-list/definition.js';
import { label as workingGroups } from './working-groups/definition.js';

/** What each element is called. */
export const LABELS = {
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
