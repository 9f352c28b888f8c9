import { define } from '../shared/define.js';
import { CssrMissionCard } from './mission-card.js';

define('cssr-mission-card', CssrMissionCard);
