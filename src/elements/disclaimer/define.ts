import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrDisclaimer } from './disclaimer.js';

define('cssr-disclaimer', CssrDisclaimer);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrDisclaimer } from './disclaimer.js';
