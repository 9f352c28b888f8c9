import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrPartners } from './partners.js';

define('cssr-partners', CssrPartners);
