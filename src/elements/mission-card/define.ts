import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrMissionCard } from './mission-card.js';

define('cssr-mission-card', CssrMissionCard);
