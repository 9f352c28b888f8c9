import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrKeyFigures } from './key-figures.js';

define('cssr-key-figures', CssrKeyFigures);

// For TypeScript: what the tag stands for, and what its events tell.
export type { CssrKeyFigures } from './key-figures.js';
