import { define } from '../shared/define.js';
import { CssrMissionList } from './mission-list.js';

define('cssr-mission-list', CssrMissionList);
