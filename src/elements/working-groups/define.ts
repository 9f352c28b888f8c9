import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrWorkingGroups } from './working-groups.js';

define('cssr-working-groups', CssrWorkingGroups);
