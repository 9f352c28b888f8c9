import { define } from '../shared/define.js';
import { CssrAbout } from './about.js';

define('cssr-about', CssrAbout);
