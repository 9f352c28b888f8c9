import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrAbout } from './about.js';

define('cssr-about', CssrAbout);
