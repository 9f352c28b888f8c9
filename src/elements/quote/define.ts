import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrQuote } from './quote.js';

define('cssr-quote', CssrQuote);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrQuote } from './quote.js';
