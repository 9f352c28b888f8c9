// Made by `npm run elements`.
import { template as contact } from './contact/template.js';
import { template as missionCard } from './mission-card/template.js';
import { template as partners } from './partners/template.js';

/** The template of each element that has static HTML. */
export const TEMPLATES = {
  contact,
  'mission-card': missionCard,
  partners,
} as const;
