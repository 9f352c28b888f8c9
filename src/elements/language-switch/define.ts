import { define } from '../../runtime/define.js';
import { CssrLanguageSwitch } from './language-switch.js';

define('cssr-language-switch', CssrLanguageSwitch);
