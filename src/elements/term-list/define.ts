import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrTermList } from './term-list.js';

define('cssr-term-list', CssrTermList);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrTermList } from './term-list.js';
