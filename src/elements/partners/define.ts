import { define } from '../shared/define.js';
import { CssrPartners } from './partners.js';

define('cssr-partners', CssrPartners);
