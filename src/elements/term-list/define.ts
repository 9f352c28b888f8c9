import { define } from '../shared/define.js';
import { CssrTermList } from './term-list.js';

define('cssr-term-list', CssrTermList);
