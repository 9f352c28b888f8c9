import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrWorkingGroups } from './working-groups.js';

define('cssr-working-groups', CssrWorkingGroups);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrWorkingGroups } from './working-groups.js';
