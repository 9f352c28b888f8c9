import { define } from '../shared/define.js';
import { CssrTerm } from './term.js';

define('cssr-term', CssrTerm);
