import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrMissionCard } from './mission-card.js';

define('cssr-mission-card', CssrMissionCard);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrMissionCard } from './mission-card.js';
