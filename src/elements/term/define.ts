import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrTerm } from './term.js';

define('cssr-term', CssrTerm);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrTerm } from './term.js';
