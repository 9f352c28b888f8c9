import { define } from '../shared/define.js';
import { CssrDisclaimer } from './disclaimer.js';

define('cssr-disclaimer', CssrDisclaimer);
