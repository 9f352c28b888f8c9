// Made by `npm run elements`.
import { template as missionCard } from './mission-card/template.js';

/** The template of each of these. */
export const TEMPLATES = {
  'mission-card': missionCard,
} as const;
