// Made by `npm run elements`.
import { missionCardView as missionCard } from './mission-card/view.js';
import { quoteView as quote } from './quote/view.js';

/** The view of each element that has content. */
export const VIEWS = {
  'mission-card': missionCard,
  quote,
} as const;
