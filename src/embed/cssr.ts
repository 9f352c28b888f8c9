/** The one file a partner page loads: every element, registered, with Lit and both languages inside; plain markup is upgraded. */
import '../define.js';
import { start } from './start.js';

start();
export type { CssrGlobal } from './start.js';
