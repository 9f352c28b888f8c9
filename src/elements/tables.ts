// Made by `npm run elements`.
import { table as contact } from './contact/table.js';
import { table as keyFigures } from './key-figures/table.js';
import { table as missionCard } from './mission-card/table.js';
import { table as missionList } from './mission-list/table.js';
import { table as partners } from './partners/table.js';
import { table as quote } from './quote/table.js';
import { table as recommendationList } from './recommendation-list/table.js';
import { table as term } from './term/table.js';
import { table as termList } from './term-list/table.js';
import { table as workingGroups } from './working-groups/table.js';

/** The table of each element that has one. */
export const TABLES = {
  contact,
  'key-figures': keyFigures,
  'mission-card': missionCard,
  'mission-list': missionList,
  partners,
  quote,
  'recommendation-list': recommendationList,
  term,
  'term-list': termList,
  'working-groups': workingGroups,
} as const;
