import { define } from '../../runtime/define.js';
import { CssrLanguageSwitch } from './language-switch.js';

define('cssr-language-switch', CssrLanguageSwitch);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrLanguageSwitch } from './language-switch.js';
