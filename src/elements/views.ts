// Made by `npm run elements`.
import { missionCardView as missionCard } from './mission-card/view.js';

/** The view of each element that has content. */
export const VIEWS = {
  'mission-card': missionCard,
} as const;
