import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrReport } from './report.js';

define('cssr-report', CssrReport);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrReport } from './report.js';
