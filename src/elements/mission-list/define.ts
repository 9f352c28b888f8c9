import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrMissionList } from './mission-list.js';

define('cssr-mission-list', CssrMissionList);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrMissionList } from './mission-list.js';
