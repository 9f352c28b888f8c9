// Made by `npm run elements`.
import { template as corrections } from './corrections/template.js';
import { template as missionCard } from './mission-card/template.js';
import { template as recommendationList } from './recommendation-list/template.js';

/** The template of each element that has static HTML. */
export const TEMPLATES = {
  corrections,
  'mission-card': missionCard,
  'recommendation-list': recommendationList,
} as const;
