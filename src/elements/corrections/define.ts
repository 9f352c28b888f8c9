import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrCorrections } from './corrections.js';

define('cssr-corrections', CssrCorrections);
