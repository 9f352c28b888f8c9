import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrMissionList } from './mission-list.js';

define('cssr-mission-list', CssrMissionList);
