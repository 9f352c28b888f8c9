import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrDisclaimer } from './disclaimer.js';

define('cssr-disclaimer', CssrDisclaimer);
