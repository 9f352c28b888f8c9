import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrTerm } from './term.js';

define('cssr-term', CssrTerm);
