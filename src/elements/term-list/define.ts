import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrTermList } from './term-list.js';

define('cssr-term-list', CssrTermList);
