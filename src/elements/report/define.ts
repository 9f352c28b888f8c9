import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrReport } from './report.js';

define('cssr-report', CssrReport);
