import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrContact } from './contact.js';

define('cssr-contact', CssrContact);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrContact } from './contact.js';
