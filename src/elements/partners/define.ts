import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrPartners } from './partners.js';

define('cssr-partners', CssrPartners);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrPartners } from './partners.js';
