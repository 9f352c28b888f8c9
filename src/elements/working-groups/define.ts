import { define } from '../shared/define.js';
import { CssrWorkingGroups } from './working-groups.js';

define('cssr-working-groups', CssrWorkingGroups);
