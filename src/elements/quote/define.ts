import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrQuote } from './quote.js';

define('cssr-quote', CssrQuote);
