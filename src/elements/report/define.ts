import { define } from '../shared/define.js';
import { CssrReport } from './report.js';

define('cssr-report', CssrReport);
