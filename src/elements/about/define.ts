import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrAbout } from './about.js';

define('cssr-about', CssrAbout);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrAbout } from './about.js';
