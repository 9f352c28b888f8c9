// Made by `npm run elements`.
import { template as disclaimer } from './disclaimer/template.js';
import { template as missionCard } from './mission-card/template.js';
import { template as report } from './report/template.js';

/** The template of each element that has static HTML. */
export const TEMPLATES = {
  disclaimer,
  'mission-card': missionCard,
  report,
} as const;
