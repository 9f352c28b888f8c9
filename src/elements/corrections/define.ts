import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrCorrections } from './corrections.js';

define('cssr-corrections', CssrCorrections);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrCorrections } from './corrections.js';
